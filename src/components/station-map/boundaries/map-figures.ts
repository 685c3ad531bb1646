/**
 * Report and outlines → what is drawn in each area: a share that shades it, a count that sizes a symbol, or the fact
 * that the report states neither. Pure.
 *
 * An area is shaded only by a declared share whose base is stated, among areas of one level, time, tier and base. Counts are never shaded;
 * circles stand for counts of one thing in areas of one level: no villages beside townships, no hubs beside stations, no city beside counties.
 */
import { groupBy } from '../../../data/group-by.ts';
import { textIn, type Lang } from '../../../data/language.ts';
import { timeText } from '../../../data/period.ts';
import { indicatorName, nameOf, termIn, type Observation, type Report } from '../../../data/report.ts';
import type { Place } from '../../../data/schema.ts';
import { figureOf, type Figure } from '../../shared/figure-of.ts';
import { roleText } from '../../shared/wording.ts';
import { COUNTS, isFirst, isTyped, laterFirst, latestFirst, RATE } from '../counts.ts';
import type { MapEntry } from '../map-parts.ts';
import { classLimits, classOf } from './rate-classes.ts';

export interface AreaFigures {
  readonly place: Place;
  readonly name: string;
  /** The class of its share; null where it has none that may shade it. */
  readonly shade: number | null;
  /** Its number of what circles stand for: exact or a lower bound, reached. */
  readonly count: number | null;
  /** The count is a bound: its symbol has an open rim. */
  readonly open: boolean;
  /** The figure as written in the drawing: 12个; written when asked for. */
  readonly label: string;
  /** All its figures in a line, those that the drawing is about without their names: 12个 · 62%. */
  readonly line: string;
  /** The report states neither count nor share here. */
  readonly missing: boolean;
  /** The report says something of it. */
  readonly told: boolean;
  /** All that the report says of it, for list and card; written when asked for. */
  readonly entries: readonly (MapEntry & { readonly figure: Figure })[];
}

export interface MapFigures {
  readonly areas: ReadonlyMap<string, AreaFigures>;
  /** Limits of the classes in whole per cent; none where nothing is shaded. */
  readonly limits: readonly number[];
  /** What the shades stand for, and of when: 社工站覆盖率, 占应建乡镇, 2024年. */
  readonly shaded: string;
  /** Areas whose shares may not shade: without a base, or unlike those of most areas. */
  readonly unshaded: number;
  /** What circles stand for: 社工站数 乡镇; what most areas have a count of. */
  readonly sized: string;
  /** Areas with counts of something else, or of another level, which have no circle. */
  readonly unsized: number;
  readonly most: number;
  /** For the room that circles take; no figure to be shown. */
  readonly total: number;
}

const NOTHING: readonly Observation[] = [];

/** What has an outline, and what of it lies around others that have: shades and circles compare the innermost. */
interface Outlined {
  readonly drawn: ReadonlyMap<string, unknown>;
  readonly around: ReadonlySet<string>;
}

export function mapFigures(report: Report, places: readonly Place[], { drawn, around }: Outlined, lang: Lang): MapFigures {
  const byPlace = groupBy(report.observations, ({ place }) => place);
  const own = (place: Place) => byPlace.get(place.id) ?? NOTHING;
  const isCompared = (id: string) => drawn.has(id) && !around.has(id);
  const outlined = places.filter(({ id }) => drawn.has(id));
  const rates = outlined.flatMap((place) =>
    own(place)
      .filter(isShare)
      .sort(laterFirst)
      .map((rate) => ({ place, rate })),
  );
  const based = groupBy(
    rates.filter(({ place, rate: { rate } }) => isCompared(place.id) && (rate?.basis ?? rate?.denominator)),
    likeness,
  );
  // What most areas have in common; of two such, the later.
  const [alike = []] = [...based.values()].sort((one, other) => other.length - one.length);
  const shading = new Map(alike.map(({ place, rate }) => [place.id, rate]));
  // One area alone compares with nothing.
  const limits = shading.size > 1 ? classLimits([...shading.values()].map(numberOf)) : [];
  const sample = shading.size > 1 ? alike[0]?.rate : undefined;
  const basis = sample?.rate?.basis ? textIn(sample.rate.basis, lang) : '';
  const kindOf = ({ definition, by }: Observation) =>
    [indicatorName(definition, lang), ...Object.values(by).map((word) => termIn(report, word, lang))].join(' ');
  const levels = new Map(places.map(({ id, level }) => [id, level]));
  const counts = groupBy(
    places.flatMap((place) => own(place).filter(isCount)),
    ({ place, indicator, by }) => `${levels.get(place)} ${indicator} ${Object.values(by)}`,
  );
  // What most areas have reached a number of; of two such, what there is more of: townships' stations, not the one of each county.
  // Only to choose by, never shown: what is not exact adds nothing.
  const number = (some: readonly Observation[]) => some.reduce((all, one) => all + (numberOf(one) || 0), 0);
  const reached = (some: readonly Observation[]) => some.filter((one) => isCompared(one.place) && isReached(one)).length;
  const [ofKind = NOTHING] = [...counts.values()].sort((one, other) => reached(other) - reached(one) || number(other) - number(one));
  const sizing = groupBy(ofKind, ({ place }) => place);
  const figuresOf = (place: Place): AreaFigures => {
    const rate = shading.get(place.id);
    const shade = rate && limits.length > 0 ? classOf(numberOf(rate), limits) : null;
    return new Figures(place, own(place), sizing.get(place.id) ?? NOTHING, rate, shade, report, lang);
  };
  const areas = new Map(places.map((place) => [place.id, figuresOf(place)]));
  const circles = [...areas.values()].flatMap(({ place, count }) => (isCompared(place.id) ? (count ?? []) : []));
  return {
    areas,
    limits,
    shaded: sample ? [nameOf(sample, lang), basis, timeText(sample.time, lang)].filter(Boolean).join(' · ') : '',
    unshaded: new Set(rates.map(({ place }) => place)).size - (limits.length > 0 ? shading.size : 0),
    sized: ofKind[0] ? kindOf(ofKind[0]) : '',
    unsized: outlined.filter((place) => own(place).some((one) => isCount(one) && isReached(one))).length - circles.length,
    most: circles.reduce((most, count) => Math.max(most, count), 0),
    total: circles.reduce((sum, count) => sum + count, 0),
  };
}

/** A class, for a country has 3,000 of them: what is written of each is written when asked for. */
class Figures implements AreaFigures {
  readonly name: string;
  readonly count: number | null;
  readonly open: boolean;
  readonly missing: boolean;
  readonly told: boolean;
  private own: readonly Observation[];
  private readonly lead: Observation | undefined;
  private written: AreaFigures['entries'] | null = null;

  constructor(
    readonly place: Place,
    all: readonly Observation[],
    ofKind: readonly Observation[],
    private readonly rate: Observation | undefined,
    readonly shade: number | null,
    private readonly report: Report,
    private readonly lang: Lang,
  ) {
    const own = all.filter((one) => (COUNTS.includes(one.indicator) && !isFirst(one)) || one.indicator === RATE);
    const reached = ofKind.filter(isReached).sort(laterFirst)[0];
    const amount = reached?.quantity.amount;
    this.name = textIn(place.name, lang);
    this.own = own;
    this.lead = reached ?? ofKind[0] ?? rate;
    this.count = amount && 'number' in amount ? amount.number : null;
    this.open = amount !== undefined && amount.kind !== 'exact';
    this.missing = own.every(({ quantity }) => quantity.amount.kind === 'missing');
    this.told = own.length > 0;
  }

  get label(): string {
    const { lead, lang } = this;
    return lead ? [...(lead.role === 'actual' ? [] : [roleText(lead.role, lang)]), figureOf(lead, lang).text].join(' ') : '';
  }

  get entries(): AreaFigures['entries'] {
    const { report, lang } = this;
    return (this.written ??= (this.own = latestFirst(this.own)).map((one) => ({
      name: [nameOf(one, lang), ...Object.values(one.by).map((word) => termIn(report, word, lang))].join(' '),
      figure: figureOf(one, lang),
      tags: one.role === 'actual' ? [] : [roleText(one.role, lang)],
      note: timeText(one.time, lang),
    })));
  }

  get line(): string {
    // The entries first: they put them in order.
    const { entries, own, lead, rate } = this;
    const plain = [lead, rate];
    return entries
      .map(({ name, tags, figure, note }, index) => (plain.includes(own[index]) ? [...tags, figure.text] : [name, ...tags, figure.text, note]).join(' '))
      .join(' · ');
  }
}

/** 首家 counts nothing, and sites may be of several types. */
function isCount(one: Observation): boolean {
  return COUNTS.includes(one.indicator) && !isFirst(one) && !isTyped(one) && !one.comparison;
}

/** An upper bound or “about” has no area that would not say too much. */
function isReached({ role, counting, quantity: { amount } }: Observation): boolean {
  return role === 'actual' && isLevel(counting) && (amount.kind === 'exact' || ('side' in amount && amount.side === 'lower'));
}

/** How much it grew is no share. */
function isShare({ indicator, role, quantity, comparison, counting }: Observation): boolean {
  return indicator === RATE && role === 'actual' && quantity.amount.kind === 'exact' && !comparison && isLevel(counting);
}

function numberOf({ quantity }: Observation): number {
  return quantity.amount.kind === 'exact' ? quantity.amount.number : Number.NaN;
}

/** What there is, not what was added or counted up. */
function isLevel(counting = 'total'): boolean {
  return counting === 'total';
}

interface AreaRate {
  readonly place: Place;
  readonly rate: Observation;
}

/** Of one level, one time, one tier and one base: only such shares are shades of one colour. */
function likeness({ place: { level }, rate: { time, by, rate } }: AreaRate): string {
  return JSON.stringify([level, time, by, rate?.basis]);
}
