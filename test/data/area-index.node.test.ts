import { expect } from 'chai';
import { splitReport } from '../../src/cli/split-report.ts';
import { findArea, INDEX_FORMAT, readIndex, type AreaIndex } from '../../src/data/area-index.ts';
import { nationalReport } from '../fixtures/national.ts';

const INDEX: AreaIndex = {
  format: INDEX_FORMAT,
  title: { zh: '社工站', en: 'Stations' },
  areas: [
    { id: 'zhanggong', name: { zh: '章贡区', en: 'Zhanggong' }, code: '360702', level: 'county', file: 'zhanggong.json' },
    { id: 'nankang', name: '南康区', level: 'county', file: 'n/nankang.json' },
  ],
};
const changed = (change: object) => ({ ...INDEX, ...change });

describe('an index of areas', () => {
  it('is read as zhanbao split writes it', () => {
    const { index } = splitReport(nationalReport({ provinces: 2, prefectures: 2, counties: 3 }), 'county');
    expect(readIndex(JSON.parse(JSON.stringify(index)))).to.deep.equal(index);
  });

  it('may have keys that we do not know', () => {
    expect(readIndex(changed({ made: '2024' }))).to.deep.equal(INDEX);
  });

  const wrong: readonly (readonly [what: string, json: unknown, path: string])[] = [
    ['null', null, ''],
    ['no areas at all', changed({ areas: undefined }), 'areas'],
    ['an empty list of areas', changed({ areas: [] }), 'areas'],
    ['an area without a file', changed({ areas: [INDEX.areas[1], { ...INDEX.areas[0], file: undefined }] }), 'areas[1].file'],
    ['an area whose file has no name', changed({ areas: [{ ...INDEX.areas[0], file: '' }] }), 'areas[0].file'],
    ['an area whose name is a number', changed({ areas: [{ ...INDEX.areas[0], name: 5 }] }), 'areas[0].name'],
  ];
  wrong.forEach(([what, json, path]) => {
    it(`is refused at the place where it is wrong: ${what}`, () => expect(readIndex(json)).to.have.property('path', path));
  });
});

describe('the area asked for', () => {
  it('is found by id, code, Chinese and English name', () => {
    expect(['zhanggong', '360702', '章贡区', 'Zhanggong', '南康区'].map((asked) => findArea(INDEX, asked)?.file)).to.deep.equal([
      'zhanggong.json',
      'zhanggong.json',
      'zhanggong.json',
      'zhanggong.json',
      'n/nankang.json',
    ]);
  });

  it('is the first where none is named, and none where the name is not there or only begins alike', () => {
    expect(findArea(INDEX, '')?.id).to.equal('zhanggong');
    expect(['章贡', '3607', 'undefined', 'constructor'].map((asked) => findArea(INDEX, asked))).to.deep.equal([undefined, undefined, undefined, undefined]);
  });
});
