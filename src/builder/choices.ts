/** What can be chosen for a report, and what is chosen before anybody has chosen anything. */
import type { FactTableView } from '../components/indicator-table/indicator-table.view.ts';
import { textIn, type Lang } from '../data/language.ts';
import type { Report } from '../data/report.ts';
import { findPlace } from '../data/select.ts';
import { FALLBACK_TAGS, type FallbackTag } from '../html/fallback-tags.ts';
import { viewOf } from '../html/views.ts';
import { isEmpty } from './markup.ts';

/** Everything that decides what is copied. */
export interface Choices {
  /** The elements, each with a heading in place of its own ('' for its own). */
  readonly elements: ReadonlyMap<FallbackTag, string>;
  /** As the attribute: '' for the report's first place. */
  readonly area: string;
  readonly headingLevel: number;
  readonly theme: string;
  readonly elder: boolean;
  readonly lang: Lang;
  /** The fallback: a sentence, or a table below it. */
  readonly table: boolean;
  /** One `<indicator-report>` around all, or a `src` each. */
  readonly shared: boolean;
  /** `<div data-zhanbao>` for editors that drop tags they do not know. */
  readonly places: boolean;
  readonly classic: boolean;
  /** Where the kit lies on the portal. */
  readonly base: string;
  /** Where the report lies on the portal. */
  readonly src: string;
  readonly boundaries: string;
  readonly reviewNumber: string;
}

/** What a page of a report has where nothing is asked for. */
const USUAL: readonly FallbackTag[] = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'];

export function firstChoices(report: Report, { base, src, lang }: Pick<Choices, 'base' | 'src' | 'lang'>): Choices {
  const filled = offersOf(report, { area: '', lang }).filter(({ tag, reason }) => reason === '' && USUAL.includes(tag));
  const tags: readonly FallbackTag[] = filled.length > 0 ? filled.map(({ tag }) => tag) : ['indicator-table'];
  return {
    elements: new Map(tags.map((tag) => [tag, ''])),
    area: '',
    headingLevel: 3,
    theme: '',
    elder: false,
    lang,
    table: false,
    shared: true,
    places: false,
    classic: false,
    base,
    src,
    boundaries: '',
    reviewNumber: '',
  };
}

/** An element as it can be offered for this report. */
export interface Offer {
  readonly tag: FallbackTag;
  readonly heading: string;
  /** Figures that it shows; of the table, its rows. */
  readonly figures: number;
  /** Why it would be empty; '' where it would not. */
  readonly reason: string;
}

export function offersOf(report: Report, { area, lang }: Pick<Choices, 'area' | 'lang'>): readonly Offer[] {
  return FALLBACK_TAGS.map((tag) => {
    const view = viewOf(tag, report, { lang, area, indicator: '', areas: false, goals: false, preset: '' });
    return {
      tag,
      heading: view.heading,
      figures: 'rows' in view ? (view as FactTableView).rows.length : view.observations.length,
      reason: isEmpty(view) ? view.reason : '',
    };
  });
}

/** The places of a report by what `area` calls them: the code where there is one, else name or id, and none that means another place. */
export function areasOf(report: Report, lang: Lang): readonly { readonly area: string; readonly name: string }[] {
  return report.places.flatMap((place, index) => {
    const name = textIn(place.name, lang);
    if (index === 0) return [{ area: '', name }];
    const area = [place.code, textIn(place.name, 'zh'), place.id].find((word) => word && findPlace(report, word) === place);
    return area === undefined ? [] : [{ area, name }];
  });
}
