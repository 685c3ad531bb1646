/** Views of the pipeline with all that a page would fetch, and what is told in them. */
import { gapRemarks } from '../../../src/components/talent-pipeline/promise.view.ts';
import { besideGroups } from '../../../src/components/talent-pipeline/beside.view.ts';
import type { Entry, Line } from '../../../src/components/talent-pipeline/line.view.ts';
import { talentPipelineView, type PipelineGroup, type PipelineView } from '../../../src/components/talent-pipeline/talent-pipeline.view.ts';
import type { Lang } from '../../../src/data/language.ts';
import type { Report } from '../../../src/data/report.ts';
import type { RawObservation } from '../../../src/data/schema.ts';
import { isSameTime, mayBeOfOneTime } from '../../../src/data/like-figures.ts';
import { observation } from '../../fixtures/reports.ts';

export const beside = { besideGroups, gapRemarks, isSameTime, mayBeOfOneTime };

export function pipeline(of: Report, lang: Lang = 'zh', area = ''): PipelineView {
  const view = talentPipelineView(of, { lang, area }, beside);
  if (view.kind !== 'pipeline') throw new Error(`Expected a pipeline, found: ${view.reason}`);
  return view;
}

export const people = (indicator: string, value: RawObservation['value'], more: Partial<RawObservation> = {}): RawObservation =>
  observation(indicator, value, { unit: '人', ...more });
export const registrants = (value: RawObservation['value'], more: Partial<RawObservation> = {}) => people('exam_registrants', value, more);
export const passes = (value: RawObservation['value'], more: Partial<RawObservation> = {}) => people('exam_passes', value, more);
export const certified = (value: RawObservation['value'], more: Partial<RawObservation> = {}) => people('certified_social_workers', value, more);

export const group = (view: PipelineView, name: PipelineGroup['name']): PipelineGroup | undefined => view.groups.find((one) => one.name === name);
export const lines = (view: PipelineView): readonly Line[] => view.groups.flatMap((one) => one.lines);
export const lineOf = (view: PipelineView, of: string): Line | undefined => lines(view).find(({ figure }) => figure?.of === of);
/** The stages that are stated or dashed: 通过考试 583人, 报名考试 —. */
export const told = (entries: readonly Entry[]) => entries.map(({ label, figure }) => `${label} ${figure?.text ?? '—'}`.trim());
/** Declared rates, then what stands below a line, our own arithmetic marked. */
export const below = (view: PipelineView) =>
  lines(view).flatMap(({ rates, remarks }) => [...told(rates), ...remarks.map(({ text, computed }) => `${computed ? '推算 ' : ''}${text}`)]);
