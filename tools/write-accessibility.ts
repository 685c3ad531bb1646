/** Writes docs/accessibility.md from the criteria and the tests that hold them. `npm run schema` runs it. */
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CRITERIA, type Criterion } from './accessibility-criteria.ts';

/** The four principles; the first figure of a number says which. */
const PRINCIPLES: Readonly<Record<string, string>> = { 1: '可感知性', 2: '可操作性', 3: '可理解性', 4: '兼容性' };
const BY: Readonly<Record<Criterion['by'], string>> = { kit: '组件', page: '页面', none: '无此内容' };

const HEAD = `<!-- Made by \`npm run schema\` from tools/accessibility-criteria.ts; do not edit this page -->

# 无障碍 Accessibility

The 55 criteria of WCAG 2.2, levels A and AA: who meets each, how, and the test that holds it. Every test named here exists: \`test/package/accessibility.test.ts\` looks them up.

**GB/T 37668-2019，二级。** 《信息技术 互联网内容无障碍可访问性技术要求与测试方法》，2019年8月30日发布，2020年3月1日实施，共58项要求，参照 WCAG 2.0 和 2.1
（据 W3C 2020年的消息和新华社2024年12月3日的报道）。标准全文未能查得：条号，以及“二级”与 WCAG 的 A、AA 如何对应，都没有核实，因此没有填写，也没有据推测填写。
本表按 WCAG 编号列出；按条号逐条对照，须由持有标准文本的人补上。
*(The text of the Chinese standard could not be read. Its clause numbers, and which WCAG levels its level 2 stands for, are neither stated nor guessed here.)*

What a machine cannot judge is kept as text to be read by people: [test/transcripts/](../test/transcripts/) holds what a screen reader is given and where the
keyboard leads, for each element and each report, in Chinese and English. \`npm run test:transcripts\` compares; \`npm run test:transcripts -- --approve\` keeps what is meant;
read the difference in Git before you commit it. \`npm run test:stories\` opens every story in every theme and asks axe. \`npm run test:reader\` lets a real
screen reader, Orca, read all reports in Firefox and Chromium, and fails where a figure is not heard ([0044](decisions/0044-heard-by-a-screen-reader.md)); NVDA and VoiceOver were not tried. No person who uses a screen reader has tried the kit yet.
`;

export function accessibilityPage(): string {
  const rows = CRITERIA.map(
    (criterion) =>
      `| ${criterion.number} | ${criterion.zh} ${criterion.en} | ${criterion.level} | ${PRINCIPLES[criterion.number[0] ?? '']} | ${BY[criterion.by]} | ${criterion.how} | ${criterion.tests.map(testText).join('<br>')} |`,
  );
  const count = (by: Criterion['by']) => CRITERIA.filter((criterion) => criterion.by === by).length;
  return [
    HEAD,
    `组件 ${count('kit')} 项，所在页面 ${count('page')} 项，无此内容 ${count('none')} 项。`,
    '',
    '| WCAG | 准则 | 级 | 原则 | 由谁 | 做法 | 测试 |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function testText([file, title]: readonly [string, string]): string {
  return `[${file.replace(/^test\/|\.test\.ts$/g, '')}](../${file}): ${title.replace(/\|/g, '\\|').replace(/</g, '&lt;')}`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) writeFileSync('docs/accessibility.md', accessibilityPage());
