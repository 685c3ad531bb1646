/** Every sentence of the command line, in zh and en. What is wrong with a report is said by `src/data/problem-text.ts`. */
import type { Lang } from '../data/language.ts';
import type { Reason } from '../data/draft/left-out.ts';
import { shifted } from '../data/quantity.ts';
import type { Severity } from '../data/problem.ts';
import type { TableProblem, TableProblemCode } from '../data/table/problem.ts';
import type { FileFailure } from './read-report.ts';

type Found = Readonly<Record<string, string>>;
type Sentences<Code extends string> = Readonly<Record<Code, (found: Found) => string>>;

/** What commander refuses, by its codes. */
export type UsageCode =
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-argument'
  | 'missing-option'
  | 'option-value'
  | 'too-many'
  | 'wrong-value'
  // what only we refuse
  | 'ending'
  | 'json-ending'
  | 'same-file'
  | 'file-or-template'
  | 'file-and-template'
  | 'other';

export interface Messages {
  readonly program: string;
  readonly commands: Readonly<Record<'check' | 'schema' | 'toTable' | 'fromTable' | 'draft' | 'split' | 'fallback', string>>;
  readonly options: Readonly<
    Record<
      | 'lang'
      | 'help'
      | 'version'
      | 'json'
      | 'strict'
      | 'table'
      | 'template'
      | 'report'
      | 'folder'
      | 'level'
      | 'progress'
      | 'files'
      | 'file'
      | 'tableFile'
      | 'article'
      | 'element'
      | 'area'
      | 'src'
      | 'html',
      string
    >
  >;
  /** The headings of commander's help. */
  readonly titles: Readonly<Record<string, string>>;
  readonly usage: Readonly<Record<UsageCode, (what: string, choices: string) => string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  /** After the sentence about a code that nobody knows. */
  readonly meant: (code: string) => string;
  readonly failure: Sentences<FileFailure['kind']>;
  readonly table: Sentences<TableProblemCode>;
  /** Of a cell that the format asks for. */
  readonly cellMissing: string;
  /** Where a table problem is: 第5行 value 列（D5）. */
  readonly at: (problem: Pick<TableProblem, 'section' | 'row' | 'column' | 'cell'>) => string;
  readonly summary: (count: {
    readonly observations: number;
    readonly entries: number;
    readonly warnings: number;
    readonly errors: number;
    readonly notes: number;
  }) => string;
  readonly ready: (file: string, observations: number) => string;
  readonly written: (file: string) => string;
  readonly draft: {
    /** The header above the sentences. */
    readonly sentence: string;
    readonly leftOut: Readonly<Record<Reason, string>>;
    readonly nothing: string;
    readonly done: (figures: number, known: number, leftOut: number) => string;
  };
  readonly notWritten: (file: string) => string;
  readonly charset: (name: string) => string;
  readonly splitInto: (folder: string, areas: number) => string;
  readonly wouldReplace: (folder: string, file: string) => string;
  readonly noSuchLevel: (level: string) => string;
  readonly noArea: (area: string) => string;
  readonly progress: (done: number, all: number) => string;
  readonly stopped: string;
  readonly cannotWrite: (file: string, code: string) => string;
  readonly lost: Sentences<'too-long' | 'lone-surrogate'>;
  readonly internal: (message: string) => string;
}

const zh: Messages = {
  program: '站报：检查和转换指标报告（zhanbao/1）。',
  commands: {
    check: '检查报告，逐条列出问题及改法',
    schema: '输出报告格式的 JSON Schema',
    toTable: '把报告转成表格（.csv 或 .xlsx），供用电子表格软件修改',
    fromTable: '把表格（.csv 或 .xlsx）转回报告，并检查',
    draft: '从新闻稿（.txt）中找出数字，写成待核对的表格',
    split: '按地区拆分报告：每个地区一个文件，另加 index.json',
    fallback: '写出组件标签和其中的后备内容（一段话和一张表），贴进网页模板',
  },
  options: {
    lang: '提示信息的语言：zh 或 en',
    help: '显示帮助',
    version: '显示版本',
    json: '以 JSON 输出，供程序读取',
    strict: '有警告也算失败',
    table: '写出的表格，.csv 或 .xlsx',
    template: '不读报告，写出空白模板（每部分附一行示例）',
    report: '写出的报告，.json',
    folder: '写出的文件夹',
    level: '按哪一级地区拆分',
    progress: '不在终端中运行时也显示进度',
    element: '哪些组件；不写则为四个常用的',
    area: '哪个地区：代码、名称或编号；不写取第一个',
    src: '报告在门户上的网址；写了就连同 <indicator-report> 一起写出',
    html: '写出的文件，.html；不写则输出到屏幕',
    files: '报告文件，.json',
    file: '报告文件，.json',
    tableFile: '表格文件，.csv（UTF-8 或 GB18030）或 .xlsx',
    article: '新闻稿，纯文本文件 .txt',
  },
  titles: { 'Usage:': '用法：', 'Options:': '选项：', 'Commands:': '命令：', 'Arguments:': '参数：', 'Global Options:': '通用选项：' },
  usage: {
    'unknown-command': (what) => `没有“${what}”这个命令；运行 zhanbao --help 查看全部命令。`,
    'unknown-option': (what) => `没有“${what}”这个选项；在命令后加 --help 查看它的选项。`,
    'missing-argument': (what) => `缺少 ${what}；在命令后加 --help 查看用法。`,
    'missing-option': (what) => `缺少选项 ${what}；在命令后加 --help 查看用法。`,
    'option-value': (what) => `选项 ${what} 之后缺少值。`,
    'too-many': () => '参数太多；在命令后加 --help 查看用法。文件名含空格时请加引号。',
    'wrong-value': (what, choices) => `取值不对：${what}；可用的有 ${choices}。`,
    ending: (what) => `“${what}”应以 .csv 或 .xlsx 结尾。`,
    'json-ending': (what) => `“${what}”应以 .json 结尾；写出的是报告，不会覆盖表格。`,
    'same-file': (what) => `“${what}”是要读的报告，不能用来写出；请换一个文件名。`,
    'file-or-template': () => '请写明报告文件；只要空白模板的话，加上 --template。',
    'file-and-template': () => '--template 不读报告；请去掉 --template 或去掉报告文件。',
    other: (what) => what,
  },
  severity: { error: '错误', warning: '警告', note: '说明' },
  meant: (code) => `是否想写 ${code}？`,
  failure: {
    missing: () => '找不到文件，请核对文件名和所在文件夹。',
    folder: () => '这是文件夹，请写明其中的文件。',
    unreadable: (found) => `无法读取文件（${found['code']}），请检查权限。`,
    large: () => '文件（或解压后）超过 500 MB，无法一次读入；请先按省拆分，再逐个处理。',
    charset: () => '文件不是 UTF-8 编码；请用编辑器另存为 UTF-8。',
    html: () => '文件是网页，不是 JSON；请检查是否下载到了登录页或错误页。',
    'not-json': (found) =>
      found['line']
        ? `第 ${found['line']} 行附近${found['sign'] ? `的“${found['sign']}”` : ''}不是正确的 JSON；${found['sign'] ? '' : '常见原因是缺少或多了逗号、引号、括号；'}标点和数字须是半角，文字加双引号，末项之后没有逗号，数字里没有逗号、%、万，不写注释。`
        : '文件不是正确的 JSON；常见原因是文件是空的、不完整，或缺少逗号、引号、括号。',
    'written-twice': (found) => `第 ${found['line']} 行的“${found['field']}”在同一项里写了两次，无法判断以哪个为准；请删去一个。`,
    table: () => '文件是表格（.xlsx、.xls 或 .csv）或压缩包，不是报告；请先用 zhanbao from-table 把表格转成报告。',
    report: () => '文件是 JSON，不是表格；要检查报告用 zhanbao check，要改成表格用 zhanbao to-table。',
    invalid: () => '不是可用的报告，见下列问题。',
    'old-excel': () => '这是旧版 Excel（.xls）或 WPS（.et）文件；请打开后另存为 .xlsx。',
    password: () => '文件加了密码，无法读取；请打开后取消密码，再另存为 .xlsx。',
    'html-table': () => '文件是网页或 XML（有些系统导出的 .xls 就是这样）；请用 Excel 或 WPS 打开后另存为 .xlsx。',
    'other-zip': () => '文件不是完整的 .xlsx 表格（可能没有下载完，或是 .ods、.xlsb、.docx、普通压缩包）；请打开后另存为 .xlsx。',
    'no-sheets': (found) =>
      `没有一张工作表是报告的部分（report、places、sources、observations……），只有“${found['sheets']}”；业务表和网页上下载的表不能直接转换：请用 zhanbao to-table --template -o 模板.xlsx 得到模板，把数填进去；明细请先汇总。`,
    'not-excel': (found) => `无法读取这个 .xlsx 文件（${found['reason']}）；请用电子表格软件打开并重新另存。`,
    'not-csv': (found) => `第 ${found['line']} 行附近的引号不成对，无法读取；请用电子表格软件重新另存为 CSV。`,
    utf16: () => '文件是 UTF-16 编码；请另存为“CSV UTF-8（逗号分隔）”。',
    'table-charset': () => '文件编码既不是 UTF-8 也不是 GB18030；请另存为“CSV UTF-8（逗号分隔）”或 .xlsx。',
    'no-rows': () => '表格是空的；可用 zhanbao to-table --template -o 模板.xlsx 得到模板。',
    'not-text': () => '文件不是纯文本（可能是 Word、PDF 或网页）；请把文章正文复制到记事本，存为 .txt。',
    'no-sections': () =>
      'CSV 的第一列应名为 section（各行属于哪一部分），列之间用逗号分隔；业务表和网页上下载的表不能直接转换，请用 zhanbao to-table --template -o 模板.csv 得到模板，把数填进去。',
  },
  table: {
    'unknown-section': (found) => `没有“${found['found']}”这一部分，未读取；请改为下列之一：${found['expected']}；仅作备注的工作表，名称以 # 开头。`,
    'section-missing': (found) => `表中没有“${found['found']}”这一部分；请补上，可参照 zhanbao to-table --template 的模板。`,
    'unknown-column': (found) =>
      found['found']
        ? `没有“${found['found']}”这一列，未读取；列名在第一行，上面不能有标题；请对照模板改正列名，仅作备注的列以 # 开头。`
        : '这一格所在的列没有列名，未读取；请在第一行写上列名，备注用 # 作列名。CSV 里带逗号的数（1,234）须加英文双引号或去掉逗号，否则会拆成两格。',
    'other-section': (found) => `“${found['found']}”不是 ${found['section']} 部分的列；请把内容移到相应的列。`,
    'column-twice': (found) => `“${found['found']}”这一列出现两次；请保留一列。`,
    'one-row-only': () => 'report 部分只能有一行；请删去多余的行。',
    'hidden-sheet': (found) => `工作表“${found['found']}”是隐藏的，里面的内容看不到，不能就这样公布；请取消隐藏并核对，不要的请删除。`,
    'hidden-rows': (found) =>
      `有 ${found['count']} 行是隐藏的或被筛选掉的（从这一行起），要不要公布无法判断；请取消隐藏、清除筛选，不要的行请删除或在行首加 #。`,
    'not-a-number': (found) =>
      `“${found['found']}”读不出唯一的数；请写成数字（1.2万写 12000，区间写在 value 与 value.to 两列），不是数字的话在 openness 列写 words。`,
    'not-plain': (found) => `“${found['found']}”应为一个数字，不带单位和其他文字。`,
    'not-yes-or-no': (found) => `“${found['found']}”应为 true 或 false（是、否亦可）。`,
    'not-json': (found) => `“${found['found']}”不是正确的 JSON；文字请加双引号。`,
    'not-a-list': (found) => `“${found['found']}”不是列表；各项之间用竖线 | 分隔。`,
    'not-a-marker': (found) => `这一列只能留空或写 {}，而不是“${found['found']}”；内容请写到它的下级列。`,
    'list-lengths': (found) => `这里有 ${found['found']} 项，而“${found['other']}”列有 ${found['expected']} 项；请用竖线 | 对齐，空缺处留空。`,
    'list-gap': (found) => `列表的第 ${found['index']} 项没有内容；请补上，或删去多余的竖线。`,
    'both-forms': (found) => `与“${found['found']}”列不能同时填写；请只留一处。`,
    'became-a-date': (found) =>
      `电子表格软件把它变成了日期（${found['found']}），原来写的是年月还是年月日已不可知；请把单元格设为“文本”格式后重写，如 2021-12。`,
    'digits-lost': (found) => `“${found['found']}”是电子表格软件缩写的长数字，后几位已丢失；请把单元格设为“文本”格式后重写。`,
    'error-value': (found) => `公式出错（${found['found']}）；请改正公式或直接填写内容。`,
    'shown-otherwise': (found) =>
      found['shown']
        ? `单元格显示“${found['shown']}”，存的却是 ${found['found']}，二者对不上；请写成要公布的那个数，单位、限定词写到各自的列，单元格格式改为“常规”。`
        : `单元格存的是 ${found['found']}，数字格式使它显示成别的样子或不显示；请把单元格格式改为“常规”，核对后写成要公布的那个数，不公布就清空。`,
    unrounded: (found) => `${found['found']} 像是公式算出、没有取整的数，单元格里也显示不全；请按公布的写（如 59.9%），确要这么多位就把单元格设为“文本”再写。`,
    unconfirmed: (found) => `“${found['found']}”是草稿的建议，还没有核对；请对照原文改正或填写，再删去问号，这一行不要就删去。`,
    merged: () => '这一格属于合并单元格，看得见内容，文件里却是空的；请取消合并，每一行各自填写。',
    'struck-out': (found) => `“${found['found']}”加了删除线，是否作废无法判断；请删去内容，或去掉删除线。`,
    'word-missing': () => 'word（中文）与 en（英文）两列都要填写。',
    'word-twice': (found) => `“${found['found']}”出现两次；请只留一行。`,
    'value-missing': (found) => `没有数值；请填写，或在 openness 列写 missing、在 value 列写原因：${found['expected']}。`,
    'openness-unknown': (found) => `openness 不能是“${found['found']}”；请改为下列之一：${found['expected']}。`,
    'openness-differs': (found) => `“${found['found']}”与 openness 列的 ${found['expected']} 不一致；请改正其中之一。`,
    'range-end': (found) => `填写了 value.to（${found['found']}），与 value、openness 两列不符；区间的起点写在 value，终点写在 value.to，openness 写 range。`,
    'reason-unknown': (found) => `缺失原因不能是“${found['found']}”；请改为下列之一：${found['expected']}。`,
    'large-share': (found) =>
      `这是比例（%），而 ${found['found']} 写成小数时等于 ${shifted(found['found'] ?? '', 2)}%，无法判断是哪个；请连同百分号写作 ${found['found']}% 或 ${shifted(found['found'] ?? '', 2)}%。`,
  },
  cellMissing: '这一格是空的，请填写；这一行若是合计或备注，请删去，或在行首加 #。',
  at: ({ section, row, column, cell }) => (row === 0 ? section : `${section} 第 ${row} 行${column ? ` ${column} 列` : ''}${cell ? `（${cell}）` : ''}`),
  summary: ({ observations, entries, warnings, errors, notes }) =>
    `${observations < entries ? `${entries} 条中 ${observations} 条可用` : `${observations} 条数据`}，${errors} 个错误，${warnings} 个警告，${notes} 条说明`,
  ready: (file, observations) => `已写出 ${file}：${observations} 条数据。`,
  written: (file) => `已写出 ${file}。`,
  notWritten: (file) => `有错误，未写出 ${file}；请改正后重试。`,
  draft: {
    sentence: '原文',
    leftOut: { date: '日期：', order: '序号、名称：', code: '代号：', article: '“一”不作数：', word: '词语的一部分：', approximate: '约数，读不出数值：' },
    nothing: '没有找到数字，没有写出表格；请核对是不是文章正文。',
    done: (figures, known, leftOut) =>
      `找到 ${figures} 个数，其中 ${known} 个提出了可能的指标；另有 ${leftOut} 个没有取，列在表尾，各有原因。末尾有“?”的都是建议：请对照左边的原文核对、改正，再删去“?”；不要的行请删去。核对完运行 zhanbao from-table。`,
  },
  charset: (name) => `按 ${name} 编码读取。`,
  splitInto: (folder, areas) => `已写出 ${folder}：${areas} 个地区和 index.json。`,
  wouldReplace: (folder, file) => `未写出 ${folder}：其中一个地区的文件会覆盖要读的报告 ${file}；请写到另一个文件夹。`,
  noSuchLevel: (level) => `报告中没有 ${level} 级地区；各地区归入其上级。`,
  noArea: (area) => `报告中没有地区“${area}”；请写代码、名称或编号。`,
  progress: (done, all) => `已写 ${done} / ${all} 个地区`,
  stopped: '已中断，未写出任何文件。',
  cannotWrite: (file, code) => `无法写出 ${file}（${code}）；请检查文件夹是否存在、文件是否正被打开、磁盘是否已满。`,
  lost: {
    'too-long': (found) => `${found['at']}有 ${found['length']} 个字符，超过单元格的上限 32767；请改存为 .csv 或缩短内容。未写出。`,
    'lone-surrogate': (found) => `${found['at']}含有残缺的字符，任何表格都无法保存；请改正报告。未写出。`,
  },
  internal: (message) => `程序内部错误：${message}。请把所用的文件和这句话告诉维护者。`,
};

const en: Messages = {
  program: 'zhanbao: checks and converts indicator reports (zhanbao/1).',
  commands: {
    check: 'check reports; list each problem with its cure',
    schema: 'print the JSON Schema of the format',
    toTable: 'turn a report into a table (.csv or .xlsx) to edit in a spreadsheet',
    fromTable: 'turn a table (.csv or .xlsx) back into a report, and check it',
    draft: 'find the figures of a press text (.txt); write a table of them to confirm',
    split: 'split a report: one file an area, and index.json',
    fallback: 'write tags with their fallback (a sentence and a table), to paste into a template',
  },
  options: {
    lang: 'language of the messages: zh or en',
    help: 'show help',
    version: 'show the version',
    json: 'print JSON, for programs',
    strict: 'fail on warnings too',
    table: 'the table to write, .csv or .xlsx',
    template: 'read no report; write an empty template with an example row for each section',
    report: 'the report to write, .json',
    folder: 'the folder to write to',
    level: 'the level of the areas',
    progress: 'show progress even where there is no terminal',
    element: 'which elements; the usual four where none is named',
    area: 'which place: code, name or id; the first where none is named',
    src: 'address of the report on the portal; then <indicator-report> is written around them',
    html: 'the file to write, .html; printed where none is named',
    files: 'report files, .json',
    file: 'report file, .json',
    tableFile: 'table file, .csv (UTF-8 or GB18030) or .xlsx',
    article: 'press text, a plain text file .txt',
  },
  titles: {},
  usage: {
    'unknown-command': (what) => `There is no command “${what}”; zhanbao --help lists them.`,
    'unknown-option': (what) => `There is no option “${what}”; add --help to the command to see its options.`,
    'missing-argument': (what) => `Missing: ${what}; add --help to the command to see how it is used.`,
    'missing-option': (what) => `Missing option ${what}; add --help to the command to see how it is used.`,
    'option-value': (what) => `Option ${what} needs a value.`,
    'too-many': () => 'Too many arguments; add --help to the command. Put file names with spaces in quotation marks.',
    'wrong-value': (what, choices) => `Wrong value: ${what}; there are ${choices}.`,
    ending: (what) => `“${what}” should end in .csv or .xlsx.`,
    'json-ending': (what) => `“${what}” should end in .json; what is written is the report, never over a table.`,
    'same-file': (what) => `“${what}” is the report to read; write to another file.`,
    'file-or-template': () => 'Name a report, or add --template for an empty template.',
    'file-and-template': () => '--template reads no report; leave out one of the two.',
    other: (what) => what,
  },
  severity: { error: 'error', warning: 'warning', note: 'note' },
  meant: (code) => ` Perhaps ${code} is meant.`,
  failure: {
    missing: () => 'There is no such file; check its name and folder.',
    folder: () => 'This is a folder; name the files in it.',
    unreadable: (found) => `The file cannot be read (${found['code']}); check its permissions.`,
    large: () => 'The file is larger than 500 MB, or unpacks to more, and cannot be read at once; split it by province first.',
    charset: () => 'The file is not UTF-8; save it as UTF-8.',
    html: () => 'The file is a web page, not JSON; a login or error page may have been downloaded instead.',
    'not-json': (found) =>
      found['line']
        ? `Not correct JSON near line ${found['line']}${found['sign'] ? `, at “${found['sign']}”` : ''}; check commas, quotation marks (double ones) and brackets; no comma stands after the last entry, no comma, % or 万 in a number, and remarks are not allowed.`
        : 'Not correct JSON; the file may be empty or cut off, or a comma, quotation mark or bracket is missing.',
    'written-twice': (found) =>
      `“${found['field']}” in line ${found['line']} is written twice in one entry, and nobody can tell which holds; delete one of the two.`,
    table: () => 'The file is a table (.xlsx, .xls, .csv) or a zip archive, not a report; zhanbao from-table turns a table into one.',
    report: () => 'The file is JSON, not a table; zhanbao check checks a report, zhanbao to-table turns it into a table.',
    invalid: () => 'Not a report that can be used; see the problems below.',
    'old-excel': () => 'This is an old Excel (.xls) or WPS (.et) file; open it and save it as .xlsx.',
    password: () => 'The file is protected by a password; open it, take the password off and save it as .xlsx.',
    'html-table': () => 'The file is a web page or XML, as some systems export under the name .xls; open it in Excel or WPS and save it as .xlsx.',
    'other-zip': () => 'The file is no whole .xlsx (perhaps cut off, or .ods, .xlsb, .docx, a zipped folder); open it and save it as .xlsx.',
    'no-sheets': (found) =>
      `None of the sheets (${found['sheets']}) is a section of a report (report, places, sources, observations …); tables of records and those downloaded from a page cannot be converted as they stand: fill in the template (zhanbao to-table --template -o template.xlsx), and sum records up first.`,
    'not-excel': (found) => `This .xlsx file cannot be read (${found['reason']}); open it in a spreadsheet and save it anew.`,
    'not-csv': (found) => `Quotation marks do not match near line ${found['line']}; save it as CSV from a spreadsheet again.`,
    utf16: () => 'The file is UTF-16; save it as “CSV UTF-8 (comma delimited)”.',
    'table-charset': () => 'The file is neither UTF-8 nor GB18030; save it as “CSV UTF-8 (comma delimited)” or .xlsx.',
    'no-rows': () => 'The table is empty; zhanbao to-table --template -o template.xlsx gives a template.',
    'not-text': () => 'The file is no plain text (it may be of Word, a PDF or a web page); copy the article into an editor and save it as .txt.',
    'no-sections': () =>
      'The first column of a CSV must be named section (what each row belongs to), columns parted by commas; tables of records and those downloaded from a page cannot be converted as they stand: fill in the template (zhanbao to-table --template -o template.csv).',
  },
  table: {
    'unknown-section': (found) => `There is no section “${found['found']}”, not read; use one of ${listed(found)}. A sheet of notes has a name led by #.`,
    'section-missing': (found) => `The table has no section “${found['found']}”; add it as in the template (zhanbao to-table --template).`,
    'unknown-column': (found) =>
      found['found']
        ? `There is no column “${found['found']}”, not read; names stand in the first row, with no title above. Correct the name, or lead it with # if it is a note.`
        : 'The column of this cell has no name, not read; write one in the first row (# for notes). In a CSV a number with a comma (1,234) needs quotation marks, or is torn in two.',
    'other-section': (found) => `“${found['found']}” is no column of ${found['section']}; move what it holds.`,
    'column-twice': (found) => `The column “${found['found']}” stands twice; keep one.`,
    'one-row-only': () => 'The section report has one row; delete the others.',
    'hidden-sheet': (found) => `The sheet “${found['found']}” is hidden, and nobody sees what would be published; show and check it, or delete it.`,
    'hidden-rows': (found) =>
      `${count(Number(found['count']), 'row')} from here on hidden or filtered out; whether they are to be published cannot be known. Show them, and delete those that are not wanted or lead them with #.`,
    'not-a-number': (found) =>
      `“${found['found']}” cannot be read as one number; write digits (1.2万 is 12000; a range takes value and value.to), or words under openness if it is none.`,
    'not-plain': (found) => `“${found['found']}” should be a number, without unit or words.`,
    'not-yes-or-no': (found) => `“${found['found']}” should be true or false.`,
    'not-json': (found) => `“${found['found']}” is not correct JSON; text stands in double quotation marks.`,
    'not-a-list': (found) => `“${found['found']}” is no list; part its entries with |.`,
    'not-a-marker': (found) => `This column is empty or {}, not “${found['found']}”; write into the columns below it.`,
    'list-lengths': (found) => `${found['found']} entries here, ${found['expected']} under “${found['other']}”; align them with |, leaving gaps empty.`,
    'list-gap': (found) => `Entry ${found['index']} of the list is empty; fill it in or delete the surplus |.`,
    'both-forms': (found) => `Not together with “${found['found']}”; keep one of the two.`,
    'became-a-date': (found) =>
      `The spreadsheet has made a date of it (${found['found']}); whether a month or a day was meant is lost. Format the cell as text and write it again, such as 2021-12.`,
    'digits-lost': (found) => `“${found['found']}” is a long number that the spreadsheet has cut; format the cell as text and write it again.`,
    'error-value': (found) => `A formula failed (${found['found']}); correct it or write what it should give.`,
    'shown-otherwise': (found) =>
      found['shown']
        ? `The cell shows “${found['shown']}” and holds ${found['found']}; the two do not agree. Write the one to be published, unit and hedge in their own columns, and format the cell as General.`
        : `The cell holds ${found['found']}, which its format shows otherwise or not at all; format it as General and write the number to be published, or empty it.`,
    unrounded: (found) =>
      `${found['found']} looks like the unrounded result of a formula, and its cell does not show all of it; write what was published (59.9%), or format the cell as text if all digits are meant.`,
    unconfirmed: (found) =>
      `“${found['found']}” is a proposal of the draft and not confirmed; compare it with the sentence, correct it or fill it in and delete the question mark, or delete the row.`,
    merged: () => 'This cell lies in a merged area: it shows something and holds nothing; unmerge it and fill in each row.',
    'struck-out': (found) => `“${found['found']}” is struck out; delete it, or take the line off if it holds.`,
    'word-missing': () => 'Both word (Chinese) and en (English) are needed.',
    'word-twice': (found) => `“${found['found']}” stands twice; keep one row.`,
    'value-missing': (found) => `No value; fill it in, or write missing under openness and the reason under value: ${listed(found)}.`,
    'openness-unknown': (found) => `Openness cannot be “${found['found']}”; use one of ${listed(found)}.`,
    'openness-differs': (found) => `“${found['found']}” says something else than ${found['expected']} under openness; correct one of them.`,
    'range-end': (found) =>
      `value.to (${found['found']}) does not go with value and openness; a range has its start in value, its end in value.to, and range under openness.`,
    'reason-unknown': (found) => `“${found['found']}” is no reason for a missing value; use one of ${listed(found)}.`,
    'large-share': (found) =>
      `This is a share (%), and ${found['found']} as a fraction is ${shifted(found['found'] ?? '', 2)}%: which is meant cannot be known; write ${found['found']}% or ${shifted(found['found'] ?? '', 2)}%, with the sign.`,
  },
  cellMissing: 'This cell is empty; fill it in. If the row is a total or a remark, delete it or lead it with #.',
  at: ({ section, row, column, cell }) => (row === 0 ? section : `${section} row ${row}${column ? ` column ${column}` : ''}${cell ? ` (${cell})` : ''}`),
  summary: ({ observations, entries, warnings, errors, notes }) =>
    `${observations < entries ? `${observations} of ${count(entries, 'figure')} usable` : count(observations, 'figure')}, ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}`,
  ready: (file, observations) => `Wrote ${file}: ${count(observations, 'figure')}.`,
  written: (file) => `Wrote ${file}.`,
  notWritten: (file) => `There are errors; ${file} was not written. Correct them and try again.`,
  draft: {
    sentence: 'sentence',
    leftOut: {
      date: 'a date: ',
      order: 'an ordinal or a name: ',
      code: 'a code: ',
      article: '一 that counts nothing: ',
      word: 'part of a word: ',
      approximate: 'no number to be read: ',
    },
    nothing: 'No figure was found and no table was written; is this the text of an article?',
    done: (figures, known, leftOut) =>
      `Figures found: ${figures}; a likely indicator is proposed for ${known} of them. Left out: ${leftOut}, listed below the figures with the reason. What ends in “?” is a proposal: compare it with the sentence on its left, correct it, then delete the “?”; delete the rows that you do not want. Then run zhanbao from-table.`,
  },
  charset: (name) => `Read as ${name}.`,
  splitInto: (folder, areas) => `Wrote ${folder}: ${count(areas, 'area')} and index.json.`,
  wouldReplace: (folder, file) => `${folder} was not written: the file of an area would replace the report ${file}; write to another folder.`,
  noSuchLevel: (level) => `The report has no places of level ${level}; each place goes to the one above it.`,
  noArea: (area) => `The report has no place “${area}”; give its code, name or id.`,
  progress: (done, all) => `${done} of ${all} areas`,
  stopped: 'Stopped; nothing was written.',
  cannotWrite: (file, code) => `${file} cannot be written (${code}); check that the folder exists, the file is not open, the disk not full.`,
  lost: {
    'too-long': (found) => `${found['at']} has ${found['length']} characters, more than the 32767 of a cell; write a .csv or shorten it. Nothing was written.`,
    'lone-surrogate': (found) => `${found['at']} holds half a character, which no table can keep; correct the report. Nothing was written.`,
  },
  internal: (message) => `Internal error: ${message}. Please tell the maintainers, with the files used.`,
};

function listed(found: Found): string {
  return (found['expected'] ?? '').replace(/、/g, ', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export const MESSAGES: Readonly<Record<Lang, Messages>> = { zh, en };

/** --lang, else the locale of the environment, else Chinese. */
export function langOfCli(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  const tag = asked ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
  return /^en\b|^en_/i.test(tag) ? 'en' : 'zh';
}
