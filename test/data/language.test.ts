import { expect } from 'chai';
import { langOf, textIn } from '../../src/data/language.ts';

describe('textIn', () => {
  it('gives the Chinese where there is no English, never an empty place', () => {
    expect([textIn('社工站', 'en'), textIn({ zh: '社工站' }, 'en')]).to.deep.equal(['社工站', '社工站']);
  });

  it('gives the text of the language', () => {
    const text = { zh: '社工站', en: 'Stations' };
    expect([textIn(text, 'zh'), textIn(text, 'en')]).to.deep.equal(['社工站', 'Stations']);
  });
});

describe('langOf', () => {
  it('is English for English tags only, Chinese for any other', () => {
    expect(['en', 'EN', 'en-GB', 'en-US-x-twain'].map(langOf)).to.deep.equal(Array(4).fill('en'));
    expect(['', 'zh', 'zh-CN', 'fr', 'eng', 'x-en', 'English'].map(langOf)).to.deep.equal(Array(7).fill('zh'));
  });
});
