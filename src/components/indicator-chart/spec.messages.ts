/** Faults of a page's own Vega-Lite, in sentences. Loaded only if a page brings one. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';
import type { SpecFault } from './check-spec.ts';

export type SpecMessages = Readonly<Record<Exclude<SpecFault['kind'], 'column'>, string>> & { readonly column: (columns: readonly string[]) => string };

const zh: SpecMessages = {
  size: '图的说明（spec）太大，最多 200 KB。',
  json: '图的说明（spec）不是有效的 JSON。',
  shape: '图的说明（spec）不是 Vega-Lite：应是一个对象，写有 mark 或 layer、facet、concat 等。',
  origin: '图的说明（spec）须与网页同源。',
  unreachable: '读不到图的说明（spec），请检查地址。',
  data: '图的说明（spec）只能使用本报告的数据：请写 "data": {"name": "observations"}，不写 url、values 等。',
  failed: '图的说明（spec）里有表达式或编码出错，或绘图程序未能载入，图没有画出来。',
  column: (columns) => `图的说明（spec）用了不存在的列：${columns.join('、')}。`,
};

export function faultText(fault: SpecFault, lang: Lang): string {
  const messages = messagesIn('spec', lang) ?? zh;
  return fault.kind === 'column' ? messages.column(fault.columns) : messages[fault.kind];
}
