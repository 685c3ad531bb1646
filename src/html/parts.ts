/** The parts of a fallback (sentence, table, notes, source), each as a string of HTML. */
import type { FactTableView } from '../components/indicator-table/indicator-table.view.ts';
import { figureTableMessages } from '../components/shared/figure-table.messages.ts';
import { relatedRows, underName, type RelatedRow } from '../components/shared/figure-relations.ts';
import { sharedMessages } from '../components/shared/messages.ts';
import { unquoted } from '../components/shared/quoted.ts';
import { failureText, noteMessages } from '../components/shared/problem-notes.messages.ts';
import type { EmptyView, Framed } from '../components/shared/view.ts';
import { countOf } from '../data/count-problems.ts';
import type { Lang } from '../data/language.ts';
import type { Failure } from '../data/failure.ts';
import { problemText } from '../data/problem-text-shown.ts';
import type { Problem } from '../data/problem.ts';
import { escaped } from './escape.ts';

/** A row for a figure, or for a fact without a number, which has its content in `text`. */
type Row = RelatedRow & { readonly text?: string };

/** The fallback of a view: the whole, or without its table where a sentence says what it shows. */
export function viewHtml(view: Framed | EmptyView | FactTableView, lang: Lang, table = true): string {
  const all: readonly Row[] = 'rows' in view ? view.rows : relatedRows(view.report, view.observations, lang);
  const rows = table || 'rows' in view ? all : [];
  const reason = 'reason' in view ? view.reason : '';
  const summary = 'rows' in view ? '' : view.summary;
  const sentence = summary.includes(reason) ? summary : [reason, summary].filter(Boolean).join(' ');
  const title = [view.heading, view.subtitle].filter(Boolean).join(' · ');
  return [
    rows.length === 0 ? `<p><strong>${escaped(title)}</strong></p>` : '',
    sentence ? `<p>${escaped(sentence)}</p>` : '',
    rows.length === 0 ? '' : tableHtml(title, rows, lang),
    notesHtml(view, lang),
    sourceHtml(view, lang),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The fallback for a report that could not be read: the element's own message. */
export function failureHtml(failure: Failure, lang: Lang): string {
  const items = failure.kind === 'invalid' ? itemsHtml(failure.problems, lang) : '';
  return `<p><strong>${escaped(noteMessages(lang).failed)}</strong></p>\n<p>${escaped(failureText(failure, lang))}</p>${items && `\n${items}`}`;
}

function tableHtml(title: string, rows: readonly Row[], lang: Lang): string {
  const heads = Object.values(figureTableMessages(lang).columns).map((column) => `<th scope="col">${escaped(column)}</th>`);
  const several = new Set(rows.map(({ place }) => place).filter(Boolean)).size > 1;
  return [
    '<table>',
    `<caption>${escaped(title)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => rowHtml(row, several, lang)),
    '</tbody>',
    '</table>',
  ].join('\n');
}

function rowHtml(row: Row, several: boolean, lang: Lang): string {
  const { name, place, figure, text = '', role, time, printed, note } = row;
  const phrase = text === '' && printed !== '' ? `“${unquoted(printed)}”` : '';
  const about = [several ? place : '', underName(row)].filter(Boolean).join(' · ');
  const cells = [
    escaped(text || figure),
    escaped([role, time].filter(Boolean).join(' · ')),
    [phrase && (lang === 'zh' ? escaped(phrase) : `<span lang="zh-CN">${escaped(phrase)}</span>`), note && `<small>${escaped(note)}</small>`]
      .filter(Boolean)
      .join(' '),
  ];
  return `<tr><th scope="row">${escaped(name)}${about && ` <small>${escaped(about)}</small>`}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function notesHtml({ warnings, refused }: Framed, lang: Lang): string {
  const messages = noteMessages(lang);
  return [
    warnings.length === 0 ? '' : `<p><strong>${escaped(messages.warned(warnings.length))}</strong></p>\n${itemsHtml(warnings, lang)}`,
    refused.length === 0 ? '' : `<p><strong>${escaped(messages.refused(countOf(refused)))}</strong></p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function itemsHtml(problems: readonly Problem[], lang: Lang): string {
  return problems.length === 0 ? '' : `<ul>${problems.map((found) => `<li>${escaped(problemText(found, lang))}</li>`).join('')}</ul>`;
}

function sourceHtml({ sources }: Framed, lang: Lang): string {
  const { source, colon } = sharedMessages(lang);
  if (sources.length === 0) return '';
  const each = sources.map(({ text, link, title }) => (link === null ? escaped(text) : `<a href="${escaped(link)}">${escaped(text)}</a>`) + escaped(title));
  return `<p>${escaped(source + colon)}${each.join(lang === 'zh' ? '；' : '; ')}</p>`;
}
