import { expect } from 'chai';
import { lostCharacters } from '../../../src/data/rules/lost-characters.ts';
import { report, stations } from '../../fixtures/reports.ts';

const told = (problems: ReturnType<typeof lostCharacters>) => problems.map(({ severity, code, path, found }) => [severity, code, path, found['found']]);

describe('lost-characters', () => {
  it('warns of them wherever a text has them, by the place in the document, with the words around', () => {
    const sample = report([stations(12, { id: 'a', printed: '建成社\ufffd\ufffd站12个' }), stations(3, { id: 'b', note: { zh: '锟斤拷' }, role: 'target' })], {
      title: '社\ufffd站',
      sources: [{ id: 'paper', document: '某\ufffd报' }],
      lists: [{ kind: 5 }, { kind: 'k', items: ['点单', '派\ufffd'] }] as never,
    });
    expect(told(lostCharacters(sample))).to.deep.equal([
      ['warning', 'lost-characters', 'title', '社\ufffd站'],
      ['warning', 'lost-characters', 'sources[0]', '某\ufffd报'],
      ['warning', 'lost-characters', 'lists[1]', '派\ufffd'],
      ['warning', 'lost-characters', 'a', '建成社\ufffd\ufffd站12个'],
      ['warning', 'lost-characters', 'b', '锟斤拷'],
    ]);
  });

  it('is quiet on rare characters, on question marks and on Latin letters', () => {
    expect(lostCharacters(report([stations(12, { printed: '𠮷县？12个 café' })], { title: '石狮市蚶江（Hánjiāng）' }))).to.deep.equal([]);
  });
});
