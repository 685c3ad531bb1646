/**
 * The full name of a figure for keyboard users, who do not hear the words around it, and for its card: 目标 社工站覆盖率 乡镇（街道）
 * 达到100% 到2025年. Pure.
 */
import { textIn, type Lang } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { nameOf, placeOf, termIn, type Observation, type Report } from '../../data/report.ts';
import { roleText } from './wording.ts';

/** The role comes first, for those who hear only the beginning: a target is not an achievement. @param shown The figure as displayed. */
export function figureName(report: Report, observation: Observation, shown: string, lang: Lang): string {
  const { place, role, time } = observation;
  const at = place === report.places[0]?.id ? undefined : placeOf(report, place);
  const words = breakdownOf(report, observation, lang).filter((word) => !shown.includes(word));
  return [at && textIn(at.name, lang), role !== 'actual' && roleText(role, lang), nameOf(observation, lang), ...words, shown, timeText(time, lang)]
    .filter(Boolean)
    .join(' ');
}

/** The words of its breakdown that are not already part of its name. */
export function breakdownOf(report: Report, observation: Observation, lang: Lang): readonly string[] {
  const name = nameOf(observation, lang);
  return Object.values(observation.by)
    .map((word) => termIn(report, word, lang))
    .filter((word) => !name.includes(word));
}
