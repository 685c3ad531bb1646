import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { figureTemplate } from '../shared/figure.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import type { ViewOptions } from '../shared/view.ts';
import { warn } from '../shared/warn.ts';
import { indicatorValueStyles } from './indicator-value.styles.ts';
import { indicatorValueView, type NoValueView, type ValueView } from './indicator-value.view.ts';

/**
 * One figure inside a sentence: value, hedge and unit, kept up to date with the report; a dotted underline leads to its source.
 * The page's own words stay until the figure is known, and wherever there is not exactly one such figure.
 *
 * @example
 * <p>全市建有社工站 <indicator-value from="ganzhou" indicator="station_count">178 个</indicator-value>。</p>
 *
 * @slot - The figure as the page's author wrote it: shown until the element is ready, or if it cannot be.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 *
 * @csspart figure - The figure with hedge and unit.
 * @csspart number - The number alone.
 *
 * @without problems failure heading heading-level headingLevel
 *
 * @cssprop --zb-accent - The dotted line.
 */
export class IndicatorValueElement extends IndicatorElement<ValueView> {
  static override styles = [baseStyles, indicatorValueStyles];

  static override properties: PropertyDeclarations = {
    indicator: {},
    observation: {},
    period: {},
    by: {},
    figureRole: { attribute: 'figure-role' },
  };

  /** Code of the indicator. */
  indicator = '';
  /** Id of the observation itself, for a figure that nothing else distinguishes. */
  observation = '';
  /** A date or its beginning (`2021`, `2021-12`), or words of the printed time. */
  period = '';
  /** Words of the breakdown, separated by spaces: `县级`. The whole if empty. */
  by = '';
  /** `actual` (default), `target`, `forecast` or `intention`. */
  figureRole: '' | 'actual' | 'target' | 'forecast' | 'intention' = '';

  protected createView(report: Report, { lang, area }: ViewOptions): ValueView | NoValueView {
    const word = (value: unknown) => String(value ?? '').trim();
    const { indicator, observation, period, by, figureRole } = this;
    const wanted = { indicator: word(indicator), observation: word(observation), period: word(period), by: word(by), role: word(figureRole), area };
    return indicatorValueView(report, wanted, { lang });
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { view } = this;
    if (view && 'why' in view) warn(({ warnChoice }) => warnChoice(this.localName, String(view.why)));
  }

  protected override render(): TemplateResult {
    const { view } = this;
    return view?.kind === 'value' ? this.renderDrawing(view as ValueView) : html`<slot></slot>`;
  }

  /** The author's own words stay if they say the same, so that nothing in the line moves. */
  protected renderDrawing({ figure, heading, subtitle }: ValueView): TemplateResult {
    const own = this.textContent?.trim() ?? '';
    const shown = folded(own) === folded(figure.text) ? { ...figure, lead: '', number: '', tail: own } : figure;
    return html`<span title=${`${heading} · ${subtitle}`}>&#8288;${figureTemplate(shown, 'small')}&#8288;</span><slot hidden></slot>`;
  }
}

function folded(text: string): string {
  return text.replace(/\s+/g, '');
}
