/** Tallies as text: what a test of the view looks at. */
import * as everything from '../../../src/components/service-tally/tally-more.ts';
import { serviceTallyView, type TallyView } from '../../../src/components/service-tally/service-tally.view.ts';
import type { TallyGroup, TallyRow } from '../../../src/components/service-tally/tally-model.ts';
import type { Lang } from '../../../src/data/language.ts';
import type { Report } from '../../../src/data/report.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { observation } from '../../fixtures/reports.ts';

export function tally(of: Report, lang: Lang = 'zh', area = ''): TallyView {
  const view = serviceTallyView(of, { lang, area }, everything);
  if (view.kind !== 'tally') throw new Error(`Expected a tally, found: ${view.reason}`);
  return view;
}

export const served = (value: RawObservation['value'], more: Partial<RawObservation> = {}) => observation('people_served', value, { unit: '人', ...more });
export const activities = (value: RawObservation['value'], more: Partial<RawObservation> = {}) =>
  observation('activities_held', value, { unit: '场次', ...more });
export const attendances = (value: RawObservation['value'], more: Partial<RawObservation> = {}) =>
  observation('service_person_times', value, { unit: '人次', ...more });
export const cases = (value: RawObservation['value'], more: Partial<RawObservation> = {}) => observation('case_count', value, { unit: '宗', ...more });

/** Label, figures and what stands with them: 服务人数 8万余人 …, with … where an open end is drawn. */
export function line({ prefix, label, figures, sub, flow, open, inner }: TallyRow): string {
  const way = flow ? ` [${[flow.source, flow.verb, flow.use].filter(Boolean).join(' → ')}]` : '';
  const words = sub.length > 0 ? ` (${sub.join('; ')})` : '';
  const parts = inner.length > 0 ? ` {${inner.map(line).join(' | ')}}` : '';
  const name = [prefix, label].filter(Boolean).join(' ');
  return `${name} ${figures.map(({ text }) => text).join(' / ')}${open ? ' …' : ''}${words}${way}${parts}`;
}

function groupLines({ label, sub, time, spans }: TallyGroup): readonly string[] {
  const head = [label, sub, time].filter(Boolean).join(' · ');
  return [head, ...spans.flatMap(({ head: own, rows }) => [...(own === '' ? [] : [`-- ${own}`]), ...rows.map(line)])];
}

/** Every group: its head, then its rows, under -- where they have a head of their own. */
export function groups(view: TallyView): readonly (readonly string[])[] {
  return view.sections.flatMap((section) => section.groups.map(groupLines));
}

/** Sections by name or flag, with the heads of their groups. */
export function sections(view: TallyView): readonly (readonly string[])[] {
  return view.sections.map(({ label, flag, groups: own }) => [label || flag, ...own.map((group) => group.label)]);
}
