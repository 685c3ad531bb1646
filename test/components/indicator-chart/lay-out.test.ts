import { expect } from 'chai';
import fc from 'fast-check';
import { layOut } from '../../../src/components/indicator-chart/lay-out.ts';
import type { Panel, Point } from '../../../src/components/indicator-chart/indicator-chart.view.ts';
import { linesOf, widthOf } from '../../../src/components/indicator-chart/text-width.ts';

const point = (more: Partial<Point> = {}): Point => ({
  figure: { lead: '', number: '5', tail: '个', text: '5个', of: 'a' },
  name: '甲',
  note: '',
  sentence: '',
  number: 5,
  to: null,
  open: null,
  style: 'value',
  at: 2020,
  when: '2020年',
  ...more,
});
const panel = (points: readonly Point[], more: Partial<Panel> = {}): Panel => ({
  kind: 'compare',
  flow: 'bars',
  title: '',
  time: '',
  note: '',
  points,
  most: null,
  ...more,
});
const rows = (of: Panel, name = 'observations', width = 600) => layOut(of, width, 15).data[name] as readonly Record<string, unknown>[];

describe('layOut', () => {
  it('scales bars from zero to the longest, or to 100 % for shares', () => {
    expect(layOut(panel([point(), point({ number: 20 })]), 600, 15).signals).to.include({ least: 0, most: 20 });
    expect(layOut(panel([point({ number: 0.4 })], { most: 1 }), 600, 15).signals).to.include({ least: 0, most: 1 });
    expect(layOut(panel([point({ number: -3 }), point({ number: 2 })]), 600, 15).signals).to.include({ least: -3, most: 2 });
    expect(layOut(panel([point({ number: 0 })]), 600, 15).signals).to.include({ least: 0, most: 1 });
    expect(layOut(panel([point({ number: 2, to: 9 })]), 600, 15).signals).to.include({ most: 9 });
  });

  it('draws an open end as slices on the open side only', () => {
    const sides = (open: Point['open']) => rows(panel([point({ open })]), 'slices').map(({ from }) => Math.sign(Number(from)));
    expect(sides(null)).to.deep.equal([]);
    expect(sides('upper')).to.deep.equal([1, 1, 1]);
    expect(sides('lower')).to.deep.equal([-1, -1, -1]);
    expect(sides('both')).to.have.lengthOf(6);
    for (const style of ['whole', 'target', 'forecast'] as const) expect(rows(panel([point({ open: 'upper', style })]), 'slices')).to.have.lengthOf(3);
  });

  it('gives what is missing no number, and nothing that is not finite to Vega', () => {
    for (const number of [null, Number.NaN, Infinity]) expect(rows(panel([point({ number, style: 'missing' })]))[0]?.['number']).to.equal(null);
    expect(layOut(panel([point({ number: null, style: 'missing' })]), 600, 15).signals).to.include({ least: 0, most: 1 });
  });

  it('joins points that follow each other and leaves a gap where the report is silent', () => {
    const line = (points: readonly Point[]) => rows(panel(points, { flow: 'trend' }), 'segments').map(({ at, at2, promised }) => [at, at2, promised]);
    expect(line([point(), point({ at: 2021 }), point({ at: 2025, style: 'target' })])).to.deep.equal([
      [2020, 2021, false],
      [2021, 2025, true],
    ]);
    expect(line([point(), point({ at: 2021, number: null, style: 'missing' }), point({ at: 2022 })])).to.deep.equal([]);
  });

  it('labels all of few points, the ends and the extremes of many', () => {
    const labelled = (count: number) =>
      rows(
        panel(
          Array.from({ length: count }, (_, index) => point({ at: 2000 + index, number: index === 7 ? 99 : 50 - index })),
          { flow: 'trend' },
        ),
      ).flatMap(({ labelled: is, index }) => (is ? [index] : []));
    expect(labelled(8)).to.have.lengthOf(8);
    expect(labelled(20)).to.deep.equal([0, 7, 19]);
  });

  it('drops labels that would touch, and sets times in lines where even two would', () => {
    const years = (count: number) =>
      panel(
        Array.from({ length: count }, (_, index) => point({ at: 2000 + index })),
        { flow: 'trend' },
      );
    const labels = (width: number) => rows(years(6), 'observations', width).filter(({ labelled }) => labelled).length;
    expect([labels(600), labels(200), layOut(years(6), 90, 15).flow]).to.deep.equal([6, 3, 'bars']);
  });

  it('never lets two rows touch, nor a name run into its figure, at any width', () => {
    const any = fc.record({
      name: fc.string({ minLength: 1, maxLength: 60 }),
      note: fc.string({ maxLength: 80 }),
      number: fc.option(fc.integer({ min: 0, max: 1e9 })),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 8 }), fc.integer({ min: 160, max: 1200 }), (points, width) => {
        const laid = layOut(
          panel(points.map(({ name, note, number }) => point({ name, note, number, style: number === null ? 'missing' : 'value' }))),
          width,
          15,
        );
        const all = laid.data['observations'] as readonly {
          readonly head: number;
          readonly foot: number;
          readonly top: number;
          readonly bottom: number;
          readonly nameLine: number;
        }[];
        all.forEach((row, index) => {
          expect(row.nameLine).to.be.lessThan(row.top);
          expect(row.top).to.be.at.most(row.bottom);
          expect(row.bottom).to.be.lessThan(row.foot);
          expect(row.foot).to.be.at.most(all[index + 1]?.head ?? laid.height);
        });
      }),
    );
  });
});

describe('linesOf', () => {
  it('keeps every sign and breaks where the width ends', () => {
    expect(linesOf('', 10, 100)).to.deep.equal(['']);
    expect(linesOf('社会工作服务站', 10, 30)).to.deep.equal(['社会工', '作服务', '站']);
    expect(linesOf('more than 100,000 people', 10, 90)).to.deep.equal(['more than', '100,000 people']);
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 300 }), (text, width) => {
        expect(linesOf(text, 10, width).join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
      }),
    );
  });

  it('measures full width signs as an em', () => {
    expect(widthOf('社工', 10)).to.equal(20);
    expect(widthOf('ab', 10)).to.be.lessThan(20);
  });
});
