/** The sentences about a chart that can be opened under another element. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';

export interface OpenMessages {
  readonly open: string;
  readonly heading: string;
  /** The classic script has found no chart beside it. */
  readonly missing: string;
}

const zh: OpenMessages = {
  open: '展开图表',
  heading: '图',
  missing:
    "图未能载入，数值见下面的数据表。本页用的是经典脚本：图另需同一目录下的 elements 和 chunks 两个文件夹；有 Trusted Types 策略时，另需 lit-html 'allow-duplicates'。",
};

export function openMessages(lang: Lang): OpenMessages {
  return messagesIn('charts', lang) ?? zh;
}
