/** The draft of a report as the tables that a person confirms: beside each figure the sentence that carries it. */
import type { Lang } from '../data/language.ts';
import type { Draft } from '../data/draft/draft-of.ts';
import { FORMAT } from '../data/format-version.ts';
import { tableOf, type Table } from '../data/table.ts';
import { guard } from '../data/table/cells.ts';
import type { Section } from '../data/table/columns.ts';
import { proposal, proposedCell } from '../data/table/proposal.ts';
import { MESSAGES } from './messages.ts';

/** The tables; `id` is the report's. What was left out stands below the figures, with its reason. */
export function draftTables({ title, place, level, publisher, figures, leftOut }: Draft, id: string, lang: Lang): readonly Table[] {
  const { sentence: heading, leftOut: reasonOf } = MESSAGES[lang].draft;
  const observations = proposedTable(
    'observations',
    figures.map(({ sentence: _, ...entry }) => entry),
  );
  const printed = observations.columns.indexOf('printed');
  return [
    tableOf('report', [{ format: FORMAT, id, title }]),
    proposedTable('places', [{ id: 'place', name: place, level: proposal(level) }]),
    tableOf('sources', [{ id: 'source', document: title, ...(publisher && { publisher }) }]),
    {
      section: 'observations',
      columns: [`# ${heading}`, ...observations.columns],
      rows: observations.rows.map((row, index) => [guard(figures[index]?.sentence ?? ''), ...row]),
      notes: leftOut.map((one) => [reasonOf[one.reason] + one.sentence, ...observations.columns.map((_, at) => (at === printed ? guard(one.printed) : null))]),
    },
  ];
}

function proposedTable(section: Section, entries: readonly unknown[]): Table {
  const { columns, rows } = tableOf(section, entries);
  return { section, columns, rows: rows.map((row) => row.map((cell, at) => proposedCell(columns[at] ?? '', cell))) };
}
