/** The last step: the text to paste, by a button or by hand. */
import type { BuilderMessages } from './builder.messages.ts';
import { h } from './h.ts';
import { drawn } from './preview-step.ts';
import type { NamedFigure } from './sentence.ts';

export interface CopyStep {
  readonly parts: readonly HTMLElement[];
  readonly show: (script: string, tags: string, figures: readonly NamedFigure[], report: string) => void;
}

const MOST_ROWS = 24;

export function copyStep(messages: BuilderMessages): CopyStep {
  const script = textToCopy('copy-script', messages.scriptText, messages.copyScript);
  const tags = textToCopy('copy-tags', messages.tagsText, messages.copyTags);
  const sentence = textToCopy('copy-sentence', messages.sentenceText, messages.copySentence);
  const sample = h('p', { class: 'paper' });
  let figures: readonly NamedFigure[] = [];
  let report = '';
  const which = h('select', { id: 'copy-which', change: () => showFigure() });
  const showFigure = () => {
    const { tag = '' } = figures[which.selectedIndex] ?? {};
    sentence.show(tag);
    sample.replaceChildren(drawn(tag, report));
  };
  const choice = h('p', { class: 'field' }, h('label', { for: 'copy-which' }, messages.sentenceFigure), which);
  const inSentence = h('div', { class: 'sentence' }, choice, sample, sentence.part);
  return {
    parts: [script.part, tags.part, h('p', { class: 'meaning' }, messages.remember), inSentence],
    show: (scriptText, tagsText, named, json) => {
      script.show(scriptText);
      tags.show(tagsText);
      const at = Math.max(which.selectedIndex, 0);
      [figures, report] = [named, json];
      which.replaceChildren(...named.map(({ label }) => h('option', {}, label)));
      which.selectedIndex = Math.min(at, named.length - 1);
      inSentence.hidden = named.length === 0;
      showFigure();
    },
  };

  function textToCopy(id: string, label: string, button: string) {
    const said = h('p', { role: 'status' });
    const area = h('textarea', { id, readonly: true, spellcheck: 'false' });
    const copy = async () => {
      // The same words said twice are heard once.
      said.textContent = '';
      const copied = await copyFrom(area);
      said.textContent = copied ? messages.copied : messages.notCopied;
    };
    return {
      part: h('div', { class: 'text' }, h('label', { for: id }, label), h('button', { type: 'button', click: () => void copy() }, button), area, said),
      show: (text: string) => {
        area.value = text;
        said.textContent = '';
        area.rows = Math.min(text.split('\n').length + 1, MOST_ROWS);
      },
    };
  }
}

/** A page that is not https has no clipboard; there the text is selected, and the browser asked as of old. */
async function copyFrom(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.select();
    return document.execCommand('copy');
  }
}
