/** The words for figures that may still change, or have changed. */
import type { Lang } from '../../data/language.ts';
import type { Observation } from '../../data/report.ts';
import { messagesIn } from './languages.ts';

/** An inferred figure has no caveat: its note says what it was inferred from. */
export type CaveatMessages = Readonly<Partial<Record<NonNullable<Observation['flags']>[number], string>>>;

const zh: CaveatMessages = { provisional: '初步数', estimated: '估计数', revised: '修订数' };

export function caveatMessages(lang: Lang): CaveatMessages {
  return messagesIn('caveats', lang) ?? zh;
}
