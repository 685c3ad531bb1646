import { expect } from '@open-wc/testing';
import type { RawReport, Station } from '../../../../src/data/schema.ts';
import { shownStations, stationPoints } from '../../../../src/components/station-map/boundaries/station-points.ts';
import { marksOf, underMark } from '../../../../src/components/station-map/stations/one-mark.ts';
import { COUNTY } from '../../../fixtures/county.ts';
import { count, mapOf, root } from '../../../fixtures/county-map.ts';
import { shown, shownEach, until } from '../../../fixtures/shown.ts';

const [first] = COUNTY.stations as [Station];
const more = (name: string, change: Partial<Station> = {}): Station => ({ ...first, id: name, name, ...change });
/** 甲, 乙 and 丙 are where 东镇社工站 is. */
const SEAT: RawReport = {
  ...COUNTY,
  stations: [...COUNTY.stations!, more('甲站', { status: 'pilot' }), more('乙站', { status: undefined } as object), more('丙站')],
};

describe('stations under one mark', () => {
  const points = (...names: string[]) =>
    stationPoints([...names.map((name) => more(name)), more('近站', { point: { ...first.point!, lon: first.point!.lon + 1e-9 } })]);

  it('are all named, the one pointed at first; of many some, and how many more', () => {
    const stations = points('甲', '乙', '丙');
    expect(underMark(shownStations(stations), 1, 'zh')).to.equal('此处3个站点：乙 运营 · 甲 运营 · 丙 运营');
    expect(underMark(shownStations(points(...'一二三四五六七八')), 0, 'zh')).to.match(/^此处8个站点：.*六 运营 · 另有2个$/);
  });

  it('are none where a station is alone, hidden by the filter, or no station', () => {
    const stations = points('甲', '乙');
    expect([underMark(shownStations(stations), 2, 'zh'), underMark(shownStations(stations), -1, 'zh')]).to.deep.equal(['', '']);
    expect(underMark(shownStations(stations, Uint8Array.of(1, 0, 1)), 0, 'zh')).to.equal('');
  });

  it('are counted for those that are listed alone', () => {
    const stations = points('甲', '乙');
    const [one, , near] = stations.stations as [Station, Station, Station];
    const lost = more('无坐标');
    expect([...marksOf(shownStations(stations), [one, near, lost])]).to.deep.equal([
      [one, 2],
      [near, 1],
    ]);
  });

  it('are told by the pointer, in the list for keys and ears, and below the map for paper', async () => {
    const at = await mapOf({ report: SEAT });
    await until(at, () => count(at, '.station-list li') === 8, 'eight stations');
    const rows = shownEach(at, '.station-list li');
    expect(rows.filter((row) => row.includes('同一处共4个站点')).map((row) => row.slice(0, 2))).to.deep.equal(['东镇', '甲站', '乙站', '丙站']);
    expect(shownEach(at, '.left-over li')).to.include('4个站点与别的站点坐标相同，一处只画一个标记 名单 东镇社工站 · 甲站 · 乙站 · 丙站');
    const mark = root(at).querySelector('.map-box .station-mark')!.getBoundingClientRect();
    const where = { clientX: mark.left + mark.width / 2, clientY: mark.top + mark.height / 2, bubbles: true };
    root(at).querySelector('.map-box')!.dispatchEvent(new PointerEvent('pointermove', where));
    await until(at, () => /此处4个站点：.*甲站 试点/.test(shown(at, '.readout')), 'their names');
    expect(shown(at, '.readout')).to.contain('东镇 5个').and.to.contain('乙站').and.to.contain('丙站 运营');
  });

  it('are nothing to tell of where each has its own', async () => {
    const at = await mapOf();
    await until(at, () => count(at, '.station-list li') === 5, 'five stations');
    expect([shown(at, '.station-list'), shown(at, '.left-over')].join()).not.to.match(/同一处|坐标相同/);
  });
});
