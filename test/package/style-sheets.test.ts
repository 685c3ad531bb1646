/** What only one engine would show: the style sheets are tried in Chromium, and read here for what WebKit passes over. */
import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';

/** Underlines in the short form, of which WebKit knows the line alone: with a style, a colour or a thickness it drops all of it. */
function longUnderlines(sheet: string): readonly string[] {
  return sheet.match(/text-decoration: [^\s;]+ [^;]+;/g) ?? [];
}

describe('the style sheets of the elements', () => {
  const files = readdirSync('src/components', { recursive: true, encoding: 'utf8' }).filter((file) => /styles\.ts$|spec-source\.ts$/.test(file));

  it('are found wanting where they are', () => {
    expect(longUnderlines('a { text-decoration: underline; } b { text-decoration: underline dotted 1px; }')).to.deep.equal([
      'text-decoration: underline dotted 1px;',
    ]);
  });

  it('name style, colour and thickness of an underline each by itself', () => {
    expect(files.length).to.be.greaterThan(20);
    expect(files.flatMap((file) => longUnderlines(readFileSync(`src/components/${file}`, 'utf8')).map((line) => `${file}: ${line}`))).to.deep.equal([]);
  });
});
