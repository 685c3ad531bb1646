import { expect } from 'chai';
import { readFigure, type Figure, type FigureContext } from '../../../src/data/import/read-figure.ts';

const context = (more: Partial<FigureContext> = {}): FigureContext => ({ unit: '', unitKind: 'persons', hedge: '', fraction: false, ...more });

function figure(cell: string | number | bigint, more: Partial<FigureContext> = {}): Figure {
  const reading = readFigure(cell, context(more));
  if (!reading.ok) throw new Error(`${reading.code}: ${JSON.stringify(reading.found)}`);
  return reading.figure;
}

function fault(cell: string | number | bigint, more: Partial<FigureContext> = {}): string {
  const reading = readFigure(cell, context(more));
  return reading.ok ? 'read' : reading.code;
}

describe('a cell as a figure', () => {
  it('keeps zero, which is a number, apart from what is none', () => {
    expect(figure('0', { unit: '人' })).to.deep.equal({ value: 0, unit: '人', hedge: '', printed: '0人' });
    expect(figure(0).value).to.equal(0);
    for (const cell of ['', '-', '—', 'NaN', Number.NaN, Infinity]) expect(fault(cell), String(cell)).to.equal('not-a-number');
  });

  it('prints text as the table has it, with its unit, and nothing for a number out of a query', () => {
    expect(figure('1,234', { unit: '人次', unitKind: 'attendances' })).to.deep.equal({ value: 1234, unit: '人次', hedge: '', printed: '1,234人次' });
    expect(figure(1234n, { unit: '人' })).to.deep.equal({ value: 1234, unit: '人', hedge: '' });
  });

  const HEDGED: readonly (readonly [cell: string, hedge: string, value: unknown, printed: string])[] = [
    ['80000', '余', { atLeast: 80000 }, '80000余人'],
    ['80000', '以上', { atLeast: 80000 }, '80000人以上'],
    ['80000', '约', { about: 80000 }, '约80000人'],
    ['80000', '近', { nearly: 80000 }, '近80000人'],
    ['80000', '超过', { moreThan: 80000 }, '超过80000人'],
    ['80000', '不足', { lessThan: 80000 }, '不足80000人'],
    ['80000', '不超过', { atMost: 80000 }, '不超过80000人'],
    ['80000', '达', 80000, '达80000人'],
    ['80000', '达到…余', { atLeast: 80000 }, '达到80000余人'],
    ['8万余', '余', { atLeast: 80000 }, '8万余人'],
  ];
  for (const [cell, hedge, value, printed] of HEDGED) {
    it(`keeps the hedge ${hedge} that stands beside ${cell}`, () => {
      expect(figure(cell, { hedge, unit: '人' })).to.deep.equal({ value, unit: '人', hedge, printed });
    });
  }

  it('refuses hedges that are not known or contradict each other', () => {
    expect(fault('100', { hedge: '大概' })).to.equal('hedge-unclear');
    expect(fault('100', { hedge: 'constructor' })).to.equal('hedge-unclear');
    expect(fault('约100', { hedge: '余' })).to.equal('hedge-unclear');
    expect(fault('2至4', { hedge: '约' })).to.equal('hedge-unclear');
  });

  it('takes the scale of the unit in decimal', () => {
    const money = { unitKind: 'money', unit: '万元' };
    expect(figure('239.403', money)).to.deep.equal({ value: 2394030, unit: '元', hedge: '', printed: '239.403万元' });
    expect(figure(0.1, { unitKind: 'money', unit: '亿元' }).value).to.equal(10_000_000);
    expect(figure('1.1', { unit: 'thousands', power: 3 }).value).to.equal(1100);
  });

  it('refuses a scale that stands twice', () => {
    expect(fault('1.2万', { unit: '万人' })).to.equal('unit-conflict');
    expect(fault('3人', { unit: '万人' })).to.equal('unit-conflict');
  });

  it('refuses a unit in the cell that is not the one beside it', () => {
    expect(fault('100人次', { unit: '人' })).to.equal('unit-conflict');
    expect(fault('100户', { unit: '户次', unitKind: 'household-visits' })).to.equal('unit-conflict');
    expect(figure('100人', { unit: '人' }).printed).to.equal('100人');
  });

  it('reads a share from per cent, or from a fraction that the mapping calls one, and never guesses which', () => {
    const share = { unitKind: 'share' };
    expect(figure('5.9%', share)).to.deep.equal({ value: 0.059, unit: '%', hedge: '', printed: '5.9%' });
    expect(figure('5.9', { ...share, unit: '%' })).to.deep.equal({ value: 0.059, unit: '%', hedge: '', printed: '5.9%' });
    expect(figure(60, { ...share, unit: '%' }).value).to.equal(0.6);
    expect(figure(1e-7, { ...share, unit: '%' }).value).to.equal(1e-9);
    expect(figure('0.6', { ...share, fraction: true })).to.deep.equal({ value: 0.6, unit: '%', hedge: '' });
    for (const cell of ['0.6', '60', 0.6, 60]) expect(fault(cell, share), String(cell)).to.equal('share-unclear');
  });

  it('refuses per cent of what is no share', () => {
    expect(fault('5%')).to.equal('unit-conflict');
    expect(fault('5%', { unitKind: 'share', unit: '个百分点' })).to.equal('unit-conflict');
  });

  it('keeps both ends of a range', () => {
    expect(figure('2至4个', { unitKind: 'stations' })).to.deep.equal({ value: { from: 2, to: 4 }, unit: '个', hedge: '', printed: '2至4个' });
    expect(figure('25%—30%', { unitKind: 'share' }).value).to.deep.equal({ from: 0.25, to: 0.3 });
  });
});
