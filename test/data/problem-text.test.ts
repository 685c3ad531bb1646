import { expect } from 'chai';
import { problemText as shownText } from '../../src/data/problem-text-shown.ts';
import { problemText } from '../../src/data/problem-text.ts';
import { parseReport } from '../../src/data/parse-report.ts';
import { problem, type AuditCode, type Problem, type ProblemCode } from '../../src/data/problem.ts';

/** Every code of the parser with what its sentence must name; a new one does not compile until it stands here. */
const FOUND: Readonly<Record<Exclude<ProblemCode, AuditCode>, Readonly<Record<string, string>>>> = {
  'not-a-report': {},
  unreadable: {},
  'format-missing': { expected: 'zhanbao/1' },
  'format-unknown': { found: 'zhanbao/9', expected: 'zhanbao/1' },
  shape: { expected: 'other', found: '"goal"' },
  'unknown-key': { found: 'valeu' },
  'and-more': { code: 'unknown-unit', count: '19800' },
  'unknown-indicator': { found: 'statoin_count' },
  'unknown-unit': { found: '万元' },
  'wrong-unit': { found: '人次' },
  'unknown-reference': { found: 'nowhere' },
  'duplicate-id': { found: 'stations' },
  'no-such-date': { found: '2021-02-30' },
  'hedge-differs': { found: '余' },
  'printed-differs': { found: '60', printed: '达60%' },
  'not-finite': { found: 'Infinity' },
  negative: { found: '-5' },
  'share-too-large': { found: '60' },
  fractional: { found: '1.5' },
  'range-reversed': { found: '4 > 2' },
  'part-of-itself': {},
  'rate-differs': { found: '24%', computed: '33.11%' },
  'part-exceeds-whole': { found: '900余人', whole: '800人' },
  'tallies-differ': { one: '120万人次 / 600余期次', other: '1.2万余人次 / 2163期次', factor: '361' },
  'figures-disagree': { found: '178个 / 187个' },
};
const codes = Object.keys(FOUND) as (keyof typeof FOUND)[];

describe('the sentence of a problem', () => {
  codes.forEach((code) => {
    it(`${code} names what was found, in Chinese and in English, and ends as a sentence`, () => {
      const zh = problemText(problem('error', code, '', FOUND[code]), 'zh');
      const en = problemText(problem('error', code, '', FOUND[code]), 'en');
      Object.values(FOUND[code]).forEach((word) => expect([zh, en].every((sentence) => sentence.includes(word))).to.equal(true, `${word}: ${zh} ${en}`));
      expect(zh).to.match(/[一-鿿].*。$/);
      expect(en).to.match(/^[A-Z“].*\.$/s);
      expect(zh + en).not.to.match(/undefined|null|\[object/);
    });
  });

  it('is another for each code', () => {
    expect(new Set(codes.map((code) => problemText(problem('error', code, ''), 'zh'))).size).to.equal(codes.length);
    expect(new Set(codes.map((code) => problemText(problem('error', code, ''), 'en'))).size).to.equal(codes.length);
  });

  it('tells a newer version of our format, and an index of areas, from what is no version of ours', () => {
    const said = (found: string, lang: 'zh' | 'en') => problemText(problem('error', 'format-unknown', 'format', { found, expected: 'zhanbao/1' }), lang);
    expect([said('zhanbao/10', 'zh'), said('zhanbao/10', 'en')].map((text) => /比本组件新|newer than this kit/.test(text))).to.deep.equal([true, true]);
    expect([said('zhanbao-index/1', 'zh'), said('zhanbao-index/1', 'en')].map((text) => /目录|index of areas/.test(text))).to.deep.equal([true, true]);
    for (const other of ['zhanbao/0', 'zhanbao', 'JSON-stat', 'zhanbao/x']) expect(said(other, 'en'), other).to.include('is not known');
  });

  it('tells a hedge that is not printed from one that says something else', () => {
    const bare = problem('error', 'hedge-differs', 'value', { found: '约', printed: '178个' });
    expect(problemText(bare, 'zh')).to.include('原文“178个”没有限定词');
    expect(problemText(bare, 'en')).to.include('“178个” is printed without a hedge');
  });

  for (const [kind, zh, en] of [
    ['persons', '人、名', '人, 名'],
    ['average-persons', '人、名', '人, 名'],
    ['cases', '宗、例、人、名', '宗, 例, 人, 名'],
    ['stations', '个、项、家等', '个, 项, 家 and the like'],
    ['groups', '个、项、家、场、场次、期次、次等', '个, 项, 家, 场, 场次, 期次, 次 and the like'],
  ] as const)
    it(`names the units that may be written for ${kind}, not the kind`, () => {
      const said = (code: 'wrong-unit' | 'unknown-unit', lang: 'zh' | 'en') => problemText(problem('error', code, '', { found: '万元', expected: kind }), lang);
      expect(said('wrong-unit', 'zh')).to.include(`请改用${zh}，`).and.not.include(kind);
      expect(said('wrong-unit', 'en')).to.include(`use ${en}, or`);
      expect(said('unknown-unit', 'zh')).to.include(`请改用${zh}（`);
      expect(said('unknown-unit', 'en')).to.include(`use ${en} (`);
    });

  it('names a kind of the report’s own that no unit states, and guesses no unit for it', () => {
    const said = problemText(problem('error', 'wrong-unit', '', { found: '人', expected: 'measure-hours' }), 'zh');
    expect(said).to.include('measure-hours 的单位').and.not.include('个、项');
  });

  it('says in which section the id of what is referred to should stand', () => {
    const said = (path: string) => problemText(problem('error', 'unknown-reference', path, { found: 'x' }), 'zh');
    expect(
      ['observations[0].place', 'places[1].parent', 'lists[0].source', 'stations[0].staff', 'part'].map((path) => /不是 (\w+) 中/.exec(said(path))?.[1]),
    ).to.deep.equal(['places', 'places', 'sources', 'observations', 'observations']);
  });

  it('shows what a time looks like, and what there is where there is no number', () => {
    const said = (path: string, expected: string) => problemText(problem('error', 'shape', path, { expected }), 'zh');
    expect(said('observations[0].time', 'object')).to.include('如 {"kind": "as-of", "date": "2021-12"}');
    expect(said('observations[0].rate', 'object')).not.to.include('as-of');
    expect(said('observations[0].value', 'value')).to.include('{"missing": "not-stated"}').and.include('60% 写 0.6');
  });

  it('says what to write for each shape, not the name of a type', () => {
    ['string', 'number', 'object', 'array', 'boolean', 'date', 'not-empty', 'shorter', 'value', 'text', 'source'].forEach((expected) => {
      const zh = problemText(problem('error', 'shape', '', { expected }), 'zh');
      expect(zh, expected)
        .to.match(/^此处(应为|不能为空).*[一-鿿]/)
        .and.not.include(`应为${expected}，`);
      expect(problemText(problem('error', 'shape', '', { expected }), 'en'), expected).not.to.include(`be ${expected};`);
    });
  });

  it('names each word where one of them is expected, with its Chinese where it has one, and what stands there', () => {
    const said = (lang: 'zh' | 'en') => problemText(problem('error', 'shape', '', { expected: 'nation | county | stock', found: '"县"' }), lang);
    expect(said('zh')).to.equal('此处应为下列之一：nation（全国）、county（县级）、stock（存量），写的是 "县"，请改正。');
    expect(said('en')).to.equal('This should be one of nation, county, stock, not "县"; correct it.');
  });

  it('tells what is missing from what is wrong, and a text from a number', () => {
    const report = {
      format: 'zhanbao/1',
      id: 'x',
      title: '甲',
      observations: [],
      sources: [{ id: 's', document: 'd' }],
      places: [{ id: 'p', name: '甲', level: 'county' }],
    };
    const told = (input: object) => {
      const result = parseReport(input);
      return (result.ok ? result.report.problems : result.problems).filter(({ code }) => code === 'shape').map((one) => problemText(one, 'zh'));
    };
    const entry = { id: 'a', indicator: 'station_count', unit: '个', place: 'p', source: 's' };
    expect(told({ ...report, sources: undefined })).to.deep.equal(['此处缺少内容，应为列表 […]，请补上。']);
    expect(told({ ...report, sources: [] })).to.deep.equal(['此处不能为空，请写上内容。']);
    expect(told({ ...report, observations: [{ ...entry, value: '12', printed: '12个', time: { kind: 'as-of', date: '2021' } }] })[0]).to.include('写的是 "12"');
  });

  it('reads the same on a page, which knows no sentence of the full check and shows its code', () => {
    const both = (found: Problem) => [shownText(found, 'zh'), problemText(found, 'zh')];
    const [shown, full] = both(problem('error', 'negative', '', { found: -5 }));
    expect(shown).to.equal(full);
    expect(full).to.contain('-5');
    const [code, sentence] = both(problem('warning', 'quote-differs', '', { figure: '38人', quote: '83人' }));
    expect(code).to.equal('quote-differs');
    expect(sentence).to.contain('引文“83人”');
  });
});
