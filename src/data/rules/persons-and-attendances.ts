/** Persons and attendances of one service side by side: 1200余人 and 100余人次 must not be added. */
import { finding } from '../finding.ts';
import { byKey, groupBy, timeKey } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import type { Observation, Report } from '../report.ts';

const PERSONS = 'people_served';
const ATTENDANCES = new Set(['service_person_times', 'case_person_times']);
const UNDIVIDED = '[]';

export function personsAndAttendances(report: Report): readonly Problem[] {
  const persons = groupBy(
    report.observations.filter(({ indicator }) => indicator === PERSONS),
    (figure) => keyOf(figure, byKey(figure)),
  );
  return report.observations.flatMap((attendances) => {
    if (!ATTENDANCES.has(attendances.indicator)) return [];
    // Persons of the same breakdown, or else of the whole service, to which the attendances belong as well.
    const [beside] = persons.get(keyOf(attendances, byKey(attendances))) ?? persons.get(keyOf(attendances, UNDIVIDED)) ?? [];
    return beside ? [finding('note', 'persons-and-attendances', [beside, attendances], { persons: beside, attendances })] : [];
  });
}

function keyOf(figure: Observation, breakdown: string): string {
  return JSON.stringify([figure.place, timeKey(figure), figure.role, breakdown]);
}
