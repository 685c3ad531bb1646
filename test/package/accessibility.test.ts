/** What docs/accessibility.md claims. */
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { CRITERIA } from '../../tools/accessibility-criteria.ts';
import { accessibilityPage } from '../../tools/write-accessibility.ts';

const sources = readdirSync('src/components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file): [file: string, text: string] => [file, readFileSync(`src/components/${file}`, 'utf8')]);

describe('the criteria of accessibility', () => {
  it('are the 55 of WCAG 2.2, levels A and AA, each once and in order', () => {
    const parts = (number: string) => number.split('.').map(Number);
    const numbers = CRITERIA.map(({ number }) => number);
    const sorted = [...numbers].sort((one, other) => {
      const [a, b] = [parts(one), parts(other)];
      const at = a.findIndex((part, index) => part !== b[index]);
      return (a[at] ?? 0) - (b[at] ?? 0);
    });
    expect(new Set(numbers).size).to.equal(55);
    expect(numbers).to.deep.equal(sorted);
    expect([CRITERIA.filter(({ level }) => level === 'A').length, CRITERIA.filter(({ level }) => level === 'AA').length]).to.deep.equal([31, 24]);
  });

  for (const { number, by, tests } of CRITERIA)
    it(`${number} names tests that are there`, () => {
      expect(tests.length > 0).to.equal(by === 'kit');
      for (const [file, title] of tests) expect(readFileSync(file, 'utf8'), file).to.include(title);
    });

  it('are the page as it stands', () => {
    expect(readFileSync('docs/accessibility.md', 'utf8'), 'npm run schema').to.equal(accessibilityPage());
  });
});

describe('what speaks by itself', () => {
  it('interrupts nobody: whatever speaks waits its turn', () => {
    const lines = sources.flatMap(([file, text]) => text.split('\n').map((line) => `${file}: ${line.trim()}`));
    const alerts = lines.filter((line) => /role=.{0,20}alert/.test(line));
    expect(alerts.length).to.be.greaterThan(0);
    expect(alerts.filter((line) => !/aria-live=.{0,20}polite/.test(line))).to.deep.equal([]);
    expect(lines.filter((line) => line.includes('assertive'))).to.deep.equal([]);
  });
});
