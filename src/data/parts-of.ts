import type { Observation, Report } from './report.ts';

/** The parts (其中) of an observation. Parts may overlap and need not add up to the whole. */
export function partsOf(report: Report, whole: Observation): readonly Observation[] {
  return report.observations.filter(({ partOf }) => partOf === whole.id);
}
