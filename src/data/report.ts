/** A report as the rest of the house sees it: checked, references resolved to ids, figures as quantities. */
import { CATALOGUE } from './catalogue.ts';
import { textIn, type Lang } from './language.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { Frame, IndicatorDefinition, Network, Place, RawObservation, Role, Source, Station, Time, List, Milestone, Model } from './schema.ts';
import { isOwn } from './shape.ts';
import { wordsIn } from './words.ts';

/** Where a figure stands: a source by id, the page, the few words around it. */
export interface Citation {
  readonly id: string;
  readonly page?: string | undefined;
  readonly quote?: string | undefined;
}

/** One figure as it was checked: `quantity` how much, `definition` of what, `place`, `time`, `role` and `sources` filled in where the file leaves them to the first. */
export interface Observation extends Omit<RawObservation, 'value' | 'unit' | 'unitKind' | 'hedge' | 'source' | 'id' | 'place' | 'time' | 'role' | 'by'> {
  readonly id: string;
  /** Id of the place that the figure is of. */
  readonly place: string;
  readonly quantity: Quantity;
  readonly definition: IndicatorDefinition;
  readonly time: Time;
  readonly role: Role;
  readonly by: Readonly<Record<string, string>>;
  readonly sources: readonly Citation[];
}

/** A checked report: only entries that passed; those that did not are told in `problems`. */
export interface Report extends Omit<Frame, 'observations' | 'indicators' | 'stations' | 'networks' | 'lists' | 'milestones' | 'models' | 'terms'> {
  readonly observations: readonly Observation[];
  readonly indicators: readonly IndicatorDefinition[];
  readonly stations: readonly Station[];
  readonly networks: readonly Network[];
  readonly lists: readonly List[];
  readonly milestones: readonly Milestone[];
  readonly models: readonly Model[];
  readonly terms: Readonly<Record<string, string>>;
  /** Codes of the indicators that the report states and the check refused: not stated is not what they are. */
  readonly refused: ReadonlySet<string>;
  /** Refusals and warnings, in the order found; of very many of one kind the first, and one that counts the others (`and-more`). */
  readonly problems: readonly Problem[];
}

const indexes = new WeakMap<readonly Observation[], ReadonlyMap<string, Observation>>();

/** The observations by id; made once for a list, or given by whoever has made it already. */
export function observationsById(observations: readonly Observation[], made?: ReadonlyMap<string, Observation>): ReadonlyMap<string, Observation> {
  const index = made || indexes.get(observations) || new Map(observations.map((observation) => [observation.id, observation]));
  indexes.set(observations, index);
  return index;
}

export function placeOf(report: Report, id: string): Place | undefined {
  return report.places.find((place) => place.id === id);
}

export function sourceOf(report: Report, id: string): Source | undefined {
  return report.sources.find((source) => source.id === id);
}

/** The English of a word that stands in a breakdown, the word itself where the report gives none. */
export function termIn(report: Report, word: string, lang: Lang): string {
  return lang !== 'zh' && isOwn.call(report.terms, word) ? (report.terms[word] as string) : word;
}

/** What the figure is called: its own label, else its indicator's name. */
export function nameOf(observation: Observation, lang: Lang): string {
  return observation.label ? textIn(observation.label, lang) : indicatorName(observation.definition, lang);
}

/** The name of an indicator: the report's own in this language, else the language's, else the Chinese. */
export function indicatorName({ code, name }: IndicatorDefinition, lang: Lang): string {
  const words = wordsIn(lang);
  return typeof name === 'string' ? (words && words.indicator(code)) || name : textIn(name, lang);
}

/** The name of a code that the report may not use at all: its own definition, else the catalogue's. */
export function nameOfCode(report: Report, code: string, lang: Lang): string {
  const definition = report.indicators.find((own) => own.code === code) || CATALOGUE.get(code);
  return definition ? indicatorName(definition, lang) : code;
}

/** The warnings that are about one of these observations. */
export function warningsAbout(problems: readonly Problem[], ids: readonly string[]): readonly Problem[] {
  return problems.filter((found) => found.severity === 'warning' && found.about.some((id) => ids.includes(id)));
}

/** What was left out of the report because it was wrong. */
export function refusals(report: Report): readonly Problem[] {
  return report.problems.filter((found) => found.severity === 'error');
}
