import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { langOfCli, MESSAGES } from '../../src/cli/messages.ts';
import { runProgram } from '../../src/cli/program.ts';
import { rawReport, stations } from '../fixtures/reports.ts';
import { buildCli, CLI, inFolder, zhanbao } from './harness/built-cli.ts';
import { memoryIo } from './harness/memory-io.ts';

before(buildCli);

describe('the program', () => {
  it('ends with 0 where all is well, 1 on errors, 2 where it is not used rightly', () =>
    inFolder((folder) => {
      const [good, wrong, warned] = ['good', 'wrong', 'warned'].map((name) => join(folder, `${name}.json`)) as [string, string, string];
      writeFileSync(good, JSON.stringify(rawReport([stations(1)])));
      writeFileSync(wrong, JSON.stringify(rawReport([stations(-1)])));
      writeFileSync(warned, JSON.stringify(rawReport([stations(1, { partOf: 'nowhere' })])));
      const codes = [
        ['check', good],
        ['check', good, wrong],
        ['check', warned],
        ['check', warned, '--strict'],
        ['check', folder],
        ['check', ''],
      ].map((args) => zhanbao(args).status);
      expect(codes).to.deep.equal([0, 1, 0, 1, 1, 1]);
    }));

  const misused: readonly (readonly [args: readonly string[], said: RegExp])[] = [
    [[], /^用法： zhanbao/],
    [['chek'], /没有“chek”这个命令/],
    [['check'], /缺少 files/],
    [['check', 'a', '--loud'], /没有“--loud”这个选项/],
    [['split', 'a'], /缺少选项 -o, --out/],
    [['split', 'a', '-o', 'b', '--level', 'planet'], /取值不对：.*planet；可用的有 nation, /],
    [['to-table', 'a', '-o', 'b.doc'], /“b\.doc”应以 \.csv 或 \.xlsx 结尾/],
    [['to-table', '-o', 'b.csv'], /请写明报告文件/],
    [['to-table', 'a', '--template', '-o', 'b.csv'], /--template 不读报告/],
    [['from-table', 'a', '-o'], /之后缺少值/],
    [['from-table', 'a.xlsx', '-o', 'a.xlsx'], /“a\.xlsx”应以 \.json 结尾/],
    [['fallback', 'a.json', '-o', './a.json'], /“\.\/a\.json”是要读的报告/],
    [['schema', 'a'], /参数太多/],
    [['schema', '--lang', 'fr'], /取值不对：.*fr/],
  ];
  for (const [args, said] of misused) {
    it(`answers “zhanbao ${args.join(' ')}” with a sentence and 2`, async () => {
      const io = memoryIo();
      expect(await runProgram(args, io, false)).to.equal(2);
      expect(io.said().stderr)
        .to.match(said)
        .and.to.not.match(/error:/);
      expect(io.said().stdout).to.equal('');
    });
  }

  it('gives that 2 to the shell', () => {
    expect(zhanbao(['chek'])).to.include({ status: 2, stdout: '' });
    expect(zhanbao([]).status).to.equal(2);
  });

  it('prints the JSON Schema that is published', () => {
    expect(zhanbao(['schema']).stdout).to.equal(readFileSync('schema/report.schema.json', 'utf8'));
  });

  it('prints its version, and help in the language of the reader', () => {
    expect(zhanbao(['--version']).stdout).to.equal(`${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}\n`);
    expect(zhanbao(['--help']).stdout).to.match(/用法：[^]*from-table[^]*把表格/);
    expect(zhanbao(['split', '--help'], { LANG: 'en_GB.UTF-8' }).stdout).to.match(/Usage: zhanbao split[^]*--level/);
    expect(zhanbao(['--help']).status).to.equal(0);
  });

  for (const command of ['', 'check', 'to-table', 'from-table', 'split', 'fallback'])
    it(`has no English word of its own in the Chinese help, and starts the descriptions in one column: ${command || 'zhanbao'}`, () => {
      const help = zhanbao([...(command === '' ? [] : [command]), '--help']).stdout;
      expect(help).not.to.match(/Usage|Options|Arguments|\[options\]|\[command\]|choices|default|display/);
      // A Chinese character is two columns wide. Each list of terms has a width of its own.
      for (const part of help.split('\n\n')) {
        const terms = [...part.matchAll(/^ {2}(\S.*? {2,})\S/gm)].map(([, term = '']) => term);
        expect(new Set(terms.map((term) => term.length + (term.match(/[\u4e00-\u9fff]/g)?.length ?? 0))).size, part).to.be.at.most(1);
      }
    });

  it('reads what is piped in where the file is -, and says so of what is wrong with it', () => {
    const report = JSON.stringify(rawReport([stations(178)]));
    expect(zhanbao(['check', '-'], {}, report)).to.include({ status: 0, stdout: '-：1 条数据，0 个错误，0 个警告，0 条说明\n' });
    expect(zhanbao(['check', '-'], {}, '{').stdout).to.match(/^-：.*不是正确的 JSON/);
    expect(zhanbao(['fallback', '-', '--element', 'station-map'], {}, report).stdout).to.match(/<station-map>[^]*178个/);
    expect(zhanbao(['check', '-'], {}, '').status).to.equal(1);
  });

  it('writes tables and reads them back', () =>
    inFolder((folder) => {
      const at = (name: string) => join(folder, name);
      for (const table of ['t.csv', 't.XLSX']) {
        expect(zhanbao(['to-table', 'reports/yangpu.json', '-o', at(table)]).status).to.equal(0);
        const { status, stderr } = zhanbao(['from-table', at(table), '-o', at('out.json')]);
        expect(status, stderr).to.equal(0);
        expect(JSON.parse(readFileSync(at('out.json'), 'utf8'))).to.deep.equal(JSON.parse(readFileSync('reports/yangpu.json', 'utf8')));
      }
      expect(zhanbao(['to-table', '--template', '-o', at('t.xlsx')]).status).to.equal(0);
    }));

  it('says why it cannot write, and writes nothing', () =>
    inFolder((folder) => {
      const { status, stderr } = zhanbao(['to-table', 'reports/yangpu.json', '-o', join(folder, 'no', 't.csv')]);
      expect(status).to.equal(1);
      expect(stderr)
        .to.match(/^无法写出 .*（ENOENT）/)
        .and.to.not.match(/at .*:\d+:\d+/);
    }));

  it('holds no zod, and starts with the line that a shell needs', () => {
    const code = readFileSync(CLI, 'utf8');
    expect(code).to.match(/^#!\/usr\/bin\/env node\n/);
    expect(code).to.not.match(/from ["']zod/);
    expect(code).to.not.match(/ZodMini/);
  });
});

describe('the language of the program', () => {
  const cases: readonly (readonly [args: readonly string[], env: Readonly<Record<string, string>>, lang: 'zh' | 'en'])[] = [
    [[], {}, 'zh'],
    [[], { LANG: 'C' }, 'zh'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LANG: 'fr_FR.UTF-8' }, 'zh'],
    [[], { LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
    [['check', 'a', '--lang', 'en'], { LANG: 'zh_CN' }, 'en'],
    [['--lang=zh', 'check'], { LANG: 'en_US' }, 'zh'],
  ];
  for (const [args, env, lang] of cases) {
    it(`is ${lang} for ${JSON.stringify(args)} and ${JSON.stringify(env)}`, () => {
      expect(langOfCli(args, env)).to.equal(lang);
    });
  }

  it('has every sentence in both', () => {
    const { zh, en } = MESSAGES;
    for (const group of ['table', 'failure', 'usage', 'lost', 'severity', 'options', 'commands'] as const)
      expect(Object.keys(en[group])).to.deep.equal(Object.keys(zh[group]));
    // What a sentence names stays as it is; the sentence itself is not half in the other language.
    const spoken = Object.values(en.table).map((sentence) =>
      sentence({ found: 'x', expected: 'y', other: 'z', section: 's', index: '1' }).replace('1.2万', ''),
    );
    expect(spoken.filter((sentence) => /[\u4e00-\u9fff]/.test(sentence))).to.deep.equal([]);
  });
});
