import { expect } from 'chai';
import { roleText, sourceText, unled } from '../../../src/components/shared/wording.ts';
import type { Role, Source } from '../../../src/data/schema.ts';

describe('roleText', () => {
  const words: readonly (readonly [Role, string, string])[] = [
    ['actual', '实际', 'actual'],
    ['target', '目标', 'target'],
    ['forecast', '预计', 'forecast'],
    ['intention', '力争', 'hoped for'],
  ];
  words.forEach(([role, zh, en]) => it(`says ${zh} and ${en}`, () => expect([roleText(role, 'zh'), roleText(role, 'en')]).to.deep.equal([zh, en])));
});

describe('unled', () => {
  it('lets no line begin with a point, and changes nothing else', () => {
    expect([unled('某市 · 2021年 · 某处'), unled('某市·某处'), unled('')]).to.deep.equal(['某市\u00a0· 2021年\u00a0· 某处', '某市·某处', '']);
  });
});

describe('sourceText', () => {
  const source: Source = { id: 's', document: { zh: '某文', en: 'A Text' }, publisher: { zh: '《某报》', en: 'A Paper' }, date: '2021-12-31' };
  const { publisher: _, ...unpublished } = source;
  const { date: __, ...undated } = source;

  it('names publisher and date', () => {
    expect(sourceText(source, 'zh')).to.equal('《某报》，2021年12月31日');
    expect(sourceText(source, 'en')).to.equal('A Paper, 31 December 2021');
  });

  it('names the document where no publisher is stated', () => expect(sourceText(unpublished, 'zh')).to.equal('某文，2021年12月31日'));

  it('says that a date is not stated: it is never today', () => {
    expect(sourceText(undated, 'zh')).to.equal('《某报》，日期未写明');
    expect(sourceText(undated, 'en')).to.equal('A Paper, date not stated');
  });

  it('says that a year is not stated', () => expect(sourceText({ ...source, date: '--01-05' }, 'zh')).to.equal('《某报》，1月5日（年份未写明）'));
});
