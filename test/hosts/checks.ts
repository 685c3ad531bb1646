/** What a host page has of its own to hold: each look gives what is wrong, in words. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

type Faults = Promise<readonly string[]>;

const KIT = 'coverage-gauge, station-map, talent-pipeline, service-tally, indicator-table, indicator-chart, indicator-value, indicator-report';

const when = (wrong: boolean, words: string): readonly string[] => (wrong ? [words] : []);
/** What a script of the page has found out. */
const results = <Found>(page: Page): Promise<Found> =>
  page.waitForFunction('window.results', { timeout: 30_000 }).then((handle) => handle.jsonValue()) as Promise<Found>;

/** Nothing in head or body, no name of ours on the window, no style on the elements of the page. */
export const nothingLeftBehind = (page: Page): Faults =>
  page.evaluate((kit) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
    frame.remove();
    const added = Object.getOwnPropertyNames(window).filter(
      (name) => !usual.has(name) && !['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'].includes(name),
    );
    // What the browser's automation and the test bring.
    const names = added.filter((name) => !/^(__name|event|\d+)$|aria/i.test(name) && !document.getElementById(name));
    const strange = [...document.querySelectorAll('head *, body *')].filter(
      (one) => one.matches('style, link') || (one.matches(kit) && one.hasAttribute('style')),
    );
    return [...names.map((name) => `the global ${name}`), ...strange.map((one) => `<${one.localName}> left in the page`)];
  }, KIT);

/** A report set as a property is read as it is, whatever the page has done to JSON. */
export async function takesProperties(page: Page): Faults {
  const report: unknown = JSON.parse(readFileSync('reports/jiujiang.json', 'utf8'));
  return page.evaluate(async (json) => {
    const pipeline = document.querySelector('talent-pipeline') as HTMLElement & { report: unknown };
    const text = () => pipeline.shadowRoot?.textContent?.replace(/\s/g, '') ?? '';
    const reads = async (wanted: (shown: string) => boolean) => {
      const late = performance.now() + 5000;
      while (!wanted(text()) && performance.now() < late) await new Promise(requestAnimationFrame);
      return wanted(text());
    };
    const before = text();
    pipeline.report = json;
    const read = await reads((shown) => shown.includes('4523'));
    const shown = text();
    pipeline.report = undefined;
    const back = await reads((again) => again === before);
    return [
      ...(read ? [] : [`a report set as a property is not read: ${shown.slice(0, 80)}`]),
      ...(back ? [] : [`without the property the page's own report does not come back: ${text().slice(0, 80)}`]),
    ];
  }, report);
}

export const readable = (page: Page): Faults =>
  page.evaluate(() =>
    [...document.querySelectorAll('indicator-report > *, indicator-chart')].flatMap((element) => {
      const size = parseFloat(getComputedStyle(element).fontSize);
      const least = [...(element.shadowRoot?.querySelectorAll('p, td, th, dt, dd, summary, li') ?? [])].map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      );
      return size < 14 || least.some((small) => small < 11) ? [`<${element.localName}> is written in ${Math.min(size, ...least)} px`] : [];
    }),
  );

/** A figure is pressed with the mouse where it is drawn: its card must lie above everything and inside the window. */
export async function cardOnTop(page: Page): Faults {
  const at = await page.evaluate(() => {
    const figure = document.querySelector('station-map')?.shadowRoot?.querySelector('button.figure, [data-of]');
    figure?.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = figure?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(at.x, at.y);
  await page.waitForFunction(() => document.querySelector('station-map')?.shadowRoot?.querySelector('.card'), { timeout: 5000 }).catch(() => null);
  return page.evaluate(() => {
    const map = document.querySelector('station-map');
    const card = map?.shadowRoot?.querySelector('.card');
    if (!card) return ['pressing a figure opens no card'];
    const { left, right, top, bottom, width, height } = card.getBoundingClientRect();
    const corners = [
      [left + 4, top + 6],
      [right - 4, top + 6],
      [left + width / 2, top + height / 2],
    ] as const;
    const covered = corners.filter(([x, y]) => document.elementFromPoint(x, y) !== map);
    const out = left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
    return [
      ...(covered.length > 0 ? [`the card is covered at ${covered.join(' and ')}`] : []),
      ...(out ? [`the card stands out of the window: ${[left, top, right, bottom].map(Math.round).join()}`] : []),
    ];
  });
}

export const isQuirky = async (page: Page): Faults => when((await page.evaluate(() => document.compatMode)) !== 'BackCompat', 'the page is not in quirks mode');

export const noSideways = async (page: Page): Faults => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return when(width > 320, `the page is ${width} px wide`);
};

/** A consumer of one version hears of what the provider of the other does later. */
export async function followsProvider(page: Page): Faults {
  await page.$eval('indicator-report', (report) => report.setAttribute('src', '/data/jiujiang.json'));
  const follows = (selector: string, figure: string) =>
    page
      .waitForFunction(
        (tag, number) => document.querySelector(tag)?.shadowRoot?.textContent?.replace(/[\s,]/g, '').includes(number),
        { timeout: 4000 },
        selector,
        figure,
      )
      .then(
        () => [],
        () => [`<${selector}> does not follow the provider of another version`],
      );
  return [...(await follows('talent-pipeline', '4523')), ...(await follows('service-tally', '40212')), ...(await follows('indicator-value', '192'))];
}

export async function everyOrder(page: Page): Faults {
  const found = await results<Record<string, string>>(page);
  const bad = Object.entries(found).flatMap(([order, result]) => (result === 'ready true' ? [] : [`${order}: ${result}`]));
  return [...bad, ...when(Object.keys(found).length !== 48, `${Object.keys(found).length} orders were tried`)];
}

export async function movedWhileLoading(page: Page): Faults {
  const { events, gone, ...found } = await results<{ events: Record<string, number>; gone: string } & Record<'moved' | 'back' | 'changed' | 'inside', string>>(
    page,
  );
  const figures = { moved: '60%', back: '8万余人', changed: '192个', inside: '11686名' } as const;
  return [
    ...Object.entries(figures).flatMap(([name, figure]) => when(!found[name as keyof typeof figures].includes(figure), `${name} lacks ${figure}`)),
    ...when(gone === 'ready', 'what was taken away went on'),
    ...when(JSON.stringify(Object.entries(events).sort()) !== '[["back",1],["changed",1],["moved",1],["provider",1]]', `events: ${JSON.stringify(events)}`),
  ];
}

export async function lastRoute(page: Page): Faults {
  const found = await results<readonly string[]>(page);
  const wanted = [
    /^coverage-gauge empty/,
    /^station-map ready.*192个/,
    /^talent-pipeline ready.*4523/,
    /^service-tally ready.*40212/,
    /^indicator-table ready/,
  ];
  return wanted.flatMap((pattern, index) => when(!pattern.test(found[index] ?? ''), `${found[index]?.slice(0, 80)} is not ${pattern}`));
}

export async function policyHolds(page: Page): Faults {
  const { held, violations } = (await page.evaluate('({ held, violations })')) as { held: Record<string, boolean>; violations: readonly string[] };
  return [...Object.entries(held).flatMap(([ban, holds]) => when(!holds, `the policy does not hold for ${ban}: the test is void`)), ...violations];
}

export async function forceColours(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      // On black, where what a drawing is painted with by itself is lost.
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  });
}

/** Whatever carries meaning by its colour differs from the page behind it: a value from its track, a text from its ground. */
export const contrasts = (page: Page): Faults =>
  page.evaluate(() => {
    const probe = document.createElement('div');
    probe.setAttribute('hidden', '');
    document.body.append(probe);
    const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => channel(Number(part) / 255));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a: string, b: string) => {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
      return (light + 0.05) / (dark + 0.05);
    };
    const canvas =
      getComputedStyle(document.documentElement).backgroundColor === 'rgba(0, 0, 0, 0)'
        ? 'rgb(255, 255, 255)'
        : getComputedStyle(document.documentElement).backgroundColor;
    const ink = getComputedStyle(probe).color;
    const ground = luminance(ink) > 0.5 ? 'rgb(0, 0, 0)' : canvas;
    probe.remove();
    const marks = [
      ['coverage-gauge', '.value', 'stroke'],
      ['talent-pipeline', '.bar-flow, .bar-stock', 'fill'],
      ['talent-pipeline', '.bar-missing', 'stroke'],
    ] as const;
    const drawn = marks.flatMap(([tag, selector, property]) =>
      [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? [])]
        .slice(0, 1)
        .map((mark) => [tag, getComputedStyle(mark)[property]] as const),
    );
    const texts = [...document.querySelectorAll('indicator-report > *')].flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll('p, button, td, th, dt, dd') ?? [])]
        .slice(0, 40)
        .map((text) => [element.localName, getComputedStyle(text).color] as const),
    );
    return [
      ...(matchMedia('(forced-colors: active)').matches ? [] : ['colours are not forced: the test is void']),
      ...drawn.filter(([, colour]) => contrast(colour, ground) < 3).map(([tag, colour]) => `the value of <${tag}> is ${colour} on ${ground}`),
      ...texts.filter(([, colour]) => contrast(colour, ground) < 4.5).map(([tag, colour]) => `a text of <${tag}> is ${colour} on ${ground}`),
    ].filter((fault, index, all) => all.indexOf(fault) === index);
  });

export async function reduceMotion(page: Page): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
}

/** The report changes in place, which is where the elements move when they may. */
export const nothingMoves = (page: Page): Faults =>
  page.evaluate(async () => {
    const provider = document.querySelector('indicator-report');
    const seen = new Set<string>();
    for (const report of ['jiujiang', 'ganzhou']) {
      provider?.setAttribute('src', `/data/${report}.json`);
      for (let frame = 0; frame < 40; frame++) {
        await new Promise((done) => requestAnimationFrame(done));
        for (const root of [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []))
          for (const animation of root.getAnimations())
            if (animation.playState === 'running' && Number(animation.effect?.getComputedTiming().duration) > 0) seen.add(`<${root.host.localName}> moves`);
      }
    }
    return [...seen];
  });

export async function printed(page: Page): Promise<void> {
  await page.emulateMediaType('print');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

/** The whole page on paper: as many sheets as it takes, and no element that takes a sheet without saying anything. */
export async function printsWhole(page: Page): Faults {
  const pdf = Buffer.from(await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })).toString('latin1');
  const sheets = (pdf.match(/\/Type \/Page\b/g) ?? []).length;
  return when(sheets < 2 || sheets > 12, `${sheets} sheets`);
}
