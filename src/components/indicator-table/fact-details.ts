/**
 * The details of a row: for a figure everything that its card says elsewhere on the page (`shared/figure-source.view.ts`), and the kind of
 * time and the codes, which only the table shows. Pure; loaded with the first row that is opened.
 */
import { textIn, type Lang } from '../../data/language.ts';
import type { Problem } from '../../data/problem.ts';
import { observationsById, warningsAbout, type Citation, type Observation, type Report } from '../../data/report.ts';
import { sourceMessages } from '../shared/figure-source.messages.ts';
import { citationOf, figureSourceView, type SourceCitation, type SourceRow } from '../shared/figure-source.view.ts';
import { detailMessages } from './fact-details.messages.ts';
import type { FactRow } from './fact-rows.ts';

export interface FactDetails {
  readonly rows: readonly SourceRow[];
  readonly citations: readonly SourceCitation[];
  readonly warnings: readonly Problem[];
}

export function factDetails(report: Report, row: FactRow, lang: Lang, problems: readonly Problem[] = report.problems): FactDetails {
  const observation = row.kind === 'figure' ? observationsById(report.observations).get(row.id) : undefined;
  const { code } = detailMessages(lang);
  const { rows, citations } = observation ? ofFigure(report, observation, lang) : ofRecord(report, row, lang);
  const codes = [row.indicator, row.placeCode].filter(Boolean).join(' · ');
  return {
    rows: [...rows, { term: code, text: codes }].filter(({ text, printed }) => text || printed),
    citations,
    warnings: observation ? warningsAbout(problems, [observation]) : [],
  };
}

type Behind = Pick<FactDetails, 'rows' | 'citations'>;

function ofFigure(report: Report, observation: Observation, lang: Lang): Behind {
  const { hedge, timeKind, timeKinds, natures } = detailMessages(lang);
  const { hedges, rows, citations } = figureSourceView(report, observation, lang);
  const kinds = [timeKinds[observation.time.kind], natures[observation.definition.nature]].join(' · ');
  return { rows: [...hedges.map((text) => ({ term: hedge, text })), ...rows, { term: timeKind, text: kinds }], citations };
}

/** A list, a milestone, a station: what is not a figure has no card. */
function ofRecord(report: Report, { kind, id, place, breakdown, text, printed, source }: FactRow, lang: Lang): Behind {
  const messages = sourceMessages(lang);
  const cited = kind === 'source' ? [{ id }] : citedBy(report, source);
  return {
    rows: [
      { term: messages.place, text: place },
      { term: detailMessages(lang).breakdown, text: breakdown },
      // If the row describes its content in words, the printed words are shown here.
      { term: messages.printed, text: '', printed: text && printed },
    ],
    citations: cited.map((citation) => citationOf(citation, { report, lang, messages })),
  };
}

/** Records without a number name their sources; without any, they come from the report's only source. */
function citedBy({ sources }: Report, words: string): readonly Citation[] {
  const [only, ...more] = sources;
  const named = sources.filter(({ publisher, document }) => words.includes(textIn(publisher ?? document, 'zh')));
  if (words !== '' && named.length > 0) return named.map(({ id }) => ({ id }));
  return only && more.length === 0 ? [{ id: only.id }] : [];
}
