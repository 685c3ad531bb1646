/** A report as the rest of the code sees it: checked, references resolved to ids, figures turned into quantities. */
import { CATALOGUE } from './catalogue.ts';
import { textIn, type Lang } from './language.ts';
import { oncePer } from './once-per.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { Frame, IndicatorDefinition, Network, Place, RawObservation, Role, Source, SourceRef, Station, Time, List, Milestone, Model } from './schema.ts';
import { isOwn } from './shape.ts';
import { wordsIn } from './words.ts';

/** Where a figure is stated: the id of a source, the page, and the few words around the figure. */
export interface Citation {
  readonly id: string;
  readonly page?: string | undefined;
  readonly quote?: string | undefined;
}

/**
 * One checked figure. `quantity` says how much, `definition` of what; `place`, `time`, `role` and `sources` are filled in with their
 * defaults where the file leaves them out.
 */
export interface Observation extends Omit<RawObservation, 'value' | 'unit' | 'unitKind' | 'hedge' | 'source' | 'id' | 'place' | 'time' | 'role' | 'by'> {
  readonly id: string;
  /** Id of the place that the figure describes. */
  readonly place: string;
  readonly quantity: Quantity;
  readonly definition: IndicatorDefinition;
  readonly time: Time;
  readonly role: Role;
  readonly by: Readonly<Record<string, string>>;
  readonly sources: readonly Citation[];
}

/** A checked report. It holds only the entries that passed; `problems` tells of those that did not. */
export interface Report extends Omit<Frame, 'observations' | 'indicators' | 'stations' | 'networks' | 'lists' | 'milestones' | 'models' | 'terms'> {
  readonly observations: readonly Observation[];
  readonly indicators: readonly IndicatorDefinition[];
  readonly stations: readonly Station[];
  readonly networks: readonly Network[];
  readonly lists: readonly List[];
  readonly milestones: readonly Milestone[];
  readonly models: readonly Model[];
  readonly terms: Readonly<Record<string, string>>;
  /** Codes of indicators whose figures were stated but refused by the check, so that they are not reported as "not stated". */
  readonly refused: ReadonlySet<string>;
  /** Errors and warnings in the order found. Of each kind at most 200 are listed, followed by one `and-more` problem that counts the rest. */
  readonly problems: readonly Problem[];
}

/** The citations of an entry, each by the id of its source. */
export function citationsOf(source: SourceRef | readonly SourceRef[]): readonly Citation[] {
  return ([] as readonly SourceRef[]).concat(source).map((ref) => (typeof ref === 'string' ? { id: ref } : ref));
}

/** The observations by id. */
export const observationsById = oncePer(
  (observations: readonly Observation[]): ReadonlyMap<string, Observation> => new Map(observations.map((observation) => [observation.id, observation])),
);

export function placeOf(report: Report, id: string): Place | undefined {
  return report.places.find((place) => place.id === id);
}

export function sourceOf(report: Report, id: string): Source | undefined {
  return report.sources.find((source) => source.id === id);
}

/** The English of a word used in a breakdown; the word itself where the report gives no translation. */
export function termIn(report: Report, word: string, lang: Lang): string {
  return lang !== 'zh' && isOwn.call(report.terms, word) ? (report.terms[word] as string) : word;
}

/** What the figure is called: its own label, or else the name of its indicator. */
export function nameOf(observation: Observation, lang: Lang): string {
  return observation.label ? textIn(observation.label, lang) : indicatorName(observation.definition, lang);
}

/** The name of an indicator: the report's own in this language, then the language pack's, then the Chinese one. */
export function indicatorName({ code, name }: IndicatorDefinition, lang: Lang): string {
  const words = wordsIn(lang);
  return typeof name === 'string' ? (words && words.indicator(code)) || name : textIn(name, lang);
}

/** The name of a code, which the report need not use: its own definition first, then the catalogue's. */
export function nameOfCode(report: Report, code: string, lang: Lang): string {
  const definition = report.indicators.find((own) => own.code === code) || CATALOGUE.get(code);
  return definition ? indicatorName(definition, lang) : code;
}

/** The warnings about any of these observations. */
export function warningsAbout(problems: readonly Problem[], observations: readonly Pick<Observation, 'id'>[]): readonly Problem[] {
  const ids = new Set(observations.map(({ id }) => id));
  return problems.filter(({ severity, about }) => severity === 'warning' && about.some((id) => ids.has(id)));
}

/** The errors: what was left out of the report because it was wrong. */
export function refusals(report: Report): readonly Problem[] {
  return report.problems.filter((found) => found.severity === 'error');
}
