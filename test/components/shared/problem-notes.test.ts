import { expect, fixture, html } from '@open-wc/testing';
import { failureTemplate, problemNotes } from '../../../src/components/shared/problem-notes.ts';
import { givenLongAgo } from '../../../src/components/shared/report-store.ts';
import { framed } from '../../../src/components/shared/view.ts';
import type { Lang } from '../../../src/data/language.ts';
import type { Failure } from '../../../src/data/failure.ts';
import { readReportText } from '../../../src/data/load-report.ts';
import type { Report } from '../../../src/data/report.ts';
import { coverage, observation, report, stations } from '../../fixtures/reports.ts';
import { until } from '../../fixtures/shown.ts';
import { warned } from '../../fixtures/warnings.ts';
import '../../../src/index.ts';

const notesOf = (of: Report, lang: Lang = 'zh') => {
  const view = warned(framed(of, { heading: '', place: of.places[0]!, observations: of.observations, summary: '' }, lang));
  return fixture<HTMLElement>(html`<div>${problemNotes(view, lang)}</div>`);
};
const failureOf = (failure: Failure, retry: (() => void) | null = null, lang: Lang = 'zh') => fixture<HTMLElement>(failureTemplate(failure, retry, lang));
const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const FAILURES: readonly (readonly [Failure, string, string])[] = [
  [{ kind: 'network' }, '连接不上报告文件', 'could not be reached'],
  [{ kind: 'timeout' }, '超时', 'took too long'],
  [{ kind: 'status', status: 404 }, '服务器返回 404', 'The server answered 404'],
  [{ kind: 'html' }, '得到的是网页', 'The server returned a web page'],
  [{ kind: 'charset' }, '不是 UTF-8', 'not UTF-8'],
  [{ kind: 'not-json', line: 7 }, '第 7 行', 'near line 7'],
  [{ kind: 'not-json', line: null }, '不是有效的 JSON。', 'not valid JSON.'],
  [{ kind: 'written-twice', field: 'value', line: 3 }, '第 3 行的“value”在同一项里写了两次', '“value” on line 3 appears twice'],
  [{ kind: 'elsewhere' }, '不在目录所在的网站', 'on another site'],
  [{ kind: 'too-large', most: 8_000_000 }, '超过 8 MB', 'larger than 8 MB'],
];

describe('a list of problems', () => {
  it('has a point to each in every element', async () => {
    for (const tag of ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-table', 'indicator-chart']) {
      const at = Object.assign(document.createElement(tag), { report: {} });
      (await fixture(html`<section lang="zh-CN"></section>`)).append(at);
      await until(at, () => !!at.shadowRoot?.querySelector('.failure li'));
      expect(getComputedStyle(at.shadowRoot!.querySelector('.failure li')!).listStyleType, tag).to.equal('disc');
    }
  });
});

describe('an old copy', () => {
  it('is told with the day it was given and the date of the report, the latest of its sources', async () => {
    const sources = ['2021-12-01', '2021', undefined].map((date, at) => ({ id: `s${at}`, document: '某报', ...(date && { date }) }));
    const old = report([stations(178)], { sources });
    givenLongAgo.set(old, new Date(2022, 4, 7, 12));
    expect(text(await notesOf(old)))
      .to.contain('这是服务器于2022年5月7日给出的副本')
      .and.to.contain('报告日期：2021年12月1日。');
    expect(text(await notesOf(old, 'en')))
      .to.contain('a copy served on')
      .and.to.contain('2022');
  });

  it('whose sources state no date says so', async () => {
    const old = report([stations(178)]);
    givenLongAgo.set(old, new Date(2022, 4, 7, 12));
    expect(text(await notesOf(old))).to.contain('报告日期：未写明。');
  });

  it('is nothing that a fresh report speaks of', async () => expect(text(await notesOf(report([stations(178)])))).not.to.contain('副本'));
});

describe('failureTemplate', () => {
  FAILURES.forEach(([failure, zh, en]) => {
    it(`says in both languages what to do: ${JSON.stringify(failure)}`, async () => {
      expect(text(await failureOf(failure)))
        .to.contain('报告未能显示')
        .and.to.contain(zh);
      expect(text(await failureOf(failure, null, 'en')))
        .to.contain('The report cannot be shown')
        .and.to.contain(en);
    });
  });

  it('names the file of an index that failed, and does not blame src', async () => {
    const failure: Failure = { kind: 'status', status: 404, file: 'files/west.json' };
    expect(text(await failureOf(failure)))
      .to.contain('files/west.json：服务器返回 404')
      .and.not.contain('src');
    expect(text(await failureOf(failure, null, 'en')))
      .to.contain('files/west.json: The server answered 404')
      .and.not.contain('src');
    expect(text(await failureOf({ kind: 'no-such-area', area: '蓬莱' }))).to.contain('目录中没有地区“蓬莱”，请改正 area');
  });

  it('is announced', async () => expect((await failureOf({ kind: 'network' })).getAttribute('role')).to.equal('alert'));

  it('offers to try again where that may help', async () => {
    let asked = 0;
    const button = (await failureOf({ kind: 'network' }, () => asked++)).querySelector('button')!;
    expect(text(button)).to.equal('重试');
    button.click();
    expect(asked).to.equal(1);
    expect((await failureOf({ kind: 'network' }, null)).querySelectorAll('button')).to.have.lengthOf(0);
  });

  it('names the path of each fault in a report that cannot be read', async () => {
    const result = readReportText('{"format":"zhanbao/1","id":"x","title":"t","places":[],"sources":[{"id":7}],"observations":[]}');
    if (result.ok) throw new Error('This report should not pass.');
    const at = await failureOf(result.failure);
    expect(Array.from(at.querySelectorAll('code'), text)).to.include.members(['places', 'sources[0].id', 'sources[0].document']);
  });

  it('is accessible', async () => await expect(await failureOf({ kind: 'status', status: 500 }, () => {})).to.be.accessible());
});

describe('problemNotes', () => {
  it('write nothing about a report without problems', async () => expect(text(await notesOf(report([stations(5)])))).to.equal(''));

  it('show warnings open, with what both figures are', async () => {
    const root = await notesOf(report([coverage(0.6, { printed: '60%' }), coverage(0.5, { id: 'b', printed: '50%' })]));
    const details = root.querySelector('details')!;
    expect(details.open).to.equal(true);
    expect(text(details)).to.equal('数据提示（1） 同一指标出现不同数字：60% / 50%；都予列出，请核实。');
  });

  it('name each refused entry with its path and its fault', async () => {
    const of = report([
      stations(5),
      observation('no_such_indicator', 5),
      observation('people_served', 5, { unit: '场次' }),
      stations({ missing: 'not-stated' }, { id: '' }),
    ]);
    const items = Array.from((await notesOf(of)).querySelectorAll('.refused li'), text);
    expect(items.map((item) => /observations\[\d+\]\.?\w*$/.exec(item)?.[0])).to.have.members([
      'observations[1].indicator',
      'observations[2].unit',
      'observations[3].id',
    ]);
    expect(items.join()).to.contain('不认识的指标“no_such_indicator”').and.to.contain('单位“场次”');
  });

  it('count the refused, one and several, in both languages', async () => {
    const bad = (count: number) => report([stations(5), ...Array.from({ length: count }, (_, index) => observation('no_such', index, { id: `n${index}` }))]);
    expect(text((await notesOf(bad(1))).querySelector('summary'))).to.equal('报告中有 1 处未通过检查，未采用');
    expect(text((await notesOf(bad(1), 'en')).querySelector('summary'))).to.equal('1 entry of the report did not pass the check and is not used');
    expect(text((await notesOf(bad(2), 'en')).querySelector('summary'))).to.equal('2 entries of the report did not pass the check and are not used');
  });

  it('list twenty and count the rest', async () => {
    const many = report([stations(5), ...Array.from({ length: 25 }, (_, index) => observation('no_such', index, { id: `n${index}` }))]);
    const items = Array.from((await notesOf(many)).querySelectorAll('li'), text);
    expect(items).to.have.lengthOf(21);
    expect(items[20]).to.equal('另有 5 处');
  });

  it('counts every refused entry of very many, also those that are only counted', async () => {
    const of = report(Array.from({ length: 1000 }, (_, index) => stations(-1, { id: `s${index}` })));
    const at = await notesOf(of);
    expect(text(at.querySelector('summary'))).to.contain('1000');
    expect(text(at.querySelector('li:last-child'))).to.equal('另有 980 处');
    expect(at.querySelectorAll('li')).to.have.lengthOf(21);
  });
});
