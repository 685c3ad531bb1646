/** The page in a browser, with the elements from their source; from the built files it is tried in test/page/builder.test.ts. */
import { expect } from 'chai';
import ganzhou from '../../reports/ganzhou.json' with { type: 'json' };
import jiujiang from '../../reports/jiujiang.json' with { type: 'json' };
import { BUILDER_MESSAGES } from '../../src/builder/builder.messages.ts';
import { BuilderPage } from '../../src/builder/page.ts';
import '../../src/index.ts';
import { rawReport, stations } from '../fixtures/reports.ts';

const zh = BUILDER_MESSAGES.zh;
let root: HTMLElement;
let page: BuilderPage;

const find = <Found extends HTMLElement>(selector: string): Found => {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
};
const fieldOf = <Field extends HTMLElement>(label: string): Field => {
  const found = [...root.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
  const field = found?.htmlFor ? root.ownerDocument.getElementById(found.htmlFor) : found?.querySelector('input');
  if (!field) throw new Error(`No field ${label}`);
  return field as Field;
};
const tags = () => find<HTMLTextAreaElement>('#copy-tags').value;
const sections = () => [...root.querySelectorAll('section')].filter(({ hidden }) => !hidden).map(({ className }) => className);
/** Longer than the page pauses. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 250));
const until = async (holds: () => boolean) => {
  for (let turn = 0; turn < 100 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(holds()).to.equal(true);
};

async function open(query = ''): Promise<void> {
  root = document.createElement('main');
  document.body.append(root);
  page = new BuilderPage(root, new URL(`/zhanbao/builder.html${query}`, location.href));
  await page.start();
}

async function paste(data: unknown): Promise<void> {
  const area = find<HTMLTextAreaElement>('#report-text');
  area.value = typeof data === 'string' ? data : JSON.stringify(data);
  area.dispatchEvent(new Event('change'));
  await until(() => root.querySelector('.check') !== null);
  await rest();
}

function type(field: HTMLInputElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

describe('the page that builds the tags', () => {
  const { lang } = document.documentElement;
  afterEach(() => {
    page.stop();
    root.remove();
    document.documentElement.lang = lang;
  });

  it('begins with one step, and says that nothing leaves the computer', async () => {
    await open();
    expect(sections()).to.deep.equal(['report']);
    expect(root.textContent).to.include(zh.stays);
  });

  it('shows the other steps of a report that is pasted', async () => {
    await open();
    await paste(ganzhou);
    expect(sections()).to.deep.equal(['report', 'check', 'choices', 'preview', 'copy']);
    expect(tags()).to.include('<indicator-report src="/data/ganzhou.json">').and.to.include('8万余人');
    expect(find('[role="status"]').textContent).to.include('采用 13 个数');
  });

  it('takes a file that is dropped on the page, and one that is pasted into it', async () => {
    for (const kind of ['drop', 'paste'] as const) {
      await open();
      const data = new DataTransfer();
      data.items.add(new File([JSON.stringify(ganzhou)], '江西.json'));
      root.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      );
      await until(() => root.querySelector('#copy-tags') !== null);
      await rest();
      expect(tags()).to.include('src="/data/ganzhou.json"');
      if (kind === 'drop') {
        page.stop();
        root.remove();
      }
    }
  });

  it('lets a field keep what is pasted into it', async () => {
    await open();
    const data = new DataTransfer();
    data.setData('text/plain', JSON.stringify(ganzhou));
    find('input[type="text"]').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    await rest();
    expect(sections()).to.deep.equal(['report']);
  });

  it('says why what is no report is none, and offers nothing', async () => {
    await open();
    await paste('{"format"：1}');
    expect(sections()).to.deep.equal(['report', 'check']);
    expect(find('.failure').textContent).to.include('“：”');
  });

  it('names what was refused, and builds with the rest', async () => {
    await open();
    await paste(rawReport([stations(178, { id: 'a', printed: '187个' }), { id: 'b', indicator: 'people_served', value: { atLeast: 80000 }, unit: '人' }]));
    expect(find('.check .lead').textContent).to.include('采用 1 个数，未采用 1 个').and.to.include('错误 1');
    expect(find('.problems .error').textContent).to.include('187个').and.to.include('observations[0]');
    expect(tags()).to.include('80000').and.not.to.include('178');
  });

  it('drops the steps of an earlier report when the next is none', async () => {
    await open();
    await paste(ganzhou);
    find<HTMLTextAreaElement>('#report-text').value = '{';
    find('#report-text').dispatchEvent(new Event('change'));
    await until(() => sections().length === 2);
    expect(root.querySelector('#copy-tags')).to.equal(null);
  });

  it('keeps what was chosen when the report is corrected and brought again, and not for another report', async () => {
    await open();
    await paste(ganzhou);
    fieldOf<HTMLInputElement>('service-tally').click();
    type(fieldOf(zh.src), '/a/b.json');
    await rest();
    await paste('{');
    await paste({ ...ganzhou, observations: ganzhou.observations.slice(1) });
    expect(tags()).to.include('src="/a/b.json"').and.not.to.include('service-tally');
    await paste(jiujiang);
    expect(tags()).to.include('src="/data/jiujiang.json"').and.to.include('service-tally');
  });

  it('ticks what has something to show, and says why the rest has not', async () => {
    await open();
    await paste(jiujiang);
    const gauge = fieldOf<HTMLInputElement>('coverage-gauge');
    expect(gauge.checked).to.equal(false);
    expect(gauge.closest('label')?.textContent).to.include('没有可显示的：');
    expect(fieldOf<HTMLInputElement>('station-map').checked).to.equal(true);
  });

  it('writes what is chosen, and shows it', async () => {
    await open();
    await paste(ganzhou);
    fieldOf<HTMLInputElement>('service-tally').click();
    fieldOf<HTMLInputElement>('长者模式').click();
    type(find<HTMLInputElement>('input[aria-label="社工站覆盖率：标题"]'), '我市覆盖率');
    const theme = fieldOf<HTMLSelectElement>(zh.theme);
    theme.value = 'red';
    theme.dispatchEvent(new Event('change'));
    await rest();
    expect(tags()).not.to.include('service-tally');
    expect(tags()).to.include('<coverage-gauge heading="我市覆盖率" theme="red" elder>');
    const shown = find<HTMLElement & { updateComplete: Promise<unknown> }>('.stage coverage-gauge');
    await until(() => shown.getAttribute('state') === 'ready');
    expect(shown.shadowRoot?.querySelector('h3')?.textContent).to.equal('我市覆盖率');
    expect(root.querySelector('.stage service-tally')).to.equal(null);
  });

  it('has fields for boundaries only where the map is chosen, and says that they need a review number', async () => {
    await open();
    await paste(ganzhou);
    const boundaries = fieldOf<HTMLInputElement>(zh.boundaries);
    const warning = find('.unreviewed');
    expect(warning.hidden).to.equal(true);
    type(boundaries, '/maps/none.json');
    await rest();
    expect(warning.hidden).to.equal(false);
    type(fieldOf(zh.reviewNumber), '赣S(2023)001号');
    await rest();
    expect(warning.hidden).to.equal(true);
    expect(tags()).to.include('boundaries="/maps/none.json" review-number="赣S(2023)001号"');
    fieldOf<HTMLInputElement>('station-map').click();
    await rest();
    expect(boundaries.closest<HTMLElement>('.more')?.hidden).to.equal(true);
    expect(tags()).not.to.include('boundaries');
  });

  it('offers nothing to copy without an element or without an address', async () => {
    await open();
    await paste(rawReport([stations(3)]));
    const ticked = [...root.querySelectorAll<HTMLInputElement>('.elements input:checked')];
    ticked.forEach((input) => input.click());
    await rest();
    expect(sections()).not.to.include('copy');
    expect(find('.choices > .failure').textContent).to.equal(zh.none);
    ticked[0]?.click();
    type(fieldOf(zh.src), ' ');
    await rest();
    expect(sections()).not.to.include('copy');
    expect(find('.choices > .failure').textContent).to.equal(zh.noSrc);
  });

  it('keeps report and choices in the other language, and the focus where it was', async () => {
    await open();
    await paste(ganzhou);
    fieldOf<HTMLInputElement>('service-tally').click();
    await rest();
    find<HTMLButtonElement>('header button').click();
    await until(() => document.documentElement.lang === 'en');
    await rest();
    expect(find('h1').textContent).to.equal(BUILDER_MESSAGES.en.title);
    expect(document.activeElement).to.equal(find('header button'));
    expect(tags()).not.to.include('service-tally');
    // What is pasted stays in the language that was chosen for it.
    expect(tags()).to.include('社工站覆盖率');
  });

  it('reads by itself an address of this server that a link names, and none of another', async () => {
    const { fetch } = globalThis;
    const asked: unknown[] = [];
    globalThis.fetch = (address) => {
      asked.push(address);
      return Promise.resolve(new Response(JSON.stringify(ganzhou)));
    };
    try {
      await open('?src=https://other.example/a.json');
      await rest();
      expect(asked).to.deep.equal([]);
      expect(find<HTMLInputElement>('.report input[type="text"]').value).to.equal('https://other.example/a.json');
      page.stop();
      root.remove();
      await open('?src=/data/gz.json');
      await until(() => root.querySelector('#copy-tags') !== null);
      await rest();
      expect(asked).to.deep.equal(['/data/gz.json']);
      expect(tags()).to.include('src="/data/gz.json"');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('says why an address gives no report', async () => {
    await open('?src=/no-such-report.json');
    await until(() => (find('.status').textContent ?? '').includes('404'));
    expect(sections()).to.deep.equal(['report']);
  });

  it('gives a figure for a sentence, and shows it', async () => {
    await open();
    await paste(ganzhou);
    const which = find<HTMLSelectElement>('#copy-which');
    which.selectedIndex = [...which.options].findIndex(({ text }) => text.includes('8万余人'));
    which.dispatchEvent(new Event('change'));
    expect(find<HTMLTextAreaElement>('#copy-sentence').value).to.equal(
      '<indicator-value src="/data/ganzhou.json" indicator="people_served">8万余人</indicator-value>',
    );
    const shown = find('.copy indicator-value');
    await until(() => shown.getAttribute('state') === 'ready');
    expect(shown.shadowRoot?.textContent).to.include('8万');
    // The choice stays when something else is chosen.
    fieldOf<HTMLInputElement>(zh.elder).click();
    await rest();
    expect(which.selectedOptions[0]?.text).to.include('8万余人');
  });

  it('copies by its buttons and says so', async () => {
    await open();
    await paste(ganzhou);
    const written: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => void written.push(text) } });
    try {
      const [script, all] = root.querySelectorAll<HTMLButtonElement>('.copy button');
      script?.click();
      all?.click();
      await rest();
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    expect(written).to.deep.equal(['<script type="module" src="/zhanbao/zhanbao.js"></script>', tags()]);
    expect([...root.querySelectorAll('.copy [role="status"]')].map((one) => one.textContent)).to.deep.equal([zh.copied, zh.copied, '']);
  });

  it('selects the text where there is no clipboard', async () => {
    await open();
    await paste(ganzhou);
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      root.querySelectorAll<HTMLButtonElement>('.copy button')[1]?.click();
      await rest();
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
    const area = find<HTMLTextAreaElement>('#copy-tags');
    expect([area.selectionStart, area.selectionEnd]).to.deep.equal([0, area.value.length]);
    expect([zh.copied, zh.notCopied]).to.include(root.querySelectorAll('.copy [role="status"]')[1]?.textContent);
  });

  it('has all its sentences in both languages', () => {
    const keys = (of: object): readonly string[] =>
      Object.entries(of).flatMap(([key, value]) => (typeof value === 'object' ? [key, ...keys(value as object)] : [key]));
    expect(keys(BUILDER_MESSAGES.en)).to.deep.equal(keys(zh));
  });
});
