/** What the breakdowns of reports are called. A dimension that is not here shows its word alone. */
import type { Lang } from './language.ts';

const NAMES: ReadonlyMap<string, readonly [zh: string, en: string]> = new Map([
  ['source', ['来源', 'source']],
  ['use', ['用途', 'use']],
  ['project', ['项目', 'project']],
  ['support', ['支持', 'support']],
  ['payer', ['出资', 'payer']],
  ['method', ['方式', 'method']],
  ['group', ['对象', 'group']],
  ['audience', ['对象', 'for']],
  ['per', ['按', 'per']],
  ['rule', ['规则', 'rule']],
  ['by', ['由', 'by']],
]);

/** 用途：引入社工机构 — the name of the dimension before its word. */
export function dimensionText(dimension: string, word: string, lang: Lang): string {
  const name = NAMES.get(dimension);
  if (!name) return word;
  return lang === 'zh' ? `${name[0]}：${word}` : `${name[1]}: ${word}`;
}
