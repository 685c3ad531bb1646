/** That a figure may change, or has: a reader must know it where the figure stands. Pure. */
import type { Lang } from '../../data/language.ts';
import type { Observation } from '../../data/report.ts';
import { caveatMessages } from './figure-caveat.messages.ts';

/** 初步数, 修订数; '' for most. */
export function caveatOf({ flags = [] }: Observation, lang: Lang): string {
  const words = caveatMessages(lang);
  return flags.flatMap((flag) => words[flag] || []).join(' · ');
}
