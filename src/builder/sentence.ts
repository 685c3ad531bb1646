/** Figures that a sentence of the page can name, each with the tag that names it. Pure. */
import { choose } from '../components/indicator-value/choose.ts';
import { indicatorValueView } from '../components/indicator-value/indicator-value.view.ts';
import { figureRows } from '../components/shared/figure-rows.ts';
import type { Report } from '../data/report.ts';
import { findPlace } from '../data/select.ts';
import type { Choices } from './choices.ts';
import { tagLine } from './markup.ts';

export interface NamedFigure {
  /** Name, breakdown, figure and time, as a list shows them. */
  readonly label: string;
  readonly tag: string;
}

/** Those of the place that is chosen, in the order of the report. */
export function namedFigures(report: Report, { area, lang, src, places }: Choices): readonly NamedFigure[] {
  const place = findPlace(report, area);
  const own = report.observations.filter((one) => one.place === place?.id);
  return figureRows(report, own, lang).map(({ id, indicator, name, breakdown, figure, role, time }) => {
    const byName = { observation: '', indicator, area, period: '', by: '', role: '' };
    const [only, ...more] = choose(report, byName);
    // By what it counts where that names one figure: an id may be one that the report has not written itself.
    const wanted = only?.id === id && more.length === 0 ? { indicator, area } : { observation: id };
    const view = indicatorValueView(report, { ...byName, indicator: '', area: '', ...wanted }, { lang });
    const text = view.kind === 'value' ? view.figure.text : figure;
    const language = lang === 'zh' ? '' : lang;
    return {
      label: [name, breakdown, figure, role, time].filter(Boolean).join(' · '),
      tag: tagLine('indicator-value', { src: src.trim(), ...wanted }, language, text, places),
    };
  });
}
