/** Fields with their labels: what is typed or chosen is told as text. */
import { h, type Child } from './h.ts';

let count = 0;
const newId = () => `field-${++count}`;

interface Field {
  readonly label: string;
  readonly value: string;
  readonly told: (value: string) => void;
}

interface TextField extends Field {
  readonly hint?: string;
  /** What holds where nothing is written. */
  readonly instead?: string;
  /** The label with what it is of, for those who hear it alone. */
  readonly heard?: string;
}

export function textField({ label, value, told, hint = '', instead = '', heard = '' }: TextField): HTMLElement {
  const [id, about] = [newId(), newId()];
  const said = { placeholder: instead, ...(hint === '' ? {} : { 'aria-describedby': about }), ...(heard === '' ? {} : { 'aria-label': heard }) };
  const input = h('input', { id, type: 'text', autocomplete: 'off', spellcheck: 'false', ...said, input: () => told(input.value) });
  input.value = value;
  return h('p', { class: 'field' }, h('label', { for: id }, label), input, hint !== '' && h('small', { id: about }, hint));
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

export function selectField({ label, value, told, options }: Field & { readonly options: readonly Option[] }): HTMLElement {
  const id = newId();
  const select = h('select', { id, change: () => told(select.value) }, ...options.map((one) => h('option', { value: one.value }, one.label)));
  select.value = value;
  return h('p', { class: 'field' }, h('label', { for: id }, label), select);
}

/** Few choices, all in sight. */
export function radioField({ label, value, told, options }: Field & { readonly options: readonly Option[] }): HTMLElement {
  const name = newId();
  const each = options.map((one) => {
    const input = h('input', { type: 'radio', name, value: one.value, checked: one.value === value, change: () => told(one.value) });
    return h('label', { class: 'choice' }, input, h('span', {}, one.label));
  });
  return h('fieldset', { class: 'field' }, h('legend', {}, label), ...each);
}

export function checkField(checked: boolean, told: (checked: boolean) => void, ...label: readonly Child[]): HTMLElement {
  const input = h('input', { type: 'checkbox', checked, change: () => told(input.checked) });
  return h('label', { class: 'choice' }, input, h('span', {}, ...label));
}
