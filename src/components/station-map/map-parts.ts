/** What tiers, areas and stations of the map have in common: a name, perhaps a figure, what else the report says of it. Pure. */
import type { Lang } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { nameOf, termIn, type Observation, type Report } from '../../data/report.ts';
import type { Place } from '../../data/schema.ts';
import { caveatOf } from '../shared/figure-caveat.ts';
import { figureOf, type Figure } from '../shared/figure-of.ts';
import { roleText } from '../shared/wording.ts';
import { TYPES } from './counts.ts';
import type { MapMessages } from './station-map.messages.ts';
import type { Mark } from './tier-squares.ts';

export interface MapEntry {
  readonly name: string;
  /** null: there is none, and the note says why or what stands here instead. */
  readonly figure: Figure | null;
  /** A word set apart: 试点, 综合, 目标. */
  readonly tags: readonly string[];
  readonly note: string;
  /** A target, a forecast, a hope: nothing stands there yet. */
  readonly promised?: boolean;
}

/** An entry that may be drawn as squares. */
export interface MapTier extends MapEntry {
  /** Sites to draw: the count where it is exact, whole and reached, null otherwise. */
  readonly squares: number | null;
  readonly mark: Mark;
}

export interface MapContext {
  readonly report: Report;
  readonly place: Place;
  readonly lang: Lang;
  readonly messages: MapMessages;
  /** The time that stands over the whole map; a count of another says its own. */
  readonly said?: string | undefined;
  /** What stands over all areas; a count of that has no name of its own. */
  readonly counted?: string;
}

/** Dimensions that say how far a site has come. */
const PHASES = ['phase', 'status'];

export function countEntry(context: MapContext, count: Observation, name = countName(context, count)): MapEntry {
  const { report, lang, messages, said, counted } = context;
  const phase = phaseOf(count);
  const time = timeText(count.time, lang);
  return {
    name: name === counted ? '' : name,
    figure: figureOf(count, lang),
    tags: [
      phase && !name.includes(phase) && termIn(report, phase, lang),
      count.role !== 'actual' && roleText(count.role, lang),
      count.flags?.includes('inferred') && messages.unwritten,
      caveatOf(count, lang),
    ].filter(Boolean) as string[],
    note: time === said && count.role === 'actual' ? '' : time,
    promised: count.role !== 'actual',
  };
}

export function countTier(context: MapContext, count: Observation, name?: string): MapTier {
  const { amount, unitKind } = count.quantity;
  const phase = phaseOf(count);
  return {
    ...countEntry(context, count, name),
    squares: amount.kind === 'exact' && unitKind !== 'share' && count.role === 'actual' && amount.number > 0 ? amount.number : null,
    mark: /或/.test(phase) ? 'mixed' : /试点|启动/.test(phase) ? 'pilot' : 'full',
  };
}

/** The word for its type: 综合, 学校. */
export function typeName({ report, lang }: MapContext, { by }: Observation): string | undefined {
  const type = TYPES.flatMap((dimension) => by[dimension] || [])[0];
  return type && termIn(report, type, lang);
}

/** 乡镇（街道）社工站, 县级社工总站: the tier before the kind, and the indicator's name where no kind is given. */
export function countName(context: MapContext, count: Observation): string {
  const { report, lang } = context;
  const word = (dimension: string) => count.by[dimension] && termIn(report, count.by[dimension], lang);
  const name = word('kind') || typeName(context, count) || nameOf(count, lang);
  const tier = word('tier');
  if (!tier || name.includes(tier)) return name;
  return lang === 'zh' ? `${tier}${name}` : `${name}, ${tier}`;
}

function phaseOf({ by }: Observation): string {
  return PHASES.flatMap((dimension) => by[dimension] || [])[0] || '';
}
