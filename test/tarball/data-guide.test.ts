/** The guide for those who supply data, followed word for word: from the table to a report that is sound, and what it promises of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { samplesOf } from '../package/samples.ts';
import { buildCli, CLI, inFolder } from '../cli/harness/built-cli.ts';

before(buildCli);

describe('the guide for those who supply data', () => {
  const page = 'docs/data.zh.md';
  const text = readFileSync(page, 'utf8');
  const samples = samplesOf(page);

  it('leads from its table to a report that passes the check', () =>
    inFolder((folder) => {
      const outputs: string[] = [];
      for (const { language, code } of samples) {
        if (language === 'sh') {
          const command = code.trim().replace(/npx zhanbao/g, `"${process.execPath}" "${CLI}" --lang zh`);
          const { status, stdout, stderr } = spawnSync(command, { shell: true, cwd: folder, encoding: 'utf8' });
          expect(status, `${code}\n${stderr}`).to.equal(0);
          outputs.push(stdout);
        } else {
          // The name of the file is the last that the text has said.
          const before = text.slice(0, text.indexOf(code));
          const names = [...before.matchAll(/存为 `([\w.]+)`/g)].map(([, found = '']) => found);
          const name = names[names.length - 1] ?? '';
          writeFileSync(join(folder, name), code);
        }
      }
      expect(outputs.join('\n').match(/3 条数据，0 个错误，0 个警告，2 条说明/g)).to.have.lengthOf(2);
      expect(readFileSync(join(folder, 'ganzhou.html'), 'utf8'))
        .to.include('178')
        .and.to.include('60%')
        .and.to.include('余');
      for (const made of ['template.xlsx', 'ganzhou.json', 'ganzhou.xlsx']) expect(existsSync(join(folder, made)), made).to.equal(true);
      const figures = (file: string) =>
        (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { observations: readonly { value: unknown }[] }).observations.map(({ value }) => value);
      expect(figures('ganzhou.json')).to.deep.equal(figures('tiny.json'));
    }));
});
