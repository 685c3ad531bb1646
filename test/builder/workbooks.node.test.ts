import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { bring } from '../../src/builder/bring.ts';
import { reportWorkbook, templateWorkbook } from '../../src/builder/workbooks.ts';
import { rawReport, stations } from '../fixtures/reports.ts';

describe('a workbook that is written in the page', () => {
  it('of a report gives the same report when it is brought back', async () => {
    const json = readFileSync('reports/kunming.json', 'utf8');
    const { file, said } = await reportWorkbook('kunming.xlsx', json, 'zh');
    expect(said).to.include('kunming.xlsx');
    const { text } = await bring('kunming.xlsx', file ?? new Uint8Array());
    expect(JSON.parse(text ?? '')).to.deep.equal(JSON.parse(json));
  });

  it('is refused where the command refuses, with its sentence', async () => {
    const { file, said } = await reportWorkbook('a.xlsx', JSON.stringify(rawReport([stations({} as never)])), 'zh');
    expect(file).to.equal(null);
    expect(said).to.include('observations[0]').and.to.include('未写出 a.xlsx');
  });

  it('is the template, in which nothing is wrong but that it is empty', async () => {
    for (const lang of ['zh', 'en'] as const) {
      const { file } = await templateWorkbook('t.xlsx', lang);
      const brought = await bring('t.xlsx', file ?? new Uint8Array());
      expect(brought.isTable).to.equal(true);
      expect(brought.findings(lang).failure).to.not.equal('');
    }
  });
});
