/** The cell of a figure → its value, or the reason why it is missing. */
import type { IndicatorDefinition, Value } from '../schema.ts';
import type { FigureMapping, Mapping } from './mapping.ts';
import { NOT_STATED, type Missing, type MissingWords } from './missing-values.ts';
import { readFigure } from './read-figure.ts';
import { own } from './shape-problems.ts';
import { noteCell, textOfCell, wordOf, type RowAt } from './table.ts';

export interface RowContext {
  readonly mapping: Mapping;
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
  /** What the mapping says about the column. */
  readonly missing: (column: string) => MissingWords;
  /** Converts a number from the separators of this column to the form 1234.5. */
  readonly plain: (column: string, text: string) => string;
}

export interface CellAmount {
  readonly fields: { value: Value; unit?: string; hedge?: string; printed?: string };
  readonly note?: string | undefined;
}

/** Value, unit, hedge and print of the cell; null, with a note, where it cannot be read. */
export function amountOfCell(at: RowAt, figure: FigureMapping, definition: IndicatorDefinition, context: RowContext): CellAmount | null {
  const { column } = figure.value;
  const raw = own(at.row, column);
  const unit = wordOf(at, figure.unit);
  const hedge = wordOf(at, figure.hedge);
  const text = wordOf(at, figure.value);
  if (unit === null || hedge === null || text === null) return null;
  const missing = context.missing(column).get(text) ?? (raw === null || raw === undefined ? NOT_STATED : undefined);
  if (missing) return missingAmount(whyMissing(at, figure, missing, context), unit);
  if (text === '') {
    noteCell(at, column, 'error', 'cell-empty');
    return null;
  }
  const cell = typeof raw === 'number' || typeof raw === 'bigint' ? raw : context.plain(column, text);
  const reading = readFigure(cell, { unit, hedge, unitKind: definition.unitKind, fraction: figure.fraction ?? false });
  if (!reading.ok) {
    noteCell(at, column, 'error', reading.code, reading.found);
    return null;
  }
  const { value } = reading.figure;
  // A number converted to other separators (1.234,5 to 1234.5) is no longer what the table prints.
  const printed = cell === text ? reading.figure.printed : undefined;
  const stated = { ...(reading.figure.unit !== '' && { unit: reading.figure.unit }), ...(reading.figure.hedge !== '' && { hedge: reading.figure.hedge }) };
  return { fields: { value, ...stated, ...(printed !== undefined && { printed }) } };
}

function missingAmount({ reason, label }: Missing, unit: string): CellAmount {
  return { fields: { value: { missing: reason }, ...(unit !== '' && { unit }) }, note: label };
}

/** The reason in another column, where the mapping names one and it is filled. */
function whyMissing(at: RowAt, { value, whyMissing: why }: FigureMapping, missing: Missing, context: RowContext): Missing {
  const word = why ? textOfCell(own(at.row, why.column)) : '';
  if (!why || word === '') return missing;
  const mapped = own(why.words, word ?? '') ?? word ?? '';
  const stated = context.missing(value.column).get(mapped);
  if (!stated) noteCell(at, why.column, 'warning', 'word-unmapped', { found: mapped });
  return stated ?? missing;
}
