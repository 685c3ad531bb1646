/** The second step: what `zhanbao check` would say, worst first. */
import type { ToldProblem } from '../cli/commands/check.ts';
import { textIn, type Lang } from '../data/language.ts';
import type { Severity } from '../data/problem.ts';
import type { Brought, Findings } from './bring.ts';
import type { BuilderMessages } from './builder.messages.ts';
import { h, type Child } from './h.ts';

/** Shown without being asked for; notes are of reports in which nothing is wrong. */
const OPEN: readonly Severity[] = ['error', 'warning'];

export function checkStep(messages: BuilderMessages, brought: Brought, lang: Lang, onDownload: () => void, onTable: () => void): readonly Child[] {
  const { name, isTable, report } = brought;
  const findings = brought.findings(lang);
  const title = h('p', { class: 'name' }, report && `${textIn(report.title, lang)} `, h('code', {}, name));
  const failure = h('p', { class: 'failure' }, findings.failure);
  if (findings.failure !== '') return [title, failure, isTable ? h('p', {}, messages.noCommand) : '', ...problemLists(messages, findings)];
  return [
    title,
    h('p', { class: 'lead' }, countText(messages, brought, findings)),
    ...problemLists(messages, findings),
    ...(isTable && report ? [h('p', {}, messages.tableFine), h('p', {}, h('button', { type: 'button', click: onDownload }, messages.download))] : []),
    ...(isTable ? [] : [h('p', {}, h('button', { type: 'button', class: 'plain', click: onTable }, messages.asTable))]),
    ...(isTable && !report ? [h('p', { class: 'failure' }, messages.tableWrong)] : []),
  ];
}

/** The whole in one sentence, also for those who hear it. */
export function countText(messages: BuilderMessages, { report }: Pick<Brought, 'report'>, { observations, entries, problems }: Findings): string {
  const count = (severity: Severity) => problems.reduce((sum, found) => sum + (found.severity === severity ? found.count : 0), 0);
  const counts = { error: count('error'), warning: count('warning'), note: count('note') };
  const said = problems.length === 0 ? messages.fine : messages.counted(counts);
  // Of a table with errors nothing is used.
  return report ? messages.used(observations, entries - observations) + messages.and + said : said;
}

function problemLists(messages: BuilderMessages, { problems }: Findings): readonly HTMLElement[] {
  const notes = problems.filter(({ severity }) => severity === 'note');
  return [
    ...OPEN.flatMap((severity) => {
      const found = problems.filter((one) => one.severity === severity);
      const about = h('p', { class: 'meaning' }, h('strong', {}, messages.severity[severity]), ` ${messages.meaning[severity]}`);
      return found.length === 0 ? [] : [about, list(found)];
    }),
    ...(notes.length === 0 ? [] : [h('details', {}, h('summary', {}, messages.notes(notes.length)), list(notes))]),
  ];
}

function list(problems: readonly ToldProblem[]): HTMLElement {
  return h(
    'ul',
    { class: 'problems' },
    ...problems.map(({ severity, code, where, sentence }) =>
      h('li', { class: severity }, h('span', { class: 'sentence' }, sentence), h('small', {}, where !== '' && h('code', {}, where), ' ', h('code', {}, code))),
    ),
  );
}
