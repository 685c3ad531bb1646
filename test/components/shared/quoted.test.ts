import { expect } from 'chai';
import { unquoted } from '../../../src/components/shared/quoted.ts';

describe('words between quotation marks', () => {
  for (const [words, between] of [
    ['178个', '178个'],
    ['“三位一体”', '三位一体'],
    ['“十四五”期间', '‘十四五’期间'],
    ['“家”与“校”', '‘家’与‘校’'],
    ['', ''],
  ] as const)
    it(`“${words}” are “${between}”`, () => expect(unquoted(words)).to.equal(between));
});
