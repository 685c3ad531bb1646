import { expect, fixture, html } from '@open-wc/testing';
import { localeOf } from '../../../src/components/shared/locale.ts';

/** The element `b` inside nested languages. */
const inside = async (outer: string, own?: string) => {
  const root = await fixture(
    html`<div lang=${outer}>
      <p><b></b></p>
    </div>`,
  );
  const at = root.querySelector('b')!;
  if (own !== undefined) at.lang = own;
  return localeOf(at);
};

describe('localeOf', () => {
  ['en', 'EN', 'en-GB', 'en-US-x-plain'].forEach((lang) => it(`reads ${lang} as English`, async () => expect(await inside(lang)).to.equal('en')));
  ['zh', 'zh-CN', 'zh-Hant-TW', 'fr', 'enm', ''].forEach((lang) =>
    it(`reads ${JSON.stringify(lang)} as Chinese, the language of the reports`, async () => expect(await inside(lang)).to.equal('zh')),
  );

  it('takes the nearest language: the element’s own before its ancestors’', async () => {
    expect(await inside('en', 'zh-CN')).to.equal('zh');
    expect(await inside('zh-CN', 'en')).to.equal('en');
    expect(await inside('en', '')).to.equal('zh');
  });

  it('looks through shadow hosts', async () => {
    const host = await fixture(html`<div lang="en"><section></section></div>`);
    const outer = host.querySelector('section')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section></section>';
    const inner = outer.querySelector('section')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<b></b>';
    expect(localeOf(inner.querySelector('b')!)).to.equal('en');
    (outer.host as HTMLElement).lang = 'zh-CN';
    expect(localeOf(inner.querySelector('b')!)).to.equal('zh');
  });

  it('is Chinese where no language is stated, whatever the browser speaks', () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    expect(localeOf(document.body)).to.equal('zh');
    document.documentElement.lang = lang;
    expect(localeOf(document.createElement('p'))).to.equal('zh');
  });
});
