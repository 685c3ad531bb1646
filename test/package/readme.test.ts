/** What people read: every link of ours leads somewhere, every report shown is one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { parseReport } from '../../src/data/parse-report.ts';
import { anchorOf, jsonBlocks } from '../../tools/write-reference.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const READMES = ['README.md', 'README.en.md'];
const docs = readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const PAGES = [...READMES, 'CONTRIBUTING.md', 'CHANGELOG.md', 'examples/README.md', ...docs.map((name) => join('docs', name))];

const page = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Without fenced code, where [x](y) is no link and # no heading. */
const prose = (text: string) => text.replace(/^( *)(```|~~~)[^]*?^\1\2.*$/gm, '');

function linksOf(text: string): readonly string[] {
  const written = prose(text).replace(/`[^`\n]*`/g, 'code');
  return [...written.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)|(?:src|href)="([^"]+)"/g)].map(([, inline, html]) => inline ?? html ?? '');
}

/** The fragments of a page; the second heading of a name is found under name-1. */
function anchorsOf(text: string): readonly string[] {
  const anchors = [...prose(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
  return anchors.map((anchor, index) => {
    const before = anchors.slice(0, index).filter((other) => other === anchor).length;
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}

const isOurs = (link: string) => !/^[a-z][a-z+.-]*:/i.test(link);

/** Why a link leads nowhere; null where it leads somewhere. */
function fault(from: string, link: string): string | null {
  const [path = '', anchor = ''] = decodeURI(link).split('#');
  const target = path === '' ? from : normalize(join(dirname(from), path));
  if (relative('.', target).startsWith('..')) return `${link} leads out of the project`;
  if (!existsSync(join(ROOT, target))) return `${link}: there is no ${target}`;
  if (anchor !== '' && target.endsWith('.md') && !anchorsOf(page(target)).includes(anchor)) return `${link}: ${target} has no such heading`;
  return null;
}

describe('links', () => {
  for (const path of PAGES) {
    it(`of ${path} lead to files and headings that are there`, () => {
      const faults = linksOf(page(path))
        .filter(isOurs)
        .map((link) => fault(path, link));
      expect(faults.filter((found) => found !== null)).to.deep.equal([]);
    });
  }

  it('are found in pages, and missed where they lead nowhere', () => {
    expect(linksOf(page('README.md')).filter(isOurs)).to.include.members(['README.en.md', 'docs/images/ganzhou.png']);
    expect(linksOf('`a[0](b)` [`a`](no.md)\n```\n[c](d)\n```\n<img src="x.png"> `<img src="y.png">`')).to.deep.equal(['no.md', 'x.png']);
    expect(fault('docs/format.md', 'no.md')).to.equal('no.md: there is no docs/no.md');
    expect(fault('README.md', 'docs/format.md#no')).to.equal('docs/format.md#no: docs/format.md has no such heading');
    expect(fault('README.md', '../design.md')).to.equal('../design.md leads out of the project');
  });
});

describe('the pages', () => {
  const { version } = JSON.parse(page('package.json')) as { readonly version: string };

  it('name this version where they name a packed file', () => {
    const named = PAGES.flatMap((path) => [...page(path).matchAll(/zhanbao-([\w.]+)\.tgz/g)].map(([, of]) => `${path} ${of}`));
    expect(named).to.include(`README.md ${version}`);
    expect(named.filter((one) => !one.endsWith(` ${version}`))).to.deep.equal([]);
  });
});

describe('the readmes', () => {
  const sizes = page('tools/size.mjs');
  for (const path of READMES)
    it(`promise the sizes that are held: ${path}`, () => {
      for (const name of ['page with one gauge', 'page with a report and four elements', 'data layer alone']) {
        const [, most = 'no ceiling'] = new RegExp(`name: '${name}',[^}]*?most: ([\\d.]+)`).exec(sizes) ?? [];
        expect(page(path), name).to.include(` ${most} kB`);
      }
    });

  for (const path of READMES) {
    it(`show reports that are read without a problem: ${path}`, () => {
      for (const report of jsonBlocks(page(path))) expect(parseReport(report).problems).to.deep.equal([]);
    });
  }

  it('show a report at all', () => {
    expect(READMES.flatMap((path) => jsonBlocks(page(path)))).not.to.have.length(0);
  });
});
