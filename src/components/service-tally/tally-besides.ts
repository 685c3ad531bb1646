/** What the summary says beside the groups: steps with their counts, names without figures. */
import type { Lang } from '../../data/language.ts';
import type { TallyMessages } from './service-tally.messages.ts';
import type { TallyView } from './service-tally.view.ts';
import type { Workflow } from './tally-model.ts';
import { tallyMoreMessages } from './tally-more.messages.ts';

export function besideTexts(workflow: Workflow | null, listed: TallyView['listed'], messages: TallyMessages, lang: Lang): readonly string[] {
  const { sentence, inBrackets } = messages;
  const steps = workflow ? [sentence(workflow.title + (workflow.note === '' ? '' : inBrackets(workflow.note)), stepsText(workflow, messages, lang))] : [];
  return [...steps, ...listed.map(({ title, text }) => sentence(title + inBrackets(tallyMoreMessages(lang).namesOnly), text))];
}

/** Names, for a report without any figures. */
export function namedText(listed: TallyView['listed'], { sentence, colon, space }: TallyMessages, lang: Lang): string {
  return tallyMoreMessages(lang).namesOnly + colon + listed.map(({ title, text }) => sentence(title, text)).join(space);
}

function stepsText({ note, steps }: Workflow, { named, list, inBrackets }: TallyMessages, lang: Lang): string {
  const told = steps.map(({ text, figures }) => {
    const counts = figures.map(({ label, figure }) => named(label, figure.text)).join(list);
    const said = counts || (note === '' ? tallyMoreMessages(lang).noVolumes : '');
    return text === '' ? counts : `${text}${said === '' ? '' : inBrackets(said)}`;
  });
  return told.join(' → ');
}
