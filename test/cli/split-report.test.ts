import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { parseReport } from '../../src/data/parse-report.ts';
import type { Observation, Report } from '../../src/data/report.ts';
import type { Place, RawReport } from '../../src/data/schema.ts';
import { LEVELS, splitReport, type Level } from '../../src/cli/split-report.ts';
import { nationalReport } from '../fixtures/national.ts';
import { checked, rawReport } from '../fixtures/reports.ts';

const NATION = nationalReport({ provinces: 2, prefectures: 2, counties: 3 });

function split(raw: RawReport, level: Level) {
  const { index, shards } = splitReport(raw, level);
  return { index, shards: [...shards] };
}

const byId = (observations: readonly Observation[]) => Object.fromEntries(observations.map((observation) => [observation.id, observation]));

/** What a report says, wherever its figures stand. */
function union(reports: readonly Report[]) {
  return byId(reports.flatMap(({ observations }) => observations));
}

const place = (id: string, level: Place['level'], parent?: string): Place => ({ id, name: id, level, ...(parent !== undefined && { parent }) });
const figure = (id: string, more: object = {}) => ({ id, indicator: 'station_count', value: 1, unit: '个', ...more });

const REPORTS: readonly (readonly [string, RawReport])[] = [
  ['a made-up nation', NATION],
  ...readdirSync('reports').map((file) => [file, JSON.parse(readFileSync(`reports/${file}`, 'utf8')) as RawReport] as const),
];

describe('the shards of a report', () => {
  for (const [name, raw] of REPORTS) {
    it(`of ${name} pass the check and together say what it says, at every level`, () => {
      const whole = byId(checked(raw).observations);
      for (const level of LEVELS) {
        const parsed = split(raw, level).shards.map(parseReport);
        expect(parsed.flatMap(({ problems }) => problems).filter(({ severity, code }) => severity === 'error' || code === 'unknown-reference')).to.deep.equal(
          [],
        );
        expect(union(parsed.map((one) => (one.ok ? one.report : checked(null)))), level).to.deep.equal(whole);
      }
    });

    it(`of ${name} hold each of its entries once, and places that they belong to`, () => {
      for (const level of LEVELS) {
        const { shards } = split(raw, level);
        for (const section of ['stations', 'networks', 'lists', 'milestones', 'models'] as const) {
          const found = shards.flatMap((shard): readonly unknown[] => shard[section] ?? []);
          expect(found.length, `${section} by ${level}`).to.equal(raw[section]?.length ?? 0);
        }
        expect(shards.flatMap(({ places }) => places.map(({ id }) => id))).to.include.members(raw.places.map(({ id }) => id));
      }
    });
  }
});

describe('an area', () => {
  it('is a place of the level with what lies in it; places above are areas of their own', () => {
    const { index } = split(NATION, 'prefecture');
    expect(index.areas.map(({ id }) => id)).to.deep.equal(['china', 'p1', 'p1-1', 'p1-2', 'p2', 'p2-1', 'p2-2']);
    expect(index.areas.map(({ parent }) => parent)).to.deep.equal([undefined, 'china', 'p1', 'p1', 'china', 'p2', 'p2']);
    const { shards } = split(NATION, 'prefecture');
    expect(shards[2]?.places.map(({ id }) => id)).to.deep.equal(['p1-1', 'p1-1-1', 'p1-1-2', 'p1-1-3', 'china', 'p1']);
  });

  it('stands first in its shard, so that it is what a page shows', () => {
    const raw = rawReport([figure('own'), figure('town', { place: 'town' })], { places: [place('town', 'township', 'county'), place('county', 'county')] });
    const [shard] = split(raw, 'county').shards;
    expect(shard?.places.map(({ id }) => id)).to.deep.equal(['county', 'town']);
    // A figure without a place is of the report's first place, here no longer the shard's.
    expect(shard?.observations[0]?.place).to.equal('town');
  });

  it('takes in places that lie in none of the level: to the nearest above it', () => {
    const raw = rawReport([], { places: [place('city', 'prefecture'), place('town', 'township', 'city'), place('office', 'organisation', 'city')] });
    const { index, shards } = split(raw, 'county');
    expect(index.areas.map(({ id }) => id)).to.deep.equal(['city']);
    expect(shards[0]?.places.map(({ id }) => id)).to.deep.equal(['city', 'town', 'office']);
  });

  it('is a place by itself where nothing lies above it, and where places lie in each other', () => {
    const raw = rawReport([], {
      places: [place('town', 'township'), place('a', 'village', 'b'), place('b', 'village', 'a'), place('c', 'village', 'nowhere')],
    });
    expect(split(raw, 'county').index.areas.map(({ id }) => id)).to.deep.equal(['town', 'a', 'b', 'c']);
  });
});

describe('a shard', () => {
  const shardOf = (id: string, raw = NATION) => {
    const { index, shards } = split(raw, 'county');
    return shards[index.areas.findIndex((area) => area.id === id)]!;
  };

  it('brings along what its figures are a part of, up to the top', () => {
    expect(shardOf('p1-1-2').observations.map(({ id }) => id)).to.deep.equal(['total', 'p1-stations', 'p1-1-2-stations', 'p1-1-2-served', 'tea_breaks-7']);
  });

  it('brings along what a rate is of, and what a figure may overlap with', () => {
    const rate = { id: 'rate', indicator: 'station_coverage_rate', value: 0.5, unit: '%', place: 'county', rate: { numerator: 'part', denominator: 'base' } };
    const raw = rawReport(
      [figure('part'), figure('base', { value: 2 }), figure('other'), figure('apart'), rate, figure('own', { place: 'county', mayOverlap: ['other'] })],
      {
        places: [place('city', 'prefecture'), place('county', 'county', 'city')],
      },
    );
    expect(shardOf('county', raw).observations.map(({ id }) => id)).to.deep.equal(['part', 'base', 'other', 'rate', 'own']);
  });

  it('brings along what networks count by and stations are staffed by', () => {
    const raw = rawReport([figure('count'), figure('staff', { indicator: 'station_staff_count', unit: '人' })], {
      places: [place('city', 'prefecture'), place('county', 'county', 'city')],
      networks: [{ place: 'county', tiers: [{ name: '县', of: 'count' }] }],
      stations: [{ id: 's', name: '站', place: 'county', staff: 'staff' }],
    });
    expect(shardOf('county', raw).observations.map(({ id, place: of }) => [id, of])).to.deep.equal([
      ['count', 'city'],
      ['staff', 'city'],
    ]);
  });

  it('has the sources, indicators and terms that it uses, and no others', () => {
    const county = shardOf('p1-1-2');
    expect(county.sources.map(({ id }) => id)).to.deep.equal(['yearbook', 'bureau']);
    expect(county.indicators?.map(({ code }) => code)).to.deep.equal(['tea_breaks']);
    expect(county.terms).to.deep.equal({ 乡镇: 'township' });
    expect(shardOf('p1-1')).to.not.have.any.keys('indicators', 'terms', 'lists');
  });

  it('has a source even where nothing cites one, for a report must', () => {
    expect(shardOf('p1-1').sources.map(({ id }) => id)).to.deep.equal(['yearbook']);
  });

  it('says in its title which area it is of', () => {
    expect(shardOf('p1-1-2').title).to.deep.equal({ zh: '社工站（1省1市2县）' });
    expect(shardOf('china').title).to.deep.equal({ zh: '社工站（全国）', en: 'Stations: China' });
  });
});

describe('the index', () => {
  it('names each area with its file', () => {
    const { index } = split(rawReport([], { places: [{ ...place('Ganzhou/赣州', 'county'), code: '360700' }] }), 'county');
    expect(index).to.deep.equal({
      format: 'zhanbao-index/1',
      title: '某市社工站',
      areas: [{ id: 'Ganzhou/赣州', name: 'Ganzhou/赣州', code: '360700', level: 'county', file: 'ganzhou_2f_8d63_5dde.json' }],
    });
  });
});
