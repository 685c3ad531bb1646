/** What a figure is that may change, or has. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from './languages.ts';

export type CaveatMessages = Readonly<Record<'provisional' | 'estimated' | 'revised', string>>;

const zh: CaveatMessages = { provisional: '初步数', estimated: '估计数', revised: '修订数' };

export function caveatMessages(lang: Lang): CaveatMessages {
  return messagesIn('caveats', lang) ?? zh;
}
