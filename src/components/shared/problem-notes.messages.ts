/** The sentences about what went wrong with a report as a whole; those about its entries are in `data/problem-text-shown.ts`. */
import type { Lang } from '../../data/language.ts';
import { messagesIn } from './languages.ts';
import type { Failure } from '../../data/failure.ts';

export interface NoteMessages {
  readonly failed: string;
  readonly retry: string;
  readonly refused: (count: number) => string;
  readonly warned: (count: number) => string;
  readonly more: (count: number) => string;
  /** Under a report from a cache: its own date, null where it states none, and the day on which the server sent it. */
  readonly copy: (reported: string | null, given: string) => string;
  readonly failure: (failure: Failure) => string;
}

const zh: NoteMessages = {
  failed: '报告未能显示',
  retry: '重试',
  refused: (count) => `报告中有 ${count} 处未通过检查，未采用`,
  warned: (count) => `数据提示（${count}）`,
  more: (count) => `另有 ${count} 处`,
  copy: (reported, given) => `这是服务器于${given}给出的副本，可能已有更新。报告日期：${reported ?? '未写明'}。`,
  failure: chineseFailure,
};

export function noteMessages(lang: Lang): NoteMessages {
  return messagesIn('notes', lang) ?? zh;
}

/** Why there is no report, and what to do. */
export function failureText(failure: Failure, lang: Lang): string {
  return noteMessages(lang).failure(failure);
}

function chineseFailure(failure: Failure): string {
  const address = failure.file === undefined ? ' src 的网址' : '目录（index.json）所写的文件';
  switch (failure.kind) {
    case 'network':
      return '连接不上报告文件。请检查网址和网络；文件在别的主机时，该主机须允许跨域访问。';
    case 'timeout':
      return '读取报告超时。请稍后重试，或检查服务器。';
    case 'status':
      return `服务器返回 ${failure.status}，没有给出报告文件。请检查${address}。`;
    case 'html':
      return `得到的是网页而不是 JSON 报告。请检查${address}，或是否跳转到了登录页、错误页。`;
    case 'charset':
      return '报告文件不是 UTF-8 编码。请另存为 UTF-8 后重新上传。';
    case 'not-json':
      return `报告不是有效的 JSON${failure.line === null ? '' : `，错在第 ${failure.line} 行附近`}。标点和数字须是半角，文字加双引号，末项之后没有逗号，不写注释。`;
    case 'written-twice':
      return `第 ${failure.line} 行的“${failure.field}”在同一项里写了两次，无法判断以哪个为准。请删去一个。`;
    case 'too-large':
      return `报告文件超过 ${Math.round(failure.most / 1e6)} MB。请按地区拆分。`;
    case 'invalid':
      return '报告内容不符合格式：';
    case 'elsewhere':
      return '目录所写的文件不在目录所在的网站，不予读取。请把文件放在目录旁，写相对地址。';
    case 'no-such-area':
      return `目录中没有地区“${failure.area}”，请改正 area（写代码、名称或编号）。`;
  }
}
