/** Replaces the chart where the classic script cannot load it: the reason, and the figures in their table. */
import type { Report } from '../../data/report.ts';
import { baseStyles } from '../shared/base.styles.ts';
import { IndicatorElement } from '../shared/indicator-element.ts';
import { framed, placeOrEmpty, type EmptyView, type ViewOptions } from '../shared/view.ts';
import { openMessages } from './open-charts.messages.ts';

export class ChartMissingElement extends IndicatorElement<EmptyView> {
  static override styles = baseStyles;

  protected createView(report: Report, options: ViewOptions): EmptyView {
    const { heading, missing: reason } = openMessages(options.lang);
    const place = placeOrEmpty(report, heading, options);
    if ('kind' in place) return place;
    const { observations } = report;
    return { kind: 'empty', ...framed(report, { heading, place, observations, summary: reason }, options.lang), reason };
  }

  protected renderDrawing(view: EmptyView): unknown {
    return this.renderEmpty(view);
  }
}
