import type { ServerResponse } from 'node:http';
import { expect } from 'chai';
import { settled, startHost, visibleText, type Host } from './host.ts';

interface Fault {
  readonly title: string;
  readonly answer: (response: ServerResponse) => void;
  readonly zh: string;
  readonly en: string;
}

const GOOD = {
  format: 'zhanbao/1',
  id: 'x',
  title: '某县',
  places: [{ id: 'x', name: '某县', level: 'county' }],
  sources: [{ id: 's', document: '某报道' }],
  observations: [{ indicator: 'station_count', value: 12, unit: '个', printed: '12个' }],
};
const json = (value: unknown) => (response: ServerResponse) => void response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));

const FAULTS: readonly Fault[] = [
  { title: 'a 404', answer: (response) => void response.writeHead(404).end('no'), zh: '404', en: '404' },
  { title: 'a 500', answer: (response) => void response.writeHead(500).end('no'), zh: '500', en: '500' },
  { title: 'a connection that breaks', answer: (response) => void response.destroy(), zh: '连接不上', en: 'could not be reached' },
  {
    title: 'a web page instead of JSON',
    answer: (response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>登录</title>'),
    zh: '得到的是网页',
    en: 'The server returned a web page',
  },
  {
    title: 'GBK bytes',
    answer: (response) =>
      void response.writeHead(200).end(Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xb8, 0xd3, 0xd6, 0xdd]), Buffer.from('"}')])),
    zh: '不是 UTF-8',
    en: 'not UTF-8',
  },
  { title: 'broken JSON', answer: (response) => void response.writeHead(200).end('{\n"format": "zhanbao/1",\n}'), zh: '不是有效的 JSON', en: 'not valid JSON' },
  { title: 'an unknown version of the format', answer: json({ ...GOOD, format: 'zhanbao/9' }), zh: '“zhanbao/9”', en: '“zhanbao/9”' },
  { title: 'a report without places', answer: json({ ...GOOD, places: [] }), zh: '不能为空', en: 'must not be empty' },
];

const page = (name: string, lang: string) => `<!doctype html><html lang="${lang}"><meta charset="utf-8">
  <script type="module" src="/zhanbao/zhanbao.js"></script>
  <station-map src="/faulty/${name}"><p>后备内容 fallback</p></station-map>
  <coverage-gauge src="/data/ganzhou.json"></coverage-gauge></html>`;

describe('an element whose report cannot be had', () => {
  let host: Host;
  before(async () => {
    host = await startHost((path, response) => {
      const [, place, name = ''] = path.split('/');
      if (place === 'faulty') FAULTS[Number(name)]?.answer(response);
      else if (place === 'zh' || place === 'en') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page(name, place));
      return place === 'faulty' || place === 'zh' || place === 'en';
    });
  });
  after(() => host.close());

  FAULTS.forEach((fault, index) => {
    for (const lang of ['zh', 'en'] as const) {
      it(`says so for ${fault.title}, in ${lang}, keeps its fallback, and leaves the others alone`, async () => {
        const { page: tab, complaints } = await host.open(`/${lang}/${index}`, { expected: /Failed to load resource|ERR_/ });
        await settled(tab);
        await tab.waitForFunction(() => document.querySelector('station-map')?.shadowRoot?.querySelector('[part~=failure]'));
        const text = await visibleText(tab, 'station-map');
        expect(text).to.contain(fault[lang]).and.to.contain('后备内容 fallback');
        expect(text).not.to.match(/(^|\D)0(\D|$)/);
        expect(await tab.$eval('coverage-gauge', (gauge) => gauge.getAttribute('state'))).to.equal('ready');
        expect(complaints).to.deep.equal([]);
        await tab.close();
      });
    }
  });
});

describe('an entry that is wrong', () => {
  const ENTRIES = [
    {
      name: 'an unknown indicator',
      entry: { indicator: 'no_such_thing', value: 1 },
      path: 'observations[1].indicator',
      zh: '不认识的指标',
      en: 'Unknown indicator',
    },
    {
      name: 'a wrong unit',
      entry: { indicator: 'certified_social_workers', value: 5, unit: '元' },
      path: 'observations[1].unit',
      zh: '不符',
      en: 'does not fit',
    },
    {
      name: 'a value that is not the printed one',
      entry: { indicator: 'people_served', value: 8000, unit: '人', printed: '八万人' },
      path: 'observations[1].value',
      zh: '不一致',
      en: 'does not match the printed',
    },
  ];
  let host: Host;
  before(async () => {
    host = await startHost((path, response) => {
      const [, place, name = ''] = path.split('/');
      const entry = ENTRIES[Number(name)]?.entry;
      if (place === 'entry') json({ ...GOOD, observations: [...GOOD.observations, entry] })(response);
      else if (place === 'zh' || place === 'en')
        response
          .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
          .end(
            `<!doctype html><html lang="${place}"><meta charset="utf-8"><script type="module" src="/zhanbao/zhanbao.js"></script><station-map src="/entry/${name}"></station-map></html>`,
          );
      return place === 'entry' || place === 'zh' || place === 'en';
    });
  });
  after(() => host.close());

  ENTRIES.forEach(({ name, path, zh, en }, index) => {
    for (const [lang, sentence] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      it(`is refused alone for ${name}, in ${lang}, with path and cure, and the rest is shown`, async () => {
        const { page: tab, complaints } = await host.open(`/${lang}/${index}`);
        await settled(tab);
        const notes = await tab.waitForSelector('station-map >>> .problems.refused summary');
        await notes?.click();
        const text = await visibleText(tab, 'station-map');
        expect(text).to.contain(sentence).and.to.contain(path).and.to.contain('12');
        expect(complaints).to.deep.equal([]);
        await tab.close();
      });
    }
  });
});
