/** Writes docs/accessibility.md from the criteria and the tests that hold them. `npm run schema` runs it. */
import { realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CRITERIA, type Criterion } from './accessibility-criteria.ts';
import { ACCESSIBILITY_NOTES } from './accessibility-notes.ts';

const HEAD = `<!-- Made by \`npm run schema\` from tools/accessibility-criteria.ts and accessibility-notes.ts; do not edit this page -->

# 无障碍 Accessibility

WCAG 2.2 的 A、AA 级共 55 项：组件做到哪些、怎么做、由哪个测试把关；哪些要由页面来做；哪些与站报无关。这里写到的测试都在，\`test/package/accessibility.test.ts\` 逐个查对。
The 55 criteria of WCAG 2.2, levels A and AA: what the elements meet, how, and the test that holds it; what the page has to do; what there is nothing of. \`test/package/accessibility.test.ts\` looks up every test named here; \`\${…}\` in a title stands for each element, report or language.

**没有做过的**：还没有使用读屏软件的人试过；NVDA、VoiceOver 没有试过。机器朗读用的是 Orca（Linux），在 Firefox 和 Chromium 里读遍全部报告，漏读一个数字就算失败（\`npm run test:reader\`，[0044](decisions/0044-heard-by-a-screen-reader.md)）。
**Not done**: no person who uses a screen reader has tried the kit; NVDA and VoiceOver were not tried. Orca reads all reports in Firefox and Chromium, and a figure that is not heard fails.

**GB/T 37668-2019 二级**（2020年3月1日实施，共58项要求，参照 WCAG 2.0 和 2.1；据 W3C 2020年的消息和新华社2024年12月3日的报道）：标准全文没有查到。条号，以及“二级”与 WCAG 的 A、AA 怎样对应，都没有核实，所以不填，也不猜；须由持有标准文本的人逐条对照。
The text of the Chinese standard could not be read; its clause numbers are neither stated nor guessed.

机器判断不了的，写成文字由人来读：[test/transcripts/](../test/transcripts/) 是每个组件、每份报告交给读屏软件的内容和键盘的走法，中英文各一份（\`npm run test:transcripts\`）。\`npm run test:stories\` 在每个主题下打开每个状态，用 axe 检查。
What a machine cannot judge is kept as text for people: [test/transcripts/](../test/transcripts/) has what a screen reader is given and where the keyboard leads; \`npm run test:stories\` asks axe of every story in every theme.
`;

export function accessibilityPage(): string {
  const of = (by: Criterion['by']) => CRITERIA.filter((criterion) => criterion.by === by);
  const name = ({ number, zh, en, level }: Criterion) => `${number} ${zh}<br>${en}（${level}）`;
  const how = ({ how: english }: Criterion) => `${ACCESSIBILITY_NOTES[english] ?? ''}<br>${english}`;
  return [
    HEAD,
    `## 要由页面做的 ${of('page').length} 项 · What the page has to do`,
    '',
    '| 准则 criterion | 做什么 what |',
    '| --- | --- |',
    ...of('page').map((one) => `| ${name(one)} | ${how(one)} |`),
    '',
    `## 组件做到的 ${of('kit').length} 项 · What the elements meet`,
    '',
    '| 准则 criterion | 做法 how | 测试 test |',
    '| --- | --- | --- |',
    ...of('kit').map((one) => `| ${name(one)} | ${how(one)} | ${one.tests.map(testText).join('<br>')} |`),
    '',
    `## 与站报无关的 ${of('none').length} 项 · What there is nothing of`,
    '',
    ...of('none').map((one) => `- ${one.number} ${one.zh} ${one.en}（${one.level}）：${ACCESSIBILITY_NOTES[one.how] ?? ''} ${one.how}`),
    '',
  ].join('\n');
}

function testText([file, title]: readonly [string, string]): string {
  return `[${file.replace(/^test\/|\.test\.ts$/g, '')}](../${file}): ${title.replace(/\|/g, '\\|').replace(/</g, '&lt;')}`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) writeFileSync('docs/accessibility.md', accessibilityPage());
