/** What is below the first gauge: further gauges as rows, and the figures of a report without a gauge. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import { figureTemplate } from '../shared/figure.ts';
import { span } from '../shared/span.ts';
import { sharedMessages } from '../shared/messages.ts';
import type { Gauge, GaugeFact, GaugeGroup, GaugeView } from './coverage-gauge.view.ts';
import type { GaugeEmpty } from './gauge-empty.ts';
import { gaugeBar } from './gauge-bar.ts';
import { gaugeKey } from './gauge-key.ts';

/** What was chosen instead of the usual rate. */
export function noticeTemplate({ notice }: GaugeView): unknown {
  return notice ? html`<p class="notice">${notice}</p>` : nothing;
}

export function afterTemplate(view: GaugeView, lang: Lang): unknown {
  const { groups, notes = [] } = view;
  return [...notes.map((note) => html`<p class="note notes">${note}</p>`), ...groups.map((group) => groupTemplate(group, lang)), gaugeKey(view, lang)];
}

/** The mark of a figure that we computed, for groups that may overlap. */
export function ownTag(gauge: Gauge, lang: Lang): unknown {
  return isOurs(gauge) ? html`<span class="tag">${sharedMessages(lang).computed}</span> ` : nothing;
}

function isOurs({ figure }: Gauge): boolean {
  return !('of' in figure) && !figure.missing;
}

/**
 * Pieces between points, such as 年底（2022年，据上文）, which break only if they are longer than the line. No line ends with a point: the
 * visible one is inside a space, the spoken one has no width.
 */
export function pieces(text: string): unknown {
  return text
    .split(' · ')
    .map((piece, at, { length }) => [at > 0 ? span('point', ' ') : nothing, span('piece', at === length - 1 ? piece : [piece, span('heard', ' ·')])]);
}

function groupTemplate({ title, gauges, rest }: GaugeGroup, lang: Lang): TemplateResult {
  return html`<div class="group">
    <p class="group-title">${title}</p>
    <ul class="rows">
      ${gauges.map((gauge) => html`<li class="row">${rowTemplate(gauge, lang)}</li>`)}
    </ul>
    ${rest ? html`<p class="note">${rest}</p>` : nothing}
  </div>`;
}

function rowTemplate(gauge: Gauge, lang: Lang): TemplateResult {
  const { name, figure, caption, mode, end, facts, notes = [] } = gauge;
  return html`<div class="row-head">
      <span class="row-name">${name}</span>
      <span class="row-figure ${mode === 'reached' || mode === 'mixed' ? '' : 'promised'} ${isOurs(gauge) ? 'computed' : ''}"
        >${ownTag(gauge, lang)}${figureTemplate(figure)}</span
      >
    </div>
    ${gauge.bare ? nothing : gaugeBar(gauge, 10)}
    <p class="row-caption">
      <span>${pieces(caption)}</span>${end && gauge.over === 0 ? html` <span class="row-end" aria-hidden="true">${end}</span>` : nothing}
    </p>
    ${
      facts.length > 0
        ? html`<ul class="row-facts">
            ${facts.map((fact) => html`<li class=${fact.kind}>${lineTemplate(fact, lang)}</li>`)}
          </ul>`
        : nothing
    }
    ${notes.map((note) => html`<p class="note">${note}</p>`)}`;
}

function lineTemplate({ label, figure, text, kind }: GaugeFact, lang: Lang): TemplateResult {
  return html`${kind === 'computed' ? html`<span class="tag">${sharedMessages(lang).computed}</span> ` : nothing}<span>${label}</span>${
    figure ? html` ${figureTemplate(figure, 'small')}` : nothing
  }${text ? html` <span class=${kind === 'unstated' ? kind : 'row-text'}>${pieces(text)}</span>` : nothing}`;
}

/** The figures of a report without a gauge, each with place and time, so that nobody has to guess a rate. */
export function statedTemplate({ stated, title, note }: GaugeEmpty): unknown {
  if (stated.length === 0) return nothing;
  return html`<div class="group">
    <p class="group-title">${title}</p>
    <ul class="rows">
      ${stated.map(
        ({ label, figure, text }) =>
          html`<li class="row">
            <div class="row-head"><span class="row-name">${label}</span><span class="row-figure">${figure ? figureTemplate(figure) : nothing}</span></div>
            <p class="row-caption"><span>${text}</span></p>
          </li>`,
      )}
    </ul>
    ${note ? html`<p class="note">${note}</p>` : nothing}
  </div>`;
}
