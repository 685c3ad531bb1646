/** The tally as one paragraph, made from the rows that are drawn. */
import type { TallyMessages } from './service-tally.messages.ts';
import type { TallyGroup, TallyRow, TallySection } from './tally-model.ts';

/** A sentence for each group. */
export function groupTexts(sections: readonly TallySection[], messages: TallyMessages): readonly string[] {
  return sections.flatMap((section) => section.groups.map((group) => groupText(section, group, messages)));
}

function groupText({ label: place, flag }: TallySection, { label, sub, time, spans, each }: TallyGroup, messages: TallyMessages): string {
  const head = [place, label].filter(Boolean).join(messages.list) + [flag, sub, time].filter(Boolean).map(messages.inBrackets).join('');
  const parts = spans.flatMap(({ head: own, rows }) => {
    const told = rows.length > 0 ? rows.map((row) => rowText(row, messages)) : [messages.notStated];
    return own === '' ? told : [`${own}${messages.colon}${told.join(messages.separator)}`];
  });
  return messages.sentence(head, [...parts, ...(each ? [messages.named(`${each.tag} ${each.label}`, each.figure.text)] : [])].join(messages.separator));
}

function rowText({ prefix, label, sub, figures, flow, names, notes, inner }: TallyRow, messages: TallyMessages): string {
  const way = flow ? [`${flow.source} → ${[flow.verb, flow.use].filter(Boolean).join(' → ')}`] : [];
  const listed = names.map(({ time, text }) => [time, text].filter(Boolean).join(messages.colon));
  // A note has its own full stop.
  const told = notes.map((note) => note.replace(/[。.]$/, ''));
  const more = [...sub, ...way, ...listed, ...told, ...inner.map((row) => rowText(row, messages))];
  const name = [prefix, label].filter(Boolean).join(' ');
  return `${messages.named(name, figures.map(({ text }) => text).join(messages.list))}${more.length > 0 ? messages.inBrackets(more.join(messages.separator)) : ''}`;
}
