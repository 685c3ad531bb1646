/** The first step: where the report comes from. Whatever it is, it is read here and goes nowhere. */
import type { BuilderMessages } from './builder.messages.ts';
import { h } from './h.ts';
import { textField } from './fields.ts';

export interface ReportStep {
  readonly address: string;
  /** Says what is being read, or why it cannot be. */
  readonly status: HTMLElement;
  readonly onAddress: (address: string) => void;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onTemplate: () => void;
}

export function reportStep(messages: BuilderMessages, { address, status, onAddress, onFile, onText, onTemplate }: ReportStep): readonly HTMLElement[] {
  let typed = address;
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.trim() !== '') onAddress(typed.trim());
  };
  const field = textField({ label: messages.address, value: address, told: (value) => (typed = value) });
  field.append(h('button', { type: 'submit' }, messages.read));
  const file = h('input', { id: 'report-file', type: 'file', accept: '.json,.csv,.xlsx,.xlsm', change: () => take(file, onFile) });
  let last = '';
  const read = () => {
    if (area.value.trim() === '' || area.value === last) return;
    last = area.value;
    onText(last);
  };
  // What was pasted is there once the event is over.
  const area = h('textarea', { id: 'report-text', rows: 3, spellcheck: 'false', change: read, paste: () => setTimeout(read) });
  const ways = [
    h('form', { submit }, field),
    h(
      'div',
      { class: 'field' },
      h('label', { for: 'report-file' }, messages.file),
      file,
      h('small', {}, messages.drop),
      h('button', { type: 'button', class: 'plain', click: onTemplate }, messages.template),
    ),
    h('p', { class: 'field' }, h('label', { for: 'report-text' }, messages.paste), area),
  ];
  return [h('div', { class: 'ways' }, ...ways), status];
}

/** The same file may be chosen again once it was corrected. */
function take(input: HTMLInputElement, onFile: (file: File) => void): void {
  const [file] = Array.from(input.files ?? []);
  if (file) onFile(file);
  input.value = '';
}
