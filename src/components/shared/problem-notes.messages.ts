/** The sentences about what went wrong with a report as a whole; those about its entries are in `data/problem-text.ts`. */
import type { Lang } from '../../data/language.ts';
import type { Failure } from '../../data/load-report.ts';

export interface NoteMessages {
  readonly failed: string;
  readonly retry: string;
  readonly refused: (count: number) => string;
  readonly warned: (count: number) => string;
  readonly more: (count: number) => string;
}

const zh: NoteMessages = {
  failed: '报告未能显示',
  retry: '重试',
  refused: (count) => `报告中有 ${count} 处未通过检查，未采用`,
  warned: (count) => `数据提示（${count}）`,
  more: (count) => `另有 ${count} 处`,
};

const en: NoteMessages = {
  failed: 'The report cannot be shown',
  retry: 'Try again',
  refused: (count) =>
    count === 1 ? '1 entry of the report did not pass the check and is not used' : `${count} entries of the report did not pass the check and are not used`,
  warned: (count) => `Notes on the data (${count})`,
  more: (count) => `and ${count} more`,
};

export const noteMessages: Record<Lang, NoteMessages> = { zh, en };

/** Why a report could not be had, and what to do. */
export function failureText(failure: Failure, lang: Lang): string {
  return lang === 'zh' ? chineseFailure(failure) : englishFailure(failure);
}

function chineseFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'network':
      return '连接不上报告文件。请检查网址和网络；文件在别的主机时，该主机须允许跨域访问。';
    case 'timeout':
      return '读取报告超时。请稍后重试，或检查服务器。';
    case 'status':
      return `服务器返回 ${failure.status}，没有给出报告文件。请检查 src 的网址。`;
    case 'html':
      return '得到的是网页而不是 JSON 报告。请检查 src 的网址，或是否跳转到了登录页、错误页。';
    case 'charset':
      return '报告文件不是 UTF-8 编码。请另存为 UTF-8 后重新上传。';
    case 'not-json':
      return `报告不是有效的 JSON${failure.line === null ? '' : `，错在第 ${failure.line} 行附近`}。请检查逗号、引号和括号。`;
    case 'too-large':
      return `报告文件超过 ${Math.round(failure.most / 1e6)} MB。请按地区拆分。`;
    case 'no-source':
      return '没有指定报告文件。';
    case 'invalid':
      return '报告内容不符合格式：';
  }
}

function englishFailure(failure: Failure): string {
  switch (failure.kind) {
    case 'network':
      return 'The report file cannot be reached. Check the address and the network; another host must allow cross-origin access.';
    case 'timeout':
      return 'Reading the report took too long. Try again later, or check the server.';
    case 'status':
      return `The server answered ${failure.status} and gave no report file. Check the address in src.`;
    case 'html':
      return 'A web page came instead of a JSON report. Check the address in src, and whether it leads to a login or error page.';
    case 'charset':
      return 'The report file is not UTF-8. Save it as UTF-8 and upload it again.';
    case 'not-json':
      return `The report is not valid JSON${failure.line === null ? '' : `; the fault is near line ${failure.line}`}. Check commas, quotation marks and brackets.`;
    case 'too-large':
      return `The report file is larger than ${Math.round(failure.most / 1e6)} MB. Split it by area.`;
    case 'no-source':
      return 'No report file is named.';
    case 'invalid':
      return 'The report does not follow the format:';
  }
}
