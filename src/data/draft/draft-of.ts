/**
 * A press text → the draft of a report: each figure with its phrase, and what may be said of it, for a person to confirm.
 *
 * What is only likely is a `proposal`, which the reader of tables refuses: nobody publishes a guess without having struck
 * out its mark.
 */
import { kindOfUnit } from '../units.ts';
import type { RawObservation } from '../schema.ts';
import { proposal } from '../table/proposal.ts';
import { indicatorNear } from './cues.ts';
import { figuresIn, sentencesOf, type FoundFigure, type LeftOut } from './figures-in.ts';
import { levelOf, placeIn } from './places-in.ts';
import { timeOf } from './time-of.ts';

/** A figure as a row of the table of observations; `sentence` is for the eyes of who confirms it. */
export interface DraftFigure extends Omit<RawObservation, 'value' | 'role'> {
  readonly sentence: string;
  readonly value?: RawObservation['value'];
  readonly role?: string;
}

export interface Draft {
  readonly title: string;
  readonly place: string;
  readonly level: string;
  readonly publisher: string;
  readonly figures: readonly DraftFigure[];
  readonly leftOut: readonly LeftOut[];
}

/** How far the words reach that say what a figure counts. */
const NEAR = 40;
const PUBLISHER = /[(（]\s*(?:据|来源[:：]?|稿源[:：]?)\s*([^()（）]{2,30}?)\s*[)）]/;
/** What is said of figures that are not reached. */
const ROLES: readonly (readonly [role: string, words: RegExp])[] = [
  ['intention', /力争|争取|努力/],
  ['forecast', /预计|预期|有望|将(?:达|超|实现)/],
  ['target', /目标|[要须]求|计划|确保|要(?:达|超)|≥|至少|不[低少]于/],
];

/** The draft of the report that this text gives. */
export function draftOf(text: string): Draft {
  const all = figuresIn(text);
  const [title = ''] = sentencesOf(text);
  const place = placeIn(text) ?? '';
  const drafts: DraftFigure[] = [];
  const figures = all.filter((one) => one.kind === 'figure');
  figures.forEach((figure, index) => drafts.push(drafted(figure, index, figures, drafts, place)));
  return {
    title: title.replace(/[。！？!?]$/, ''),
    place,
    level: levelOf(place),
    publisher: PUBLISHER.exec(text)?.[1] ?? '',
    figures: drafts,
    leftOut: all.filter((one) => one.kind === 'left-out'),
  };
}

function drafted(figure: FoundFigure, index: number, all: readonly FoundFigure[], drafts: readonly DraftFigure[], main: string): DraftFigure {
  const { sentence, start, end, printed, value, hedge } = figure;
  const [before, next] = [all[index - 1], all[index + 1]].map((one) => (one?.sentence === sentence ? one : undefined));
  const ahead = sentence.slice(before?.end ?? 0, start);
  const behind = sentence.slice(end, next?.start);
  const last = drafts[index - 1];
  // 1500元、3000元: of a list the first figure says what all are.
  const listed = before && /^[、和及与]$/.test(ahead) && before.unit === figure.unit ? last : undefined;
  const unit = listed?.unit ?? figure.unit;
  // 205户335人服务对象: what follows the second is said of both.
  const words = behind === '' && next ? sentence.slice(next.end, all[index + 2]?.sentence === sentence ? all[index + 2]?.start : undefined) : behind;
  const whole = wholeOf(figure, index, all);
  // 新增33个 is no count of what stands.
  const code = /(?:新增|净增|增加)[^，,；;]*$/.test(ahead) ? '' : indicatorNear(`${ahead.slice(-NEAR)}▮${words.slice(0, NEAR)}`, unit);
  const indicator = code === null ? ((listed ?? (whole === undefined ? undefined : drafts[whole]))?.indicator ?? proposal('')) : proposal(code);
  const time = timeFor(figure, ahead);
  const role = ROLES.find(([, said]) => said.test(clause(ahead, printed, behind)))?.[0] ?? (time?.kind === 'plan' ? 'target' : undefined);
  const place = placeIn(ahead, main);
  return {
    id: `f${index + 1}`,
    indicator,
    ...(place !== null && { place: proposal(place) }),
    ...(value !== null && { value }),
    ...(unit && { unit }),
    ...(hedge && { hedge }),
    printed,
    ...(time && { time }),
    ...(role && { role: proposal(role) }),
    ...(whole !== undefined && { partOf: proposal(`f${whole + 1}`) }),
    sentence,
  };
}

/** The words of one clause around a figure. */
function clause(ahead: string, printed: string, behind: string): string {
  return `${/[^，,；;：:]*$/.exec(ahead)?.[0] ?? ''}${printed}${/^[^，,；;、]*/.exec(behind)?.[0] ?? ''}`;
}

/** The time of the sentence, or that of the sentences before it in the paragraph, which is to be confirmed. */
function timeFor({ sentence, start, before }: FoundFigure, ahead: string): RawObservation['time'] {
  const own = timeOf(sentence, start);
  const time = own ?? timeOf(before, before.length);
  if (time === null) return undefined;
  // 截至目前累计服务: a running total and no stock.
  const summed = time.kind === 'as-of' && time.date === undefined && ahead.includes('累计');
  return { ...time, ...(summed && { kind: 'since' }), ...(own === null && { printed: proposal(time.printed ?? '') }) };
}

/** 其中: the figure before it is the whole of all that follow in the sentence and count the same. */
function wholeOf({ sentence, start, unit }: FoundFigure, index: number, all: readonly FoundFigure[]): number | undefined {
  const from = sentence.lastIndexOf('其中', start);
  if (from < 0 || /[；;]/.test(sentence.slice(from, start))) return undefined;
  for (let at = index - 1; at >= 0 && all[at]?.sentence === sentence; at--) {
    if ((all[at]?.end ?? 0) <= from) return kindOfUnit(all[at]?.unit ?? '') === kindOfUnit(unit) ? at : undefined;
  }
  return undefined;
}
