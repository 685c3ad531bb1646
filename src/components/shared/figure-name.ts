/** What a figure is called where the keyboard leads to it, past the words that stand around it, and its card: 目标 社工站覆盖率 乡镇（街道） 达到100% 到2025年. Pure. */
import { textIn, type Lang } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { nameOf, placeOf, termIn, type Observation, type Report } from '../../data/report.ts';
import { roleText } from './wording.ts';

/** What it is comes first, for who hears the beginning only: a goal is no state. @param shown The figure as it is drawn. */
export function figureName(report: Report, observation: Observation, shown: string, lang: Lang): string {
  const { place, role, time } = observation;
  const at = place === report.places[0]?.id ? undefined : placeOf(report, place);
  const words = breakdownOf(report, observation, lang).filter((word) => !shown.includes(word));
  return [at && textIn(at.name, lang), role !== 'actual' && roleText(role, lang), nameOf(observation, lang), ...words, shown, timeText(time, lang)]
    .filter(Boolean)
    .join(' ');
}

/** The words of its breakdown that its name does not say. */
export function breakdownOf(report: Report, observation: Observation, lang: Lang): readonly string[] {
  const name = nameOf(observation, lang);
  return Object.values(observation.by)
    .map((word) => termIn(report, word, lang))
    .filter((word) => !name.includes(word));
}
