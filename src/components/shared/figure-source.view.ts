/**
 * Observation → the content of the card behind its figure: the printed words, what the hedge means, time, role and relations as declared,
 * our own arithmetic marked as such, and every place of publication. Pure.
 */
import { operandText, shareText } from '../../data/exact-share.ts';
import { figureText, hedgesOf, type FigureText } from '../../data/format.ts';
import { HEDGES } from '../../data/hedges.ts';
import { textIn, type Lang } from '../../data/language.ts';
import { withNumber } from '../../data/like-quantities.ts';
import { shareWithin } from '../../data/like-shares.ts';
import { dateText, timeText } from '../../data/period.ts';
import { numberOf, type Quantity } from '../../data/quantity.ts';
import { nameOf, placeOf, sourceOf, type Citation, type Observation, type Report } from '../../data/report.ts';
import { sourceMessages, type SourceMessages } from './figure-source.messages.ts';
import { breakdownOf } from './figure-name.ts';
import { safeLink } from './view.ts';
import { roleText } from './wording.ts';

export interface SourceRow {
  readonly term: string;
  readonly text: string;
  /** Words of the report, shown in quotation marks after the text. */
  readonly printed?: string | undefined;
  /** Our own arithmetic, marked 推算. */
  readonly computed?: boolean;
}

export interface SourceCitation {
  readonly title: string;
  readonly link: string | null;
  /** Publisher, date (or that it is not stated), page, day of retrieval. */
  readonly details: readonly string[];
  readonly quote: string;
}

export interface FigureSourceView {
  readonly name: string;
  readonly breakdown: string;
  readonly figure: FigureText;
  /** The phrase that carries the figure; '' where the report does not give it. */
  readonly printed: string;
  /** What its hedges mean, one sentence each. */
  readonly hedges: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly citations: readonly SourceCitation[];
}

/** The report, language and messages that all rows are written with. */
export interface Context {
  readonly report: Report;
  readonly lang: Lang;
  readonly messages: SourceMessages;
}

export function figureSourceView(report: Report, observation: Observation, lang: Lang): FigureSourceView {
  const messages = sourceMessages(lang);
  const context: Context = { report, lang, messages };
  return {
    name: nameOf(observation, lang),
    breakdown: breakdownOf(report, observation, lang).join(messages.separator),
    figure: figureText(observation.quantity, lang),
    printed: observation.printed ?? '',
    hedges: meanings(observation.quantity, context),
    rows: [...standing(observation, context), ...relations(observation, context), ...remarks(observation, context)],
    citations: observation.sources.map((citation) => citationOf(citation, context)),
  };
}

/** The hedges with their meanings. An open amount is explained even if no word was printed. */
function meanings(quantity: Quantity, { lang, messages }: Context): readonly string[] {
  const number = numberOf(quantity.amount);
  if (number === null || quantity.amount.kind === 'range') return [];
  const bare = figureText(withNumber(quantity, number), lang).text;
  return hedgesOf(quantity).map((word) => {
    const kind = HEDGES.get(word)?.kind ?? 'exact';
    return kind === 'exact' ? messages.emphasis(word) : messages.hedge(quantity.hedge ? word : '', messages.means[kind](bare));
  });
}

/** Place, time, and what kind of claim it is. */
function standing({ place, time, role, quantity, binding, counting, flags = [] }: Observation, { report, lang, messages }: Context): readonly SourceRow[] {
  const at = placeOf(report, place);
  const claim = [roleText(role, lang), binding && messages.binding[binding], counting && messages.counting[counting]].filter(Boolean);
  return [
    { term: messages.place, text: at ? textIn(at.name, lang) : place },
    { term: messages.time, text: timeText(time, lang), printed: lang === 'zh' ? undefined : time.printed },
    ...(quantity.amount.kind === 'missing' ? [] : [{ term: messages.role, text: claim.join(' · ') }]),
    ...flags.map((flag) => ({ term: messages.flagged, text: messages.flags[flag] })),
  ];
}

/** The declared relations to other figures, and the shares that we compute from them. */
function relations(observation: Observation, context: Context): readonly SourceRow[] {
  const { report, lang, messages } = context;
  const { partOf, mayOverlap = [], rate, comparison, quantity } = observation;
  const find = (wanted: string | undefined) => (wanted === undefined ? undefined : report.observations.find(({ id }) => id === wanted));
  const timed = timeText(observation.time, lang);
  const said = (other: Observation) => {
    const when = timeText(other.time, lang);
    return `${nameOf(other, lang)} ${figureText(other.quantity, lang).text}${when === timed ? '' : ` · ${when}`}`;
  };
  const whole = find(partOf);
  const [top, base] = [find(rate?.numerator), find(rate?.denominator)];
  const declared = (term: string, of: Observation | undefined) => (of ? [{ term, text: said(of) }] : []);
  const isBaseless = quantity.unitKind === 'share' && !base && !comparison && quantity.amount.kind !== 'missing';
  const of = rate?.basis ? textIn(rate.basis, lang) : isBaseless && messages.basisUnknown;
  const basis = [of, rate?.baseDate && dateText(rate.baseDate, lang)].filter(Boolean).join(' · ');
  const { base: grownFrom, kind } = comparison ?? {};
  // 同比 says by itself what it is compared with.
  const against = grownFrom ? messages.base(textIn(grownFrom, lang)) : kind === 'year-on-year' ? messages.lastYear : messages.baseUnknown;
  return [
    ...declared(messages.partOf, whole),
    ...(whole ? computedShare(observation, whole, (equation) => messages.share(nameOf(whole, lang), equation), context) : []),
    ...declared(messages.numerator, top),
    ...declared(messages.denominator, base),
    ...(basis ? [{ term: messages.basis, text: basis }] : []),
    ...(top && base ? computedShare(top, base, (equation) => equation, context) : []),
    ...(comparison ? [{ term: messages.compared[comparison.kind], text: against }] : []),
    ...mayOverlap.flatMap((id) => {
      const other = find(id);
      return other ? [{ term: messages.overlap, text: messages.overlapUnknown(said(other)) }] : [];
    }),
  ];
}

/** 836名 ÷ 11686名 = 7.15%, if both are exact, counted alike and of the same time; otherwise nothing. */
function computedShare(part: Observation, whole: Observation, sentence: (equation: string) => string, { lang }: Context): readonly SourceRow[] {
  const share = shareWithin(part, whole);
  if (share === null) return [];
  const operands = [part, whole].map(({ quantity }) => operandText(quantity, lang));
  return [{ term: '', text: sentence(`${operands.join(' ÷ ')} = ${shareText(share)}`), computed: true }];
}

function remarks({ definition, note }: Observation, { lang, messages }: Context): readonly SourceRow[] {
  const remark = (term: string, text: Observation['note']) => (text === undefined ? [] : [{ term, text: textIn(text, lang) }]);
  return [...remark(messages.definition, definition.definition), ...remark(messages.note, note)];
}

/** A source with publisher, date, page and quotation. */
export function citationOf({ id, page, quote = '' }: Citation, { report, lang, messages }: Context): SourceCitation {
  const source = sourceOf(report, id);
  if (!source) return { title: id, link: null, details: page === undefined ? [] : [page], quote };
  const { document, publisher, date, datePrinted, link, retrieved } = source;
  const dated = date === undefined ? (datePrinted === undefined ? messages.dateUnknown : messages.datePrinted(datePrinted)) : dateText(date, lang);
  const details = [publisher && textIn(publisher, lang), dated, page, retrieved && messages.retrieved(dateText(retrieved, lang))];
  return { title: textIn(document, lang), link: safeLink(link), details: details.flatMap((text) => text || []), quote };
}
