/**
 * What a real screen reader says: Orca reads a page with all reports, in Firefox and in Chromium. Every text must be heard, a figure in one
 * piece, in the order of the page; "not stated" matters as much as a number. `npm run test:reader`; what was said is kept in `.cache/heard/`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser.mjs';
import { findFirefox } from './engines.mjs';
import { missingPrograms, startReader } from './screen-reader.mjs';
import { startServer } from './static-server.mjs';
import { plain } from './stories/spoken.mjs';

const ELEMENTS = 'coverage-gauge, talent-pipeline, service-tally, station-map, indicator-value';
const TAGS = ['coverage-gauge goals areas', 'talent-pipeline', 'service-tally', 'station-map'];
/** One page each, because the last words of one may be spoken when the next is open. */
const endOf = (name, lang) => `The page ends here for ${name} in ${lang}`;
const HEARD = '.cache/heard';
/** Maximum number of characters between two texts, which are what the reader adds. */
const BETWEEN = 300;

const missing = missingPrograms();
if (missing) {
  console.error(`Nothing was heard: a screen reader and its desktop are needed (on Debian: ${missing}).`);
  process.exit(1);
}
if (!process.argv.includes('--inside')) {
  const { status } = spawnSync('dbus-run-session', ['--', process.execPath, fileURLToPath(import.meta.url), '--inside'], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

/** Scripts that are held back. */
const held = [];
const server = await startServer({ mounts: { '/zhanbao/': 'dist', '/reports/': 'reports' }, answer });
const texts = { 'zh-CN': await textsOf('zh-CN'), en: await textsOf('en') };
const reader = await startReader();
let lost = 0;
let heard = 0;
mkdirSync(HEARD, { recursive: true });
try {
  for (const [name, program, args] of await browsers(reader.home))
    for (const lang of Object.keys(texts)) {
      const lines = await reader.hear(program, [...args(lang), pageIn(lang, name)], endOf(name, lang));
      writeFileSync(join(HEARD, `${name}-${lang}.txt`), `${lines.join('\n')}\n`);
      const unheard = notIn(folded(lines.join('')), texts[lang]);
      console.log(
        `${name}, ${lang}: ${texts[lang].length - unheard.length} of ${texts[lang].length} texts heard${unheard.length > 0 ? `; not: ${unheard.join(' | ')}` : ''}`,
      );
      lost += unheard.length;
      heard += 1;
    }
} finally {
  reader.close();
  await server.close();
}
process.exitCode = lost > 0 || heard === 0 ? 1 : 0;

/** Browsers with a window: a headless one is not read. */
async function browsers(home) {
  const firefox = findFirefox();
  const { executablePath: chromium, headless, args } = await findBrowser();
  return [
    ...(firefox ? [['Firefox', firefox, (lang) => ['--no-remote', '--profile', profileIn(home, `firefox-${lang}`)]]] : []),
    ...(headless === 'shell'
      ? []
      : [['Chromium', chromium, (lang) => [...args, '--force-renderer-accessibility', '--disable-gpu', `--user-data-dir=${join(home, `chromium-${lang}`)}`]]]),
  ];
}

/** Firefox does not create its profile folder, and greets new users. */
function profileIn(home, name) {
  const folder = join(home, name);
  mkdirSync(folder, { recursive: true });
  const settings = {
    'accessibility.force_disabled': -1,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  writeFileSync(
    join(folder, 'user.js'),
    Object.entries(settings)
      .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  return folder;
}

function pageIn(lang, name) {
  return `${server.url}/${name}/${lang}.html`;
}

/** Reading starts when the page has loaded, so its last script is held back until everything is drawn. */
function answer({ url = '' }, response) {
  const [, name, lang] = /^\/([\w-]+)\/([\w-]+)\.html$/.exec(url) ?? [];
  const script = (text) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text);
  if (url === '/last.js') held.push(script);
  else if (url === '/drawn.js') script(`(${drawn.toString()})(${JSON.stringify(ELEMENTS)});`);
  else if (url === '/drawn') {
    held.splice(0).forEach((send) => send(''));
    script('');
  } else if (lang) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageOf(name, lang));
  else return false;
  return true;
}

function pageOf(name, lang) {
  const reports = readdirSync('reports').filter((file) => file.endsWith('.json'));
  const elements = TAGS.map((tag) => `<${tag}></${tag.split(' ')[0]}>`).join('');
  const body = reports.map((file) => `<h2>${file}</h2><indicator-report src="/reports/${file}">${elements}</indicator-report>`).join('');
  const scripts = ['/zhanbao/zhanbao.js', '/drawn.js'].map((src) => `<script type="module" async src="${src}"></script>`).join('');
  // Orca writes its log in blocks, so something more must be said for the end to reach the file.
  const head = `<meta charset="utf-8"><title>heard</title>${scripts}`;
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body><main><h1>heard</h1>${body}<p>A figure <indicator-value src="/reports/ganzhou.json" indicator="station_count"></indicator-value> in a sentence.</p><p>${endOf(name, lang)}</p>${'<p>Nothing more</p>'.repeat(20)}</main><script src="/last.js"></script></body></html>`;
}

async function drawn(selector) {
  const elements = () => [...document.querySelectorAll(selector)];
  const done = (one) => ['ready', 'empty'].includes(one.getAttribute('state'));
  while (document.querySelector('main ~ script') === null || !elements().every(done)) await new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.all(elements().map(({ updateComplete }) => updateComplete));
  await fetch('/drawn');
}

/** In the order of the page. */
async function textsOf(lang) {
  const browser = await launch(await findBrowser());
  try {
    const page = await browser.newPage();
    await page.goto(pageIn(lang, 'nobody'), { waitUntil: 'networkidle0' });
    const found = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].flatMap(({ shadowRoot }) => {
          const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
          const all = new Map();
          while (walker.nextNode()) {
            const { currentNode } = walker;
            const around = currentNode.parentElement;
            const whole = around?.closest('[part~=figure]') ?? currentNode;
            if (around?.checkVisibility() && !around.closest('[aria-hidden=true]')) all.set(whole, whole.textContent);
          }
          return [...all.values()];
        }),
      ELEMENTS,
    );
    const words = found.filter((text) => folded(text) !== '');
    if (words.length < 1000) throw new Error(`Only ${words.length} texts are drawn.`);
    return words;
  } finally {
    await browser.close();
  }
}

function notIn(said, all) {
  let at = 0;
  return all.filter((text) => {
    const next = said.indexOf(folded(text), at);
    if (next < 0 || next > at + BETWEEN) return true;
    at = next + folded(text).length;
    return false;
  });
}

/** Lines break where the window breaks them. */
function folded(text) {
  return plain(text).replace(/\s/g, '');
}
