/**
 * The languages of the elements. Chinese is built in, beside each element; any other language registers all its sentences at once and is
 * fetched by the first element that needs it.
 */
import type { Lang } from '../../data/language.ts';
import type { SharedMessages } from './messages.ts';
import type { SourceMessages } from './figure-source.messages.ts';
import type { NoteMessages } from './problem-notes.messages.ts';
import type { GaugeMessages } from '../coverage-gauge/coverage-gauge.messages.ts';
import type { GoalMessages } from '../coverage-gauge/gauge-full.messages.ts';
import type { BesideMessages } from '../talent-pipeline/beside.messages.ts';
import type { PipelineMessages } from '../talent-pipeline/talent-pipeline.messages.ts';
import type { TallyMessages } from '../service-tally/service-tally.messages.ts';
import type { TallyMoreMessages } from '../service-tally/tally-more.messages.ts';
import type { MapMessages } from '../station-map/station-map.messages.ts';
import type { BoundaryMessages } from '../station-map/boundaries/boundary.messages.ts';
import type { FaultText } from '../station-map/boundaries/fault.messages.ts';
import type { StationListMessages } from '../station-map/stations/station-list.messages.ts';
import type { TileMessages } from '../station-map/boundaries/tile-layer.messages.ts';
import type { CaveatMessages } from './figure-caveat.messages.ts';
import type { TableMessages } from './figure-table.messages.ts';
import type { FactTableMessages } from '../indicator-table/indicator-table.messages.ts';
import type { ChartMessages } from '../indicator-chart/indicator-chart.messages.ts';
import type { SummaryMessages } from '../indicator-chart/chart-summary.messages.ts';
import type { OpenMessages } from '../indicator-chart/open-charts.messages.ts';
import type { ListMessages } from '../indicator-chart/lists.messages.ts';
import type { SpecMessages } from '../indicator-chart/spec.messages.ts';
import type { DetailMessages } from '../indicator-table/fact-details.messages.ts';

export interface ElementMessages {
  readonly shared: SharedMessages;
  readonly notes: NoteMessages;
  readonly gauge: GaugeMessages;
  readonly goals: GoalMessages;
  readonly pipeline: PipelineMessages;
  /** The pipeline's side notes. */
  readonly beside: BesideMessages;
  readonly tally: TallyMessages;
  /** The tally's parts that only some reports need. */
  readonly tallyMore: TallyMoreMessages;
  readonly map: MapMessages;
  readonly boundaries: BoundaryMessages;
  /** Faults of a boundary file. */
  readonly faults: FaultText;
  /** Why a picture of the map cannot be downloaded. */
  readonly picture: string;
  readonly stations: StationListMessages;
  readonly tiles: TileMessages;
  readonly table: TableMessages;
  /** Of every figure: that it may change, or has. */
  readonly caveats: CaveatMessages;
  readonly source: SourceMessages;
  readonly facts: FactTableMessages;
  readonly details: DetailMessages;
  readonly chart: ChartMessages;
  /** The sentence beside a chart. */
  readonly summary: SummaryMessages;
  /** Faults of a page's own chart specification. */
  readonly spec: SpecMessages;
  readonly lists: ListMessages;
  readonly charts: OpenMessages;
}

const registered = new Map<Lang, ElementMessages>();
const unreachable = new Set<Lang>();
const loaders: Readonly<Partial<Record<Lang, () => Promise<unknown>>>> = { en: () => import('../../languages/en/index.ts') };

export function registerMessages(lang: Lang, messages: ElementMessages): void {
  registered.set(lang, messages);
}

/** The sentences of one element; undefined for Chinese, whose sentences are beside the element. */
export function messagesIn<Part extends keyof ElementMessages>(part: Part, lang: Lang): ElementMessages[Part] | undefined {
  return registered.get(lang)?.[part];
}

/** Fetches a language; null where there is nothing to wait for. If it cannot be fetched, the element speaks Chinese. */
export function fetchLanguage(lang: Lang): Promise<unknown> | null {
  const load = loaders[lang];
  return !load || registered.has(lang) || unreachable.has(lang) ? null : load().catch(() => unreachable.add(lang));
}
