import { expect } from 'chai';
import { fetchLanguage, messagesIn } from '../../../src/components/shared/languages.ts';
import { coverage, rawReport } from '../../fixtures/reports.ts';
import { shown, untilShown, untilState } from '../../fixtures/shown.ts';

/** A page of its own, in which nothing is loaded but the kit. */
async function page(body: string): Promise<{ readonly window: Window; readonly gauge: Element; readonly close: () => void }> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><script type="module" src="/src/index.ts"></script>${body}`;
  document.body.append(frame);
  await loaded;
  const gauge = frame.contentDocument?.querySelector('coverage-gauge');
  if (!frame.contentWindow || !gauge) throw new Error('The page did not load.');
  return { window: frame.contentWindow, gauge, close: () => frame.remove() };
}

const JSON_CHILD = `<script type="application/json">${JSON.stringify(rawReport([coverage(0.6, { hedge: '达', printed: '达60%' })]))}</script>`;
const fetched = (at: Window) =>
  at.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/src/languages/'));

describe('the languages of the elements', () => {
  it('have Chinese built in, and nothing to wait for where a language is there', () => {
    expect(fetchLanguage('zh')).to.equal(null);
    expect(fetchLanguage('en')).to.equal(null);
    expect(messagesIn('shared', 'zh')).to.equal(undefined);
    expect(messagesIn('shared', 'en')?.source).to.equal('Source');
  });

  it('are not fetched by a Chinese page', async () => {
    const { window: at, gauge, close } = await page(`<coverage-gauge>${JSON_CHILD}</coverage-gauge>`);
    await untilShown(gauge, '达60%');
    expect(fetched(at)).to.deep.equal([]);
    close();
  });

  it('are fetched by the first element that needs them, which shows nothing in the wrong one', async () => {
    const { window: at, gauge, close } = await page(`<coverage-gauge lang="en">${JSON_CHILD}</coverage-gauge>`);
    expect(shown(gauge)).not.to.match(/[一-龥]/);
    await untilState(gauge, 'ready');
    expect(shown(gauge, '[part=heading]')).to.equal('Station coverage');
    expect(fetched(at)).to.include('/src/languages/en/index.ts');
    close();
  });

  it('are fetched when the page turns to them, the old picture never mixing both', async () => {
    const { gauge, close } = await page(`<coverage-gauge>${JSON_CHILD}</coverage-gauge>`);
    await untilShown(gauge, '达60%');
    gauge.setAttribute('lang', 'en');
    await untilShown(gauge, 'Station coverage');
    expect(shown(gauge, '[part=figure], .fact')).to.equal('reaching 60%|Target not stated in the report');
    close();
  });
});
