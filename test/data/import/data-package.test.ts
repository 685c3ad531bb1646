import { expect } from 'chai';
import { reportFromDataPackage } from '../../../src/data/import/index.ts';
import { MAPPING, ROW } from './tables.ts';

const { sources: _, title: __, ...BARE } = MAPPING;

const PACKAGE = {
  title: '社工站数据',
  created: '2025-02-14T09:00:00Z',
  homepage: 'https://stats.example.cn/',
  contributors: [{ title: '某市民政局', roles: ['publisher'] }],
  resources: [{ name: 'stations', schema: { fields: ['code', 'name', 'year', 'stations'].map((name) => ({ name })) } }],
};

function withField(field: object, schema: object = {}): object {
  const fields = [...PACKAGE.resources[0]!.schema.fields.slice(0, 3), { name: 'stations', ...field }];
  return { ...PACKAGE, resources: [{ name: 'stations', schema: { fields, ...schema } }] };
}

function imported(descriptor: unknown, stations: unknown, mapping: unknown = BARE) {
  const result = reportFromDataPackage(descriptor, { rows: [{ ...ROW, stations }] }, mapping);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { report: result.report, codes: result.problems.map(({ code }) => code), observation: result.report.observations[0] };
}

describe('a table of a Data Package as a report', () => {
  it('takes title and source from the package where the mapping has none', () => {
    const { report, codes } = imported(PACKAGE, '20');
    expect(codes).to.deep.equal([]);
    expect(report.title).to.equal('社工站数据');
    expect(report.sources).to.deep.equal([
      { id: 'package', document: '社工站数据', publisher: '某市民政局', date: '2025-02-14', link: 'https://stats.example.cn/' },
    ]);
    expect(imported(PACKAGE, '20', MAPPING).report).to.include({ title: '年度数据' });
  });

  it('takes the sources that package or table name', () => {
    const sources = [{ title: '年报', path: 'https://stats.example.cn/2024' }, { path: 'x.pdf' }, {}];
    expect(imported({ ...PACKAGE, sources }, '20').report.sources.map(({ id, document, link }) => [id, document, link])).to.deep.equal([
      ['source-1', '年报', 'https://stats.example.cn/2024'],
      ['source-2', 'x.pdf', 'x.pdf'],
    ]);
  });

  it('takes what the schema declares as missing, with the reason that the mapping gives to value or label', () => {
    const schema = { missingValues: [{ value: '-9', label: 'REFUSED' }, { value: '-8' }, { value: '-7', label: 'LOST' }] };
    const mapping = {
      ...BARE,
      missingValues: [
        { value: 'REFUSED', reason: 'withheld' },
        { value: '-8', reason: 'not-applicable' },
      ],
    };
    expect(imported(withField({}, schema), '-9', mapping).observation).to.deep.include({ value: { missing: 'withheld' }, note: 'REFUSED' });
    expect(imported(withField({}, schema), '-8', mapping).observation?.value).to.deep.equal({ missing: 'not-applicable' });
    const lost = imported(withField({}, schema), '-7', mapping);
    expect(lost.observation?.value).to.deep.equal({ missing: 'not-stated' });
    expect(lost.codes).to.deep.equal(['reason-not-stated']);
  });

  it('takes the list of the field in place of that of the table', () => {
    const descriptor = withField({ missingValues: [{ value: '.' }] }, { missingValues: ['20'] });
    expect(imported(descriptor, '20').observation?.value).to.equal(20);
    expect(imported(descriptor, '.').observation?.value).to.deep.equal({ missing: 'not-stated' });
  });

  it('reads numbers in the signs that the field declares, and does not call them print', () => {
    const european = withField({ decimalChar: ',', groupChar: '.' });
    const mapping = { ...BARE, figures: [{ value: { column: 'stations' }, indicator: 'funding_invested_yuan', unit: '元' }] };
    expect(imported(european, '1.234,5', mapping).observation)
      .to.deep.include({ value: 1234.5 })
      .and.not.to.have.property('printed');
    expect(imported(withField({ groupChar: ' ' }), '1 234').observation?.value).to.equal(1234);
  });

  it('refuses a package without the table that is asked for, or with several where none is named', () => {
    const two = { ...PACKAGE, resources: [...PACKAGE.resources, { name: 'staff' }] };
    const codes = (descriptor: unknown, resource?: string) =>
      reportFromDataPackage(descriptor, { rows: [ROW], ...(resource !== undefined && { resource }) }, MAPPING).problems.map(
        ({ code, path }) => `${code} ${path}`,
      );
    expect(codes(two)).to.deep.equal(['shape datapackage.resources']);
    expect(codes(two, 'nowhere')).to.deep.equal(['shape datapackage.resources']);
    expect(codes(two, 'stations')).to.deep.equal([]);
    expect(codes({ ...PACKAGE, resources: [] })).to.deep.equal(['shape datapackage.resources']);
    expect(codes(null)).to.deep.equal(['shape datapackage']);
  });
});
