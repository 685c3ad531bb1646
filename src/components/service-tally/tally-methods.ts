/** The three methods of social work as a set: 个案, 小组, 社区, each in its own unit. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Observation } from '../../data/report.ts';
import type { Context } from './tally-context.ts';
import { sharedTime } from './tally-compare.ts';
import { sharedWords } from './tally-groups.ts';
import { methodOf, METHODS, themeOf } from './tally-indicators.ts';
import { span } from '../shared/span.ts';
import type { TallyGroup, TallySpan } from './tally-model.ts';
import { tallyMoreMessages } from './tally-more.messages.ts';
import { rowOf } from './tally-rows.ts';
import { ledgerTemplate, longest, type Setting } from './tally-templates.ts';

/** The three methods side by side. One that the report omits is shown as not stated. */
export function methodsGroup(context: Context, label: string, observations: readonly Observation[]): TallyGroup {
  const time = sharedTime(context, observations);
  const said = ['method', ...sharedWords(observations).map(([dimension]) => dimension)];
  const isOf = (method: string) => (one: Observation) => methodOf(one.indicator, one.by) === method;
  const here = context.shown.filter(({ place }) => place === observations[0]?.place);
  // A method shown elsewhere (several quarters on one scale) is not omitted by the report.
  const told = METHODS.filter((method) => observations.some(isOf(method)) || !here.some(isOf(method)));
  const spans = told.map((method): TallySpan => {
    const own = observations.filter(isOf(method));
    // The method's own count comes first; attendances follow.
    const ordered = [...own].sort((a, b) => Number(themeOf(a.indicator) !== 'methods') - Number(themeOf(b.indicator) !== 'methods'));
    const rows = ordered.map((observation) => rowOf(context, observation, { said, ...(time === '' ? { time: '' } : {}) }));
    const head = tallyMoreMessages(context.lang).methods[method] ?? method;
    return { head: rows[0]?.label === head ? '' : head, rows };
  });
  return { kind: 'methods', label, sub: '', time, spans, each: null };
}

/** A word in a script with spaces, which breaks only if it must. */
const LONG_WORD = /[a-z]{10}/i;

/** Side by side, with more space for long numbers and long words. */
export function methodsTemplate(spans: readonly TallySpan[], setting: Setting): TemplateResult {
  const long = spans.some(({ rows }) => rows.some(({ figures }) => longest(figures) > 7));
  const words = spans.some(
    ({ head, rows }) => LONG_WORD.test(head) || rows.some(({ label, figures }) => LONG_WORD.test(label + figures.map(({ tail }) => tail).join())),
  );
  return html`<div class="method-row ${long ? 'long' : words ? 'words' : ''}">${spans.map((one) => methodTemplate(one, setting))}</div>`;
}

function methodTemplate({ head, rows }: TallySpan, setting: Setting): TemplateResult {
  return html`<div class="method">
    ${head === '' ? nothing : html`<p class="method-head">${head}</p>`}
    ${rows.length === 0 ? span('unstated', setting.messages.notStated) : ledgerTemplate(rows, setting)}
  </div>`;
}
