/** The token files, and what a portal or a designer takes from them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { componentsOf } from '../../tools/tokens/colour.ts';
import { hostRules, themeFiles, tokenFiles } from '../../tools/tokens/theme-css.ts';
import { inForce, readTokens, THEME_NAMES, tokensOf, withComponents, type Colour, type TokenFile } from '../../tools/tokens/themes.ts';

const ROOT = new URL('../../', import.meta.url);
const GROUPS = ['color', 'size', 'layout', 'type'];

function colour(file: TokenFile, name: string): Colour {
  return Object.fromEntries(tokensOf(file, 'color'))[name]?.$value as Colour;
}

describe('the token files', () => {
  it('are one a theme, and a base', () => {
    const files = readdirSync(new URL('src/tokens', ROOT)).map((name) => name.replace('.tokens.json', ''));
    expect(files.sort()).to.deep.equal([...THEME_NAMES, 'base'].sort());
  });

  for (const name of ['base', ...THEME_NAMES] as const) {
    it(`${name}: every token has a type, every colour its components`, () => {
      const file = readTokens(name);
      expect(file.$description).to.match(/\p{Script=Han}.*\w/su);
      for (const group of GROUPS.filter((key) => file[key])) {
        expect((file[group] as unknown as { $type: string }).$type).to.be.oneOf(['color', 'dimension', 'number']);
        for (const [key] of tokensOf(file, group)) expect(readTokens('base')[group]).to.have.property(key);
      }
      expect(withComponents(file)).to.deep.equal(file);
      for (const [, { $value }] of tokensOf(file, 'color')) {
        const { components, hex } = $value as Colour;
        componentsOf(hex).forEach((part, index) => expect(components[index]).to.be.closeTo(part, 0.0001));
      }
    });
  }

  it('follow the hex where a designer has changed it', () => {
    const file = { ...readTokens('red'), color: { ink: { $value: { colorSpace: 'srgb', components: [0, 0, 0], hex: '#ff0000' } } } } as unknown as TokenFile;
    expect(colour(withComponents(file), 'ink').components).to.deep.equal([1, 0, 0]);
  });

  it('set every colour where they change the ground: nothing of another ground shines through', () => {
    const all = tokensOf(readTokens('base'), 'color').map(([key]) => key);
    for (const name of THEME_NAMES) {
      const own = tokensOf(readTokens(name), 'color').map(([key]) => key);
      if (own.includes('ground') || own.includes('ink')) expect(own).to.have.members(all);
    }
  });
});

describe('what a portal links', () => {
  const files = themeFiles();

  it('is one sheet a theme, one that follows the visitor, and all by class', () => {
    expect(Object.keys(files)).to.deep.equal([...THEME_NAMES.map((name) => `${name}.css`), 'auto.css', 'all.css']);
  });

  it('tells the browser’s own controls and scroll bars of a dark ground, and of no other', () => {
    const rules = [...Object.values(files), hostRules()].flatMap((text) => text.split('\n')).filter((line) => /\{/.test(line));
    const dark = (line: string) => /#14171b/.test(line);
    expect(rules.filter((line) => line.includes('color-scheme: dark'))).to.deep.equal(rules.filter(dark));
    expect(rules.filter(dark)).not.to.have.lengthOf(0);
  });

  it('is ASCII, for portals in GBK, and weighs little', () => {
    for (const [name, text] of Object.entries(files)) {
      expect(text, name).to.match(/^[\x20-\x7e\n]+$/);
      expect(text.length, name).to.be.below(2500);
    }
  });

  it('keeps light ink off paper, and off pages that did not ask for it', () => {
    expect(files['dark.css']).to.contain('@media screen { :root, .zb-dark {');
    expect(files['print.css']).to.contain('@media print { :root, .zb-print {');
    expect(Object.entries(files).filter(([, text]) => text.includes('prefers-color-scheme'))).to.have.lengthOf(2);
  });

  it('says the same by attribute, by class and by link', () => {
    const body = (text: string | undefined) => text?.match(/--zb-accent: #b0121c[^}]*/)?.[0];
    expect(body(files['red.css'])).to.be.a('string');
    expect([body(hostRules()), body(files['all.css'])]).to.deep.equal([body(files['red.css']), body(files['red.css'])]);
  });
});

describe('what a designer imports', () => {
  it('is one complete file a theme', () => {
    for (const [name, text] of Object.entries(tokenFiles())) {
      const file = JSON.parse(text) as TokenFile;
      for (const group of GROUPS)
        expect(
          tokensOf(file, group).map(([key]) => key),
          name,
        ).to.deep.equal(tokensOf(readTokens('base'), group).map(([key]) => key));
    }
  });

  it('holds a theme’s own values over those of the base', () => {
    const elder = inForce('elder');
    expect([elder['size']?.['target']?.$value, elder['layout']?.['scale']?.$value]).to.deep.equal([{ value: 44, unit: 'px' }, 1.35]);
    expect(colour(elder, 'ink').hex).to.equal('#16191d');
  });
});

describe('docs/tokens.md', () => {
  it('has no table left to make', () => {
    expect(readFileSync(new URL('docs/tokens.md', ROOT), 'utf8')).not.to.contain('{{');
  });
});
