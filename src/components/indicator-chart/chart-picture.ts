/** The drawings of a chart as a picture with heading, place and time, notes and source. Loaded when a visitor asks for it. */
import type { Lang } from '../../data/language.ts';
import { sharedMessages } from '../shared/messages.ts';
import { chartSummary } from './chart-summary.ts';
import type { ChartView } from './indicator-chart.view.ts';
import { downloadPicture, type Caption } from './picture.ts';

export function downloadChart(host: HTMLElement, view: ChartView, kind: 'svg' | 'png', lang: Lang): Promise<void> {
  const drawings = Array.from(host.shadowRoot?.querySelectorAll<SVGSVGElement>('.canvas svg.marks') ?? []);
  return downloadPicture(host, drawings, captionOf(view, lang), kind, `${view.subtitle} ${view.heading}`);
}

function captionOf(view: ChartView, lang: Lang): Caption {
  const { heading, subtitle, note, panels, sources } = view;
  const { source, colon } = sharedMessages(lang);
  const notes = [note, ...panels.map((panel) => panel.note)];
  return {
    heading,
    subtitle,
    notes: notes.filter((one, index) => one !== '' && notes.indexOf(one) === index),
    source: `${source}${colon}${sources.map(({ text, title }) => `${text}${title}`).join(lang === 'zh' ? '；' : '; ')}`,
    told: chartSummary(view, lang),
    titles: panels.map(({ title, time }) => [title, time].filter(Boolean).join(' · ')),
  };
}
