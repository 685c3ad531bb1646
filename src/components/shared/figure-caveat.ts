/** The caveat of a figure that may still change, or has changed, to be shown beside it. Pure. */
import type { Lang } from '../../data/language.ts';
import type { Observation } from '../../data/report.ts';
import { caveatMessages } from './figure-caveat.messages.ts';

/** 初步数, 修订数; '' for most figures. */
export function caveatOf({ flags = [] }: Observation, lang: Lang): string {
  const words = caveatMessages(lang);
  return flags.flatMap((flag) => words[flag] || []).join(' · ');
}
