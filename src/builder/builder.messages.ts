/** Every sentence of the page that builds the tags, in zh and en. What is wrong with a report is said by the command line's. */
import type { Severity } from '../data/problem.ts';
import type { Lang } from '../data/language.ts';
import type { FallbackTag } from '../html/fallback-tags.ts';

export interface BuilderMessages {
  readonly title: string;
  readonly lead: string;
  readonly stays: string;
  /** Between two parts of a sentence, and after a name. */
  readonly and: string;
  readonly colon: string;
  /** In the other language, whose name stands on the button. */
  readonly other: string;
  readonly steps: Readonly<Record<'report' | 'check' | 'choices' | 'preview' | 'copy', string>>;

  readonly address: string;
  readonly read: string;
  readonly file: string;
  readonly drop: string;
  readonly template: string;
  readonly templateFile: string;
  /** Where a sentence of the command line sends to the command line. */
  readonly noCommand: string;
  readonly paste: string;
  readonly pasted: string;
  readonly reading: (name: string) => string;
  /** Of the page itself, or of the reader of tables. */
  readonly lost: string;

  readonly used: (used: number, refused: number) => string;
  readonly counted: (counts: Readonly<Record<Severity, number>>) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly meaning: Readonly<Record<Severity, string>>;
  readonly notes: (count: number) => string;
  readonly fine: string;
  readonly tableFine: string;
  readonly tableWrong: string;
  readonly download: string;
  readonly asTable: string;

  readonly which: string;
  readonly tells: Readonly<Record<FallbackTag, string>>;
  readonly figures: (count: number) => string;
  readonly empty: (reason: string) => string;
  readonly rows: (count: number) => string;
  readonly heading: string;
  readonly boundaries: string;
  readonly boundariesHint: string;
  readonly reviewNumber: string;
  readonly unreviewed: string;
  readonly none: string;

  readonly how: string;
  readonly area: string;
  readonly firstArea: (name: string) => string;
  readonly level: string;
  readonly noLevel: string;
  readonly theme: string;
  readonly themes: Readonly<Record<string, string>>;
  readonly elder: string;
  readonly language: string;
  readonly languages: Readonly<Record<Lang, string>>;

  readonly where: string;
  readonly src: string;
  readonly srcHint: string;
  readonly noSrc: string;
  readonly base: string;
  readonly layout: string;
  readonly shared: string;
  readonly single: string;
  readonly form: string;
  readonly asTags: string;
  readonly asPlaces: string;
  readonly script: string;
  readonly module: string;
  readonly classic: string;
  readonly fallback: string;
  readonly sentence: string;
  readonly withTable: string;

  readonly width: string;
  readonly widths: Readonly<Record<'phone' | 'column' | 'full', string>>;
  readonly shown: string;
  readonly absent: string;

  readonly scriptText: string;
  readonly tagsText: string;
  readonly copyScript: string;
  readonly copyTags: string;
  readonly sentenceFigure: string;
  readonly sentenceText: string;
  readonly copySentence: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly remember: string;
}

const zh: BuilderMessages = {
  title: '配好站报，贴到网页',
  lead: '选一份报告，看看有没有错，挑要显示的组件，把标签复制到网页里。不用编程。',
  stays: '文件只在这台电脑的浏览器里读，不上传，不保存；关掉这一页就没有了。',
  and: '；',
  colon: '：',
  other: 'English',
  steps: { report: '报告', check: '检查', choices: '选择', preview: '预览', copy: '复制' },
  address: '服务器上的报告：网址，与将来 src 里写的相同',
  read: '读取',
  file: '或这台电脑上的文件：报告（.json），或站报的表格（.csv、.xlsx）',
  drop: '也可以把文件拖到这一页上。',
  template: '下载空白模板（.xlsx）',
  templateFile: '模板.xlsx',
  noCommand: '不用命令行也可以：空白模板在第 1 步下载，填好再选一次。',
  paste: '或把报告的内容（JSON）粘贴在这里',
  pasted: '粘贴的内容',
  reading: (name) => `正在读取 ${name}……`,
  lost: '站报的一部分没有取到：请检查 dist 是否整个上传，再试一次。',
  used: (used, refused) => `采用 ${used} 个数${refused > 0 ? `，未采用 ${refused} 个` : ''}`,
  counted: ({ error, warning, note }) => `错误 ${error}，警告 ${warning}，说明 ${note}`,
  severity: { error: '错误', warning: '警告', note: '说明' },
  meaning: { error: '所指的那一条不会显示，必须改。', warning: '照样显示，旁边有标记。', note: '原文没有错，但容易误读；不影响显示。' },
  notes: (count) => `说明 ${count} 条：原文没有错，但容易误读`,
  fine: '没有发现问题。',
  tableFine: '表格没有错误，已做成报告：下载后上传到服务器，网址填在下面。',
  tableWrong: '表格里有错误，还做不成报告：在表格里改好，再选一次。',
  download: '下载报告（JSON）',
  asTable: '下载成表格来修改（.xlsx）',
  which: '显示哪些组件',
  tells: {
    'coverage-gauge': '进展到哪一步',
    'talent-pipeline': '人才',
    'service-tally': '做了多少、为谁做',
    'station-map': '站点在哪里',
    'indicator-table': '报告的全部内容',
    'indicator-chart': '可比的数画成图',
  },
  figures: (count) => (count === 0 ? '没有数，只有名称或说明' : `${count} 个数`),
  empty: (reason) => `没有可显示的：${reason}`,
  rows: (count) => `${count} 行`,
  heading: '标题',
  boundaries: '边界文件的网址',
  boundariesHint: '门户自己的；不填就按层级示意',
  reviewNumber: '审图号',
  unreviewed: '没有审图号，不画边界。',
  none: '还没有选组件。',
  how: '怎样显示',
  area: '地区',
  firstArea: (name) => `${name}（报告的第一个）`,
  level: '标题级别',
  noLevel: '不作标题',
  theme: '外观',
  themes: { '': '随页面', blue: '政务蓝', red: '党政红', neutral: '灰', contrast: '高对比', dark: '深色', auto: '随读者的系统' },
  elder: '长者模式：字号和点按区域加大',
  language: '语言',
  languages: { zh: '中文', en: 'English' },
  where: '怎样贴',
  src: '报告放在哪里（src）',
  srcHint: '上传报告的网址',
  noSrc: '还没有写报告放在哪里：没有网址，标签取不到报告。',
  base: '站报放在哪里',
  layout: '报告',
  shared: '共用一份：外面包 <indicator-report>',
  single: '每个组件各写 src',
  form: '标签',
  asTags: '组件的标签',
  asPlaces: 'div：编辑器会删掉不认识的标签时用',
  script: '脚本',
  module: '模块：只取用到的组件',
  classic: '单文件：模板不认 type="module" 时用',
  fallback: '后备内容',
  sentence: '一段话',
  withTable: '一段话和一张表',
  width: '宽度',
  widths: { phone: '手机', column: '栏目', full: '整宽' },
  shown: '由服务器上的站报画出，报告是刚读的这一份。',
  absent: '组件没有取到，下面只有后备内容：请检查 dist 是否整个上传，安全策略是否放行。',
  scriptText: '脚本：每页一次，贴进模板的 <head>',
  tagsText: '标签：贴在要显示的地方',
  copyScript: '复制脚本',
  copyTags: '复制标签',
  sentenceFigure: '另外，正文的句子里也可以用报告里的数：选一个',
  sentenceText: '写在句子中间，随报告更新',
  copySentence: '复制这个数',
  copied: '已复制。',
  notCopied: '浏览器不让网页复制：文字已经选中，请按 Ctrl+C。',
  remember: '标签里的文字是后备内容：脚本没有运行时，读者看到的就是它。报告的数改了，请回到这里重新复制一次。',
};

const en: BuilderMessages = {
  title: 'Set up the elements, paste the tags',
  lead: 'Bring a report, see what is wrong with it, choose the elements, copy the tags into a page. No programming.',
  stays: 'The file is read in the browser of this computer; it is not sent and not kept. Closing the page forgets it.',
  and: '; ',
  colon: ': ',
  other: '中文',
  steps: { report: 'Report', check: 'Check', choices: 'Choices', preview: 'Preview', copy: 'Copy' },
  address: 'A report on the server: its address, as it will stand in src',
  read: 'Read',
  file: 'Or a file of this computer: a report (.json), or a table of the kit (.csv, .xlsx)',
  drop: 'A file may also be dropped anywhere on this page.',
  template: 'Download an empty template (.xlsx)',
  templateFile: 'template.xlsx',
  noCommand: 'No command line is needed: download the empty template in step 1, fill it in, and choose it.',
  paste: 'Or paste the report (JSON) here',
  pasted: 'what was pasted',
  reading: (name) => `Reading ${name} …`,
  lost: 'Part of the kit could not be had: check that all of dist was uploaded, and try again.',
  used: (used, refused) => `${used} ${used === 1 ? 'figure' : 'figures'} used${refused > 0 ? `, ${refused} refused` : ''}`,
  counted: ({ error, warning, note }) => `errors ${error}, warnings ${warning}, notes ${note}`,
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  meaning: {
    error: 'what it names is not shown until it is corrected.',
    warning: 'shown, with a mark.',
    note: 'nothing is wrong, but it is easily misread; it is shown as it stands.',
  },
  notes: (count) => `${count} ${count === 1 ? 'note' : 'notes'}: nothing is wrong, but it is easily misread`,
  fine: 'No problem was found.',
  tableFine: 'The table has no errors and is a report now: download it, upload it to the server, and write its address below.',
  tableWrong: 'The table has errors and is no report yet: correct them in the table, and choose it again.',
  download: 'Download the report (JSON)',
  asTable: 'Download it as a table to edit (.xlsx)',
  which: 'Which elements',
  tells: {
    'coverage-gauge': 'how far',
    'talent-pipeline': 'people',
    'service-tally': 'how much was done, for whom',
    'station-map': 'where stations are',
    'indicator-table': 'everything in the report',
    'indicator-chart': 'like figures, drawn',
  },
  figures: (count) => (count === 0 ? 'no figures, only names or remarks' : `${count} ${count === 1 ? 'figure' : 'figures'}`),
  empty: (reason) => `nothing to show: ${reason}`,
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  heading: 'Heading',
  boundaries: 'Address of the boundary file',
  boundariesHint: 'The portal’s own; tiers are drawn without one',
  reviewNumber: 'Review number (审图号)',
  unreviewed: 'Without a review number no boundary is drawn.',
  none: 'No element is chosen yet.',
  how: 'How they look',
  area: 'Area',
  firstArea: (name) => `${name} (the report’s first)`,
  level: 'Level of the heading',
  noLevel: 'No heading',
  theme: 'Theme',
  themes: {
    '': 'As the page',
    blue: 'Blue',
    red: 'Red',
    neutral: 'Grey',
    contrast: 'High contrast',
    dark: 'Dark',
    auto: 'As the reader’s system',
  },
  elder: 'Elder mode: larger type and targets',
  language: 'Language',
  languages: { zh: '中文', en: 'English' },
  where: 'How they are pasted',
  src: 'Where the report lies (src)',
  srcHint: 'The address it is uploaded to',
  noSrc: 'Where the report lies is not written yet: without an address the tags find no report.',
  base: 'Where the kit lies',
  layout: 'Report',
  shared: 'One for all: <indicator-report> around them',
  single: 'A src for each element',
  form: 'Tags',
  asTags: 'The elements’ own',
  asPlaces: 'div, where an editor drops tags it does not know',
  script: 'Script',
  module: 'Module: fetches what the page needs',
  classic: 'One file, where a template drops type="module"',
  fallback: 'Fallback',
  sentence: 'A paragraph',
  withTable: 'A paragraph and a table',
  width: 'Width',
  widths: { phone: 'Phone', column: 'Column', full: 'Full' },
  shown: 'Drawn by the kit on the server, with the report as it was read.',
  absent: 'The elements could not be had, only the fallback stands below: check that all of dist was uploaded and that the policy lets it pass.',
  scriptText: 'Script: once a page, in the <head> of the template',
  tagsText: 'Tags: where they are to appear',
  copyScript: 'Copy the script',
  copyTags: 'Copy the tags',
  sentenceFigure: 'A figure of the report may stand in a sentence of the page too: choose one',
  sentenceText: 'Within the sentence; it follows the report',
  copySentence: 'Copy the figure',
  copied: 'Copied.',
  notCopied: 'The browser lets no page copy: the text is selected, press Ctrl+C.',
  remember: 'The text in the tags is the fallback: what readers see where no script runs. When the figures of the report change, come back and copy it again.',
};

export const BUILDER_MESSAGES: Readonly<Record<Lang, BuilderMessages>> = { zh, en };
