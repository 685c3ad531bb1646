import { expect } from 'chai';
import fc from 'fast-check';
import { figuresIn, sentencesOf } from '../../../src/data/draft/figures-in.ts';
import { readNumerals } from '../../../src/data/read-numerals.ts';

/** What was found, in short. */
const found = (text: string) =>
  figuresIn(text).map((one) => (one.kind === 'figure' ? [one.printed, one.value, one.unit, one.hedge] : [one.printed, one.reason]));

describe('figures in a press text', () => {
  it('have their hedge and their counter with them', () => {
    expect(found('全县建站23个，覆盖率达85.5%，服务群众三万余人次，捐赠约12.6万元。')).to.deep.equal([
      ['23个', 23, '个', ''],
      ['达85.5%', 0.855, '%', '达'],
      ['三万余人次', { atLeast: 30000 }, '人次', '余'],
      ['约12.6万元', { about: 126000 }, '元', '约'],
    ]);
  });

  it('are as open as two hedges that agree, and without a value where they do not', () => {
    expect(found('参与人数达到9000余人。')).to.deep.equal([['达到9000余人', { atLeast: 9000 }, '人', '达到…余']]);
    expect(found('约有500余人参加。')).to.deep.equal([['约有500余人', null, '人', '约…余']]);
  });

  it('may be ranges', () => {
    expect(found('每站配备2至4名社工。')).to.deep.equal([['2至4名', { from: 2, to: 4 }, '名', '']]);
  });

  it('do not take the 余 of the figure before them for a hedge of their own', () => {
    expect(found('活动70余次，志愿者80余人')).to.deep.equal([
      ['70余次', { atLeast: 70 }, '次', '余'],
      ['80余人', { atLeast: 80 }, '人', '余'],
    ]);
  });

  it('take the unit that stands before them', () => {
    expect(found('受益人次达3.4万。')).to.deep.equal([['达3.4万', 34000, '人次', '达']]);
    expect(found('每人每月分别补贴120元、240元。')).to.deep.equal([
      ['120元', 120, '元/月', ''],
      ['240元', 240, '元/月', ''],
    ]);
  });

  it('may be told in words: full coverage is no 100 %', () => {
    expect(found('全市基本全覆盖，三镇全覆盖。')).to.deep.include.members([
      ['基本全覆盖', { words: '基本全覆盖' }, '%', ''],
      ['全覆盖', { words: '全覆盖' }, '%', ''],
    ]);
    expect(found('实现时间过半、任务过半，“双过半”如期完成。')).to.deep.equal([
      ['时间过半', { moreThan: 0.5 }, '%', ''],
      ['任务过半', { moreThan: 0.5 }, '%', ''],
      ['过半', 'word'],
    ]);
  });

  it('may be firsts', () => {
    expect(found('这是全区首家学校社工站。')).to.deep.equal([['首家', { ordinal: 1 }, '家', '']]);
  });

  for (const [text, printed, reason] of [
    ['2023年启动。', '2023', 'date'],
    ['5月8日揭牌。', '5', 'date'],
    ['近三年来成效明显。', '三', 'date'],
    ['党的二十大报告提出。', '二十', 'order'],
    ['一是建好阵地。', '一', 'order'],
    ['（二）主要做法', '二', 'order'],
    ['第三季度', '三', 'order'],
    ['推行“1+6”模式。', '1', 'code'],
    ['打造“246”工作法。', '246', 'code'],
    ['建立一套机制。', '一', 'article'],
    ['推进五社联动。', '五', 'word'],
    ['发放一次性补贴。', '一', 'word'],
    ['数百名群众参加。', '数百名', 'approximate'],
    ['十几个村参加。', '十几个', 'approximate'],
  ] as const)
    it(`leave out ${printed} of ${text} and say that it is of the kind “${reason}”`, () => {
      expect(found(text)).to.deep.include([printed, reason]);
      expect(found(text).filter(([one, value]) => one === printed && value !== reason)).to.deep.equal([]);
    });

  it('count one house and one person, which are no articles', () => {
    expect(found('建成一家指导中心，引进硕士一人，打造一个品牌。')).to.deep.equal([
      ['一家', 1, '家', ''],
      ['一人', 1, '人', ''],
      ['一', 'article'],
    ]);
  });

  it('stand in sentences without marks of headings and lists', () => {
    expect(sentencesOf('# 标题\n\n> 图注\n- 第一。第二！\n')).to.deep.equal(['标题', '图注', '第一。', '第二！']);
  });

  it('know what stands before their sentence in the paragraph, and nothing of the paragraph before', () => {
    const [first, second, third] = figuresIn('建站3个。培训4场。\n服务5户。').flatMap((one) => (one.kind === 'figure' ? [one.before] : []));
    expect([first, second, third]).to.deep.equal(['', '建站3个。', '']);
  });

  it('lose no number of any text: it is found or left out', () => {
    const pieces = fc.constantFrom(
      ...'建站 其中 达 约 超 近 余 不低于 第 个 名 人次 万元 % 年 月 日 ， 、 。 “ ” + 至 3 12 200 2021 7.5万 一 两 三 十二 百 亿 全覆盖 过半 首家 X 五社联动'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 14 }), (parts) => {
        const text = parts.join('');
        for (const sentence of sentencesOf(text)) {
          const spans = figuresIn(sentence).map(({ start, printed }) => [start, start + printed.length] as const);
          for (const { start, end } of readNumerals(sentence))
            expect(
              spans.some(([from, to]) => from < end && to > start),
              `${sentence}: ${sentence.slice(start, end)}`,
            ).to.equal(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('are never given a place that is not theirs: the phrase stands where it is said to stand', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[建站达约超近余个名人次万元%年月日，。“”至3127.一两三十百亿全覆盖过半首家]{1,24}$/), (text) => {
        for (const one of figuresIn(text)) expect(one.sentence.startsWith(one.printed, one.start)).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });
});
