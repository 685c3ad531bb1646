import { expect } from 'chai';
import { fileNameOf, isHere, srcOf } from '../../src/builder/names.ts';
import { report } from '../fixtures/reports.ts';

const page = new URL('https://www.example.gov.cn/zhanbao/builder.html?src=/a.json');

describe('the name of a report on the server', () => {
  it('is that of its file, as JSON', () => {
    for (const [name, expected] of [
      ['ganzhou.json', 'ganzhou.json'],
      ['ganzhou.csv', 'ganzhou.json'],
      ['2024.1.xlsx', '2024.1.json'],
      ['/data/a/b.json', 'b.json'],
    ] as const)
      expect(fileNameOf({ name, report: report() })).to.equal(expected);
  });

  it('is its id where an address cannot hold the name as it is, and a plain word where it has neither', () => {
    expect(fileNameOf({ name: '赣州 终稿.xlsx', report: report() })).to.equal('sample.json');
    expect(fileNameOf({ name: '粘贴的内容', report: report([], { id: '赣州' }) })).to.equal('report.json');
    expect(fileNameOf({ name: '', report: null })).to.equal('report.json');
  });
});

describe('an address', () => {
  it('loses the server that the page is of, and keeps any other', () => {
    expect(srcOf('https://www.example.gov.cn/data/a.json', page)).to.equal('/data/a.json');
    expect(srcOf('/data/a.json', page)).to.equal('/data/a.json');
    expect(srcOf('https://www.example.gov.cn.evil.example/a.json', page)).to.equal('https://www.example.gov.cn.evil.example/a.json');
  });

  it('is of this server or is not', () => {
    expect(['/a.json', 'a.json', 'https://www.example.gov.cn/a.json'].map((one) => isHere(one, page))).to.deep.equal([true, true, true]);
    expect(
      ['//evil.example/a.json', 'https://evil.example/', 'http://www.example.gov.cn/a.json', 'http://', 'data:,x'].map((one) => isHere(one, page)),
    ).to.deep.equal([false, false, false, false, false]);
  });
});
