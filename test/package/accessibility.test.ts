/** What docs/accessibility.md claims. */
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { CRITERIA } from '../../tools/accessibility-criteria.ts';
import { ACCESSIBILITY_NOTES } from '../../tools/accessibility-notes.ts';
import { accessibilityPage } from '../../tools/write-accessibility.ts';

const sources = readdirSync('src/components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file): [file: string, text: string] => [file, readFileSync(`src/components/${file}`, 'utf8')]);

/** What a file of tests says it tests; a command says so in its head. */
function titlesOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  if (!file.endsWith('.test.ts')) return [source.slice(0, source.indexOf('*/'))];
  return [...source.matchAll(/\bit\(\s*(['`])(.+?)\1,/gs)].map(([, , title = '']) => title);
}

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
      for (const [file, title] of tests)
        expect(
          titlesOf(file).some((one) => one.includes(title)),
          `${file}: ${title}`,
        ).to.equal(true);
    });

  it('say how in Chinese too, and nothing in Chinese that no criterion says', () => {
    expect(Object.keys(ACCESSIBILITY_NOTES)).to.have.members([...new Set(CRITERIA.map(({ how }) => how))]);
  });

  it('are the page as it stands', () => {
    expect(readFileSync('docs/accessibility.md', 'utf8'), 'npm run schema').to.equal(accessibilityPage());
  });
});

/** Every sentence that a reader may meet, in both languages. */
const sentences = [
  ...sources.filter(([file]) => file.endsWith('messages.ts')),
  ...readdirSync('src/languages/en').map((file): [string, string] => [file, readFileSync(`src/languages/en/${file}`, 'utf8')]),
];

describe('what is said', () => {
  it('points at no colour, shape or place on the screen', () => {
    const pointing =
      /(左|右)(侧|边|图|方)|[上下]图|[红蓝绿黄灰橙黑白]色|圆形|方块|\b(on|at|to) the (left|right|top|bottom)\b|\b(red|blue|green|gr[ae]y|yellow|orange)\b/i;
    expect(sentences.length).to.be.greaterThan(10);
    expect(
      sentences.flatMap(([file, text]) =>
        text
          .split('\n')
          .filter((line) => pointing.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      ),
    ).to.deep.equal([]);
  });

  it('is text: the one picture in a template is a tile under a map', () => {
    const pictures = sources.flatMap(([file, text]) => (/<(img|image|picture|object)\b/.test(text) ? [file] : []));
    expect(pictures).to.deep.equal(['station-map/boundaries/tile-layer.ts']);
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
