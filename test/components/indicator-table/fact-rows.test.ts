import { expect } from 'chai';
import { factDetails } from '../../../src/components/indicator-table/fact-details.ts';
import { factRows, type FactKind } from '../../../src/components/indicator-table/fact-rows.ts';
import { figureSourceView } from '../../../src/components/shared/figure-source.view.ts';
import { indicatorTableView } from '../../../src/components/indicator-table/indicator-table.view.ts';
import { realReport } from '../../fixtures/real-reports.ts';
import { observation, report, stations } from '../../fixtures/reports.ts';

const whole = report([stations(3, { id: 'a' }), stations(2, { id: 'b', partOf: 'a', by: { tier: '镇' }, role: 'target', binding: 'binding' })], {
  terms: { 镇: 'town' },
  lists: [{ kind: 'steps', title: '流程', items: ['点单', '派单'], ordered: true, open: true }],
  milestones: [{ kind: 'opened', text: { zh: '挂牌', en: 'Opened' }, time: { kind: 'event', date: '2021-06' } }],
  stations: [{ id: 's', name: '某站', tier: '镇', status: 'pilot', operator: '某机构', staff: 'a' }],
  networks: [
    {
      tiers: [
        { name: '市', of: 'a' },
        { name: 'X', open: true },
      ],
    },
  ],
  models: [
    {
      code: '123X',
      parts: [
        { mark: '1', text: '一核', items: ['党建'] },
        { mark: 'X', text: '特色' },
      ],
    },
  ],
});
const told = (kind: FactKind, lang: 'zh' | 'en' = 'zh') => factRows(whole, lang).find((row) => row.kind === kind);

describe('factRows', () => {
  it('has a row for every record of the report', () => {
    const count = whole.observations.length + 6;
    expect(factRows(whole, 'zh')).to.have.lengthOf(count);
    expect(new Set(factRows(whole, 'zh').map(({ key }) => key)).size).to.equal(count);
    expect(factRows(report([]), 'zh').map(({ kind }) => kind)).to.deep.equal(['source']);
  });

  it('says in words what has no number, and puts no number there', () => {
    expect(told('list')?.text).to.equal('点单 → 派单等');
    expect(told('milestone')).to.include({ name: '挂牌', time: '2021年6月', date: '2021-06' });
    expect(told('station')?.text).to.equal('镇 · 试点 · 某机构 · 3个');
    expect(told('network')?.text).to.equal('市 3个 → X （数目不固定）');
    expect(told('model')).to.include({ name: '123X', text: '1 一核（党建）；X 特色' });
    factRows(whole, 'zh')
      .filter(({ kind }) => kind !== 'figure')
      .forEach((row) => expect(row).to.include({ figure: '', number: '', amount: null }));
  });

  it('speaks English where the report does', () => {
    expect(told('milestone', 'en')?.name).to.equal('Opened');
    expect(told('station', 'en')?.text).to.equal('town · pilot · 某机构 · 3 stations');
  });
});

describe('factDetails', () => {
  const factsOf = (id: string) => {
    const details = factDetails(
      whole,
      factRows(whole, 'zh').find((row) => row.id === id)!,
      'zh',
    );
    return { ...details, facts: Object.fromEntries(details.rows.map(({ term, text }) => [term, text])) };
  };

  it('leads to the source, says what a figure is part of and how it stands', () => {
    const { facts, citations } = factsOf('b');
    expect(facts).to.include({ '其中，属于': '社工站 3个', 性质: '目标 · 约束性', 时间类别: '未写明 · 时点数', 代码: 'station_count' });
    expect(citations).to.deep.equal([{ title: '某报', details: ['日期未写明'], quote: '', link: null }]);
  });

  it('says of a figure what the card behind it says, anywhere on the page', async () => {
    for (const name of ['jiujiang', 'ganzhou', 'jiangsu', 'heilongjiang']) {
      const real = await realReport(name);
      for (const lang of ['zh', 'en'] as const)
        for (const row of factRows(real, lang).filter(({ kind }) => kind === 'figure')) {
          const card = figureSourceView(
            real,
            real.observations.find(({ id }) => id === row.id)!,
            lang,
          );
          const details = factDetails(real, row, lang);
          expect(details.citations).to.deep.equal(card.citations);
          expect(details.rows.map(({ text }) => text)).to.include.members([...card.hedges, ...card.rows.map(({ text }) => text)].filter(Boolean));
        }
    }
  });

  it('says of a list, an event or a network where it stands, in the words of the text', () => {
    const made = report([], { lists: [{ kind: 'steps', title: '流程', items: ['点单'], printed: '点单派单' }] });
    const [row] = factRows(made, 'zh').filter(({ kind }) => kind === 'list');
    const { rows, citations } = factDetails(made, row!, 'zh');
    expect(rows).to.deep.include({ term: '原文', text: '', printed: '点单派单' });
    expect(citations.map(({ title }) => title)).to.deep.equal(['某报']);
  });

  it('says of a source without a date which words stand in its place', () => {
    const made = report([], { sources: [{ id: 'p', document: '某文', publisher: '某报', datePrinted: '日前' }] });
    const texts = (['zh', 'en'] as const).map((lang) => factRows(made, lang)[0]?.text);
    expect(texts).to.deep.equal(['某报 · 日期未写明，原文作“日前”', '某报 · date not stated; the text says “日前”']);
  });

  it('makes a link of an address of the web only', () => {
    const of = (link: string) => {
      const made = report([stations(1)], { sources: [{ id: 'p', document: '某报', link }] });
      return factDetails(made, factRows(made, 'zh')[0]!, 'zh').citations[0]?.link;
    };
    expect(of('https://example.org/a')).to.equal('https://example.org/a');
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x']) expect(of(bad)).to.equal(null);
  });

  it('brings the warnings about the figure', () => {
    const made = report([stations(1, { id: 'a', partOf: 'nowhere' })]);
    const row = factRows(made, 'zh')[0]!;
    expect([row.warned, made.problems.map(({ code }) => code)]).to.deep.equal([true, ['unknown-reference']]);
    expect(factDetails(made, row, 'zh').warnings).to.deep.equal(made.problems.filter(({ about }) => about.includes('a')));
  });
});

describe('indicatorTableView', () => {
  const places = [
    { id: 'city', name: '某市', level: 'prefecture' as const },
    { id: 'town', name: '某镇', level: 'township' as const },
  ];
  const of = report([stations(1, { id: 'a' }), stations(2, { id: 'b', place: 'town' }), observation('hub_count', 1, { id: 'c', unit: '个' })], { places });
  const view = (area = '', indicator = '') => indicatorTableView(of, { lang: 'zh', area, indicator });
  const shown = (...options: readonly string[]) => {
    const made = view(...options);
    return made.kind === 'facts' ? made.rows.filter(({ kind }) => kind === 'figure').map(({ id }) => id) : made.reason;
  };

  it('lists all places unless one is named', () => {
    expect(shown()).to.deep.equal(['a', 'b', 'c']);
    expect(shown('某镇')).to.deep.equal(['b']);
    expect(shown('别处')).to.contain('报告中没有地区');
  });

  it('lists the indicators that are named, and says when there are none', () => {
    expect(shown('', 'hub_count station_count')).to.deep.equal(['a', 'b', 'c']);
    expect(shown('', 'hub_count')).to.deep.equal(['c']);
    expect(shown('', 'no_such')).to.equal('没有符合条件的事项。');
  });

  it('offers only what there is to choose from', () => {
    const made = view();
    if (made.kind !== 'facts') throw new Error(made.kind);
    expect(made.choices.place.map(({ label }) => label)).to.deep.equal(['某市', '某镇']);
    expect(made.choices.role.map(({ value }) => value)).to.deep.equal(['actual']);
    expect(made.choices.year).to.deep.equal([{ value: 'none', label: '年份未写明' }]);
  });
});
