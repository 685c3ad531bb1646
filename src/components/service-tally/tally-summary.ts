/** The tally as one paragraph, from the same rows that are drawn. */
import type { TallyMessages } from './service-tally.messages.ts';
import type { TallyGroup, TallyRow, TallySection, Workflow } from './tally-model.ts';

interface Told {
  readonly sections: readonly TallySection[];
  readonly workflow: Workflow | null;
  readonly listed: readonly { readonly title: string; readonly text: string }[];
  readonly remark: string;
}

export function summaryOf({ sections, workflow, listed, remark }: Told, messages: TallyMessages): string {
  const groups = sections.flatMap((section) => section.groups.map((group) => groupText(section, group, messages)));
  const steps = workflow
    ? [messages.sentence(workflow.title + (workflow.note === '' ? '' : messages.inBrackets(workflow.note)), stepsText(workflow, messages))]
    : [];
  const names = listed.map(({ title, text }) => messages.sentence(`${title}${messages.inBrackets(messages.namesOnly)}`, text));
  return [...groups, ...steps, ...names, remark].filter(Boolean).join(messages.space);
}

function groupText({ label: place, flag }: TallySection, { label, sub, time, spans, each }: TallyGroup, messages: TallyMessages): string {
  const head = [place, label].filter(Boolean).join(messages.list) + [flag, sub, time].filter(Boolean).map(messages.inBrackets).join('');
  const parts = spans.flatMap(({ head: own, rows }) => {
    const told = rows.length > 0 ? rows.map((row) => rowText(row, messages)) : [messages.notStated];
    return own === '' ? told : [`${own}${messages.colon}${told.join(messages.separator)}`];
  });
  return messages.sentence(head, [...parts, ...(each ? [messages.named(each.label, each.figure.text)] : [])].join(messages.separator));
}

function rowText({ prefix, label, sub, figures, flow, names, notes, inner }: TallyRow, messages: TallyMessages): string {
  const way = flow ? [`${flow.source} → ${[flow.verb, flow.use].filter(Boolean).join(' → ')}`] : [];
  const listed = names.map(({ time, text }) => [time, text].filter(Boolean).join(messages.colon));
  // A note ends its sentence itself.
  const told = notes.map((note) => note.replace(/[。.]$/, ''));
  const more = [...sub, ...way, ...listed, ...told, ...inner.map((row) => rowText(row, messages))];
  const name = [prefix, label].filter(Boolean).join(' ');
  return `${messages.named(name, figures.map(({ text }) => text).join(messages.list))}${more.length > 0 ? messages.inBrackets(more.join(messages.separator)) : ''}`;
}

function stepsText({ note, steps }: Workflow, messages: TallyMessages): string {
  const told = steps.map(({ text, figures }) => {
    const counts = figures.map(({ label, figure }) => messages.named(label, figure.text)).join(messages.list);
    const said = counts || (note === '' ? messages.noVolumes : '');
    return text === '' ? counts : `${text}${said === '' ? '' : messages.inBrackets(said)}`;
  });
  return told.join(' → ');
}
