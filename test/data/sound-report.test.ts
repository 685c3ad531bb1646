import { expect } from 'chai';
import { checkedReport } from '../../src/data/build-report.ts';
import { parseReport } from '../../src/data/parse-report.ts';
import { soundReport } from '../../src/data/sound-report.ts';
import { coverage, rawReport, stations } from '../fixtures/reports.ts';

const good = rawReport([stations(178), coverage(0.6)]);

describe('a sound report', () => {
  it('is the one that the parser makes of the same document', () => {
    const parsed = parseReport(good);
    const sound = soundReport(good);
    expect(sound).to.deep.equal(parsed.ok && parsed.report);
    expect(checkedReport(sound)).to.equal(sound);
  });

  const [first, second] = good.observations;
  const unsound: readonly (readonly [what: string, document: unknown])[] = [
    ['no document', null],
    ['a list', [good]],
    ['a document of another format', { ...good, format: 'zhanbao/0' }],
    ['a frame with a key that nobody knows', { ...good, stranger: 1 }],
    ['a frame without places', { ...good, places: [] }],
    ['an observation without its value', { ...good, observations: [first, { ...second, value: undefined }] }],
    ['an observation with a key that nobody knows', { ...good, observations: [{ ...first, stranger: 1 }, second] }],
    [
      'two observations of one id',
      {
        ...good,
        observations: [
          { ...first, id: 'a' },
          { ...second, id: 'a' },
        ],
      },
    ],
    ['a number that is not the printed one', { ...good, observations: [{ ...first, printed: '179个' }, second] }],
    ['a part of what is not there', { ...good, observations: [{ ...first, partOf: 'nothing' }, second] }],
    ['a part of itself', { ...good, observations: [{ ...first, id: 'a', partOf: 'a' }, second] }],
    ['a station without a name', { ...good, stations: [{ id: 's' }] }],
  ];
  unsound.forEach(([what, document]) => {
    it(`is not ${what}, of which the parser says what is wrong`, () => {
      expect(soundReport(document)).to.equal(null);
      expect(parseReport(document).problems).not.to.deep.equal([]);
    });
  });
});
