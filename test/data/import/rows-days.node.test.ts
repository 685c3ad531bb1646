/** In Node alone: a browser's time zone is its own. */
import { expect } from 'chai';
import { imported } from './tables.ts';

describe('the day of a date cell in a table', () => {
  it('is taken, whether its reader means midnight in UTC or midnight here', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Shanghai';
    try {
      const dates = [new Date('2021-12-31T00:00:00Z'), new Date(2021, 11, 31)];
      expect(imported(dates.map((year) => ({ year }))).report.observations.map(({ time }) => time?.date)).to.deep.equal(['2021-12-31', '2021-12-31']);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
