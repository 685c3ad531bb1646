/** The sentence beside a drawing. Loaded with the code that draws. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from '../shared/languages.ts';

export interface SummaryMessages {
  /** 2019年 300人; `promised` is the role of what is not there yet. */
  readonly said: (name: string, promised: string, figure: string) => string;
  readonly changes: Readonly<Record<'up' | 'down' | 'same' | 'unknown', string>>;
  readonly highest: (who: string, two: boolean) => string;
  readonly lowest: (who: string, two: boolean) => string;
  readonly alike: (count: number, figure: string) => string;
  /** Several that share the highest or the lowest place. */
  readonly tied: (count: number, figure: string) => string;
  readonly noOrder: string;
  readonly ofThese: (what: string) => string;
  /** Beside figures that are missing. */
  readonly ofStated: (what: string) => string;
  readonly without: (count: number) => string;
  readonly and: string;
  readonly sentence: (clauses: readonly string[]) => string;
  readonly own: (count: number) => string;
}

const zh: SummaryMessages = {
  said: (name, promised, figure) => [name, promised, figure].filter(Boolean).join(' '),
  changes: { up: '有所增加', down: '有所减少', same: '前后相同', unknown: '增减不能断定' },
  highest: (who, two) => `${two ? '较高' : '最高'}的是${who}`,
  lowest: (who, two) => `${two ? '较低' : '最低'}的是${who}`,
  alike: (count, figure) => `${count}项都是${figure}`,
  tied: (count, figure) => `${count}项并列的${figure}`,
  noOrder: '数值有“余”“约”一类限定，高低不能断定',
  ofThese: (what) => `其中${what}`,
  ofStated: (what) => `已写明的数中${what}`,
  without: (count) => `另有${count}项没有数值`,
  and: '、',
  sentence: (clauses) => `${clauses.join('，')}。`,
  own: (count) => `图由本页绘制，数据取自本报告的${count}个数值。`,
};

export function summaryMessages(lang: Lang): SummaryMessages {
  return messagesIn('summary', lang) ?? zh;
}
