/** The last step: the text to paste, by a button or by hand. */
import type { BuilderMessages } from './builder.messages.ts';
import { h } from './h.ts';

export interface CopyStep {
  readonly parts: readonly HTMLElement[];
  readonly show: (script: string, tags: string) => void;
}

const MOST_ROWS = 24;

export function copyStep(messages: BuilderMessages): CopyStep {
  const said = h('p', { role: 'status' });
  const script = textToCopy('copy-script', messages.scriptText, messages.copyScript);
  const tags = textToCopy('copy-tags', messages.tagsText, messages.copyTags);
  return {
    parts: [script.part, tags.part, said, h('p', { class: 'meaning' }, messages.remember)],
    show: (scriptText, tagsText) => {
      script.show(scriptText);
      tags.show(tagsText);
      said.textContent = '';
    },
  };

  function textToCopy(id: string, label: string, button: string) {
    const area = h('textarea', { id, readonly: true, spellcheck: 'false' });
    const copy = async () => {
      // The same words said twice are heard once.
      said.textContent = '';
      const copied = await copyFrom(area);
      said.textContent = copied ? messages.copied : messages.notCopied;
    };
    return {
      part: h('div', { class: 'text' }, h('label', { for: id }, label), h('button', { type: 'button', click: () => void copy() }, button), area),
      show: (text: string) => {
        area.value = text;
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
