/** Every sentence lives in one place: what a reader is told stands in messages and languages, never in a drawing or a view. */
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';

const HOLD_SENTENCES = /\.messages\.ts$|shared\/(messages|wording|figure-table)\.ts$/;
/** Words of the reports that the code looks for or goes by; nobody is told them by us. */
const LOOKED_FOR = new Set(
  '全覆盖 覆盖 或 到 至 年 底末内 年底 今明 月 前 截至 截止 目前 当前 现在 现 每 每个 个案 小组 社区 名称 试点 启动 初级 中级 高级 兼任 兼职 轮值 〇零一二三四五六七八九十'.split(
    ' ',
  ),
);

/** The code without its comments. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

function chineseIn(code: string): readonly string[] {
  return code.match(/\p{Script=Han}+/gu) ?? [];
}

describe('the sentences of the elements', () => {
  const files = ['src/components', 'src/builder']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.ts') && !HOLD_SENTENCES.test(file));

  it('are found where they stand outside of messages', () => {
    expect(chineseIn('html`<p>报告未写明</p>`')).to.deep.equal(['报告未写明']);
  });

  it('stand in messages alone: other files know no Chinese but the words of reports that they look for', () => {
    expect(files.length).to.be.greaterThan(100);
    const found = files.flatMap((file) =>
      chineseIn(codeOf(file))
        .filter((words) => !LOOKED_FOR.has(words))
        .map((words) => `${file}: ${words}`),
    );
    expect(found).to.deep.equal([]);
  });
});
