import type { PropertyValues } from 'lit';
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import { once } from '../shared/once.ts';
import type { EmptyView, Framed, ViewOptions } from '../shared/view.ts';
import { serviceTallyStyles } from './service-tally.styles.ts';
import { needsMore, type More } from './needs-more.ts';
import { serviceTallyView, type TallyEmpty, type TallyView } from './service-tally.view.ts';
import { tallyTemplate } from './tally-templates.ts';

const fetchMore = once(() => import('./tally-more.ts'));
const fetchChanges = once(() => import('./show-changes.ts'));

/**
 * How much was done, for whom, in which unit, since when. Every figure keeps its own unit; nothing is added up.
 *
 * @example
 * <service-tally src="/data/ganzhou.json"></service-tally>
 *
 * @slot - Fallback content: shown until the element is ready, or if it cannot be.
 * @fires report-ready - This element's own report was loaded and checked.
 * @fires report-failed - This element's own report could not be loaded or read.
 *
 * @csspart frame - The whole figure.
 * @csspart heading - The heading.
 * @csspart subtitle - The place.
 * @csspart drawing - The sections of figures.
 * @csspart section - The groups of one place, or groups kept apart because they contradict each other.
 * @csspart group - One group of figures.
 * @csspart figure - A figure with hedge and unit.
 * @csspart number - The number of a figure.
 * @csspart workflow - The steps of the service.
 * @csspart names - What the report names without figures.
 * @csspart notes - The notes to the figures.
 * @csspart table - The table of figures.
 * @csspart source - The source line.
 * @csspart charts - The charts that the visitor has opened below.
 *
 * @cssprop --zb-accent - The one colour of data.
 * @cssprop --zb-tint - The whole around a part.
 * @cssprop --zb-rule - Hairlines between figures.
 * @cssprop --zb-warn - Marks of contradictory figures.
 */
export class ServiceTallyElement extends IndicatorElement<TallyView, More> {
  static override styles = [baseStyles, serviceTallyStyles];

  private made: { readonly report: Report; readonly options: ViewOptions; readonly view: TallyView | EmptyView } | null = null;
  private moves = true;
  /** The view before the last change of the report, until the figures have been compared. */
  private previous: Framed | null = null;

  protected override needs(report: Report): typeof fetchMore | null {
    return needsMore(report) ? fetchMore : null;
  }

  /** The view is computed only for another report, language or place. */
  protected createView(report: Report, options: ViewOptions): TallyView | EmptyView {
    const { made } = this;
    const same = made?.options.lang === options.lang && made.options.area === options.area;
    if (same && made.report === report) return made.view;
    // Only new values of the same figures are animated, not figures of another report or place.
    this.moves = !made || (same && made.report.id === report.id);
    const view = serviceTallyView(report, options, this.rest ?? null);
    this.made = { report, options, view };
    return view;
  }

  protected override renderEmpty(view: EmptyView): unknown {
    return [super.renderEmpty(view), this.rest?.listsTemplate(null, (view as TallyEmpty).listed || [], this.locale)];
  }

  protected renderDrawing(view: TallyView): unknown {
    const { locale, rest: more = null, moves } = this;
    return [tallyTemplate(view, locale, more, moves), more?.tallyKey(view, locale), more?.chartsTemplate(view, this, locale)];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { made } = this;
    super.willUpdate(changed);
    if (made && made !== this.made && this.moves) this.previous = made.view;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { previous, view } = this;
    this.previous = null;
    if (previous && view)
      fetchChanges().then(
        ({ showChanges }) => showChanges(this.renderRoot, previous, view, this.locale),
        () => {},
      );
  }
}
