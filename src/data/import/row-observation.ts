/** One figure of one row → an observation. What cannot be read is noted with row and column, and only that is left out. */
import { observationSchema, type IndicatorDefinition, type RawObservation, type Time } from '../schema.ts';
import type { FigureMapping, TimeMapping } from './mapping.ts';
import { readDate, timeAt } from './read-time.ts';
import { amountOfCell, type RowContext } from './row-amount.ts';
import { noteCell, requiredWord, wordOf, type RowAt } from './table.ts';

/** What the figures of a row share. */
export interface RowFrame {
  readonly place: string;
  readonly source: string;
  readonly row: string;
  readonly partOf: string;
}

const ROLES: readonly string[] = Object.keys(observationSchema.def.shape.role.def.innerType.def.entries);

/** The observation; null where the row does not give one. */
export function rowObservation(at: RowAt, figure: FigureMapping, frame: RowFrame, context: RowContext): RawObservation | null {
  const code = requiredWord(at, figure.indicator);
  const definition = code === null ? undefined : context.indicators.get(code);
  if (code !== null && !definition) noteCell(at, columnFor(figure), 'error', 'indicator-unmapped', { found: code });
  const by = breakdown(at, figure);
  const time = definition ? rowTime(at, figure.time ?? context.mapping.time, definition) : null;
  const role = wordOf(at, figure.role);
  const note = wordOf(at, figure.note);
  if (role !== null && role !== '' && !isRole(role)) noteCell(at, columnFor(figure), 'error', 'word-unmapped', { found: role, expected: ROLES.join(' | ') });
  const amount = definition ? amountOfCell(at, figure, definition, context) : null;
  if (!definition || !by || !time || role === null || note === null || (role !== '' && !isRole(role)) || !amount) return null;
  const { label, counting, binding, comparison } = figure;
  const notes = [note, amount.note].filter((text) => text !== undefined && text !== '').join('；');
  return {
    ...(frame.row !== '' && { id: `${frame.row}.${definition.code}` }),
    indicator: definition.code,
    place: frame.place,
    ...amount.fields,
    time,
    ...(role !== '' && { role }),
    ...(Object.keys(by).length > 0 && { by }),
    ...(frame.partOf !== '' && { partOf: `${frame.partOf}.${definition.code}` }),
    ...(label !== undefined && { label }),
    ...(counting !== undefined && { counting }),
    ...(binding !== undefined && { binding }),
    ...(comparison !== undefined && { comparison }),
    ...(notes !== '' && { note: notes }),
    ...(frame.source !== '' && { source: frame.source }),
  };
}

function isRole(word: string): word is NonNullable<RawObservation['role']> {
  return ROLES.includes(word);
}

function columnFor({ indicator, value }: FigureMapping): string {
  return typeof indicator === 'string' ? value.column : indicator.column;
}

/** The breakdowns of the row. An empty cell is a gap, unless the mapping says what it stands for. */
function breakdown(at: RowAt, { by = {} }: FigureMapping): Record<string, string> | null {
  const found: Record<string, string> = {};
  for (const [dimension, cell] of Object.entries(by)) {
    const word = requiredWord(at, cell);
    if (word === null) return null;
    if (word !== '') found[dimension] = word;
  }
  return found;
}

function rowTime(at: RowAt, mapping: TimeMapping | undefined, { nature }: IndicatorDefinition): Time | null {
  if (!mapping) return { kind: 'not-stated' };
  const dates: { date?: string; from?: string; to?: string } = {};
  const unread: string[] = [];
  for (const key of ['date', 'from', 'to'] as const) {
    const cell = mapping[key];
    const words = wordOf(at, cell);
    if (words === null) return null;
    const date = words === '' ? null : readDate(words);
    if (date !== null) dates[key] = date;
    else if (words !== '') {
      unread.push(words);
      noteCell(at, typeof cell === 'object' ? cell.column : `time.${key}`, 'warning', 'time-not-read', { found: words });
    }
  }
  // Words that do not give a date are kept; a figure is not moved to another time.
  const printed = unread.length > 0 ? { printed: unread.join('—') } : {};
  if (mapping.kind !== undefined) return { kind: mapping.kind, ...dates, ...printed };
  const { date, ...ends } = dates;
  return date === undefined ? { kind: 'not-stated', ...printed } : { ...timeAt(date, nature), ...ends, ...printed };
}
