/** What a figure is that may change, or has. */
import type { Lang } from '../../data/language.ts';
import type { Observation } from '../../data/report.ts';
import { messagesIn } from './languages.ts';

/** An inferred figure stands as it is: its note says from what. */
export type CaveatMessages = Readonly<Partial<Record<NonNullable<Observation['flags']>[number], string>>>;

const zh: CaveatMessages = { provisional: '初步数', estimated: '估计数', revised: '修订数' };

export function caveatMessages(lang: Lang): CaveatMessages {
  return messagesIn('caveats', lang) ?? zh;
}
