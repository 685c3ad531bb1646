/** `custom-elements.json` says what the source does, every name of it in words, and what is written from it is fresh. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { LISTS, PRESETS } from '../../src/components/indicator-chart/series.ts';
import { THEMES } from '../../src/components/shared/themes.styles.ts';
import * as kit from '../../src/index.ts';
import { TAGS } from '../../src/tags.ts';
import { valuesOf } from '../../tools/editor-data.ts';
import { readFaces, type Face, type Named } from '../../tools/element-faces.ts';
import { ELEMENT_NOTES } from '../../tools/element-notes.ts';
import { eventsIn, failureKinds, readEvents } from '../../tools/event-fields.ts';
import { editorFiles, folded, sources } from '../../tools/write-typings.ts';
import { ROOT } from '../tarball/fresh-project.ts';

const faces = readFaces();
const SHARED = ['shared'];
const shows = faces.filter(({ tag }) => tag !== 'indicator-report');

/** The source of some folders of `src/components`, file by file. */
const codeOf = (folders: readonly string[]) =>
  folders.flatMap((folder) =>
    readdirSync(`${ROOT}src/components/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${ROOT}src/components/${folder}/${name}`, 'utf8')),
  );
const all = codeOf([...SHARED, ...TAGS]).join('\n');
const found = (pattern: RegExp, text: string) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
const lists = ({ attributes, properties, members, events, slots, parts, cssProperties }: Face): readonly Named[] => [
  ...attributes,
  ...properties,
  ...members,
  ...events,
  ...slots,
  ...parts,
  ...cssProperties,
];
/** Whether code says a property's name beyond declaring it, or style sheets the attribute's. */
const usesOf = (name: string, code: string) =>
  new RegExp(`\\b${name}\\b|\\[${name}\\]`).test(
    code.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '').replace(new RegExp(`^ +${name}(?:: [^=\n]*)? = .*$|^ +${name}: \\{.*$`, 'gm'), ''),
  );
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe('the manifest', () => {
  for (const face of faces) {
    it(`says of <${face.tag}> in words what each name is`, () => {
      expect(face.description).not.to.equal('');
      expect(names(lists(face).filter(({ description }) => description === ''))).to.deep.equal([]);
      expect(names(face.slots)).to.include('');
    });

    it(`names every part of <${face.tag}>, and none that is not there`, () => {
      const drawn = found(/\bpart="([\w-]+)"/g, codeOf([face.tag]).join('\n'));
      // `open-charts.ts` draws in other elements (test/components/parts.test.ts looks at each).
      expect(names(face.parts)).to.include.members([...drawn].filter((name) => face.tag !== 'indicator-chart' || name !== 'charts'));
      expect(names(face.parts).filter((name) => !new RegExp(`part(?:=|', |: )["']${name}["']`).test(all))).to.deep.equal([]);
    });

    it(`names no attribute or property of <${face.tag}> that its code does not read`, () => {
      const code = codeOf([...SHARED, face.tag]).join('\n');
      const unread = face.properties.filter(({ name }) => !usesOf(name, code));
      expect(names(unread)).to.deep.equal([]);
    });
  }

  it('lists the words that theme and preset take as their types', () => {
    const taken = (name: string) => faces.map(({ attributes }) => attributes.find((one) => one.name === name)?.type ?? '').filter((type) => type !== '');
    expect(new Set(taken('theme').map((type) => [...valuesOf(type)].sort().join()))).to.deep.equal(new Set([[...THEMES].sort().join()]));
    expect(taken('preset').map(valuesOf)).to.deep.equal([[...PRESETS, ...LISTS]]);
  });

  it('is held against code, not against declarations and remarks', () => {
    expect(usesOf('idle', "  /** idle */\n  idle = '';\n  idle: string = '';\n    idle: { type: Boolean },")).to.equal(false);
    expect(usesOf('idle', "  idle = '';\n  return this.idle;")).to.equal(true);
  });

  it('names what all elements that show figures share', () => {
    const drawn = found(/\bpart="([\w-]+)"/g, codeOf(SHARED).join('\n'));
    const used = found(/(--zb-[a-z-]+)/g, codeOf(SHARED).join('\n'));
    for (const { tag, parts, cssProperties, events } of shows.filter(({ tag: name }) => name !== 'indicator-value')) {
      // What a table draws has no figures with cards of their own: each of its rows opens. Held against the drawing in test/components/parts.test.ts.
      expect(names(parts), tag).to.include.members(
        [...drawn].filter((name) => tag !== 'indicator-table' || !['table', 'figure', 'number', 'card-close'].includes(name)),
      );
      expect(names(cssProperties), tag).to.include.members([...used]);
      expect(names(events), tag).to.include.members(['report-ready', 'report-failed', ...(tag === 'indicator-table' ? [] : ['figure-select'])]);
    }
  });

  it('names the custom properties that style sheets read, and no others', () => {
    const documented = new Set(faces.flatMap(({ cssProperties }) => names(cssProperties)));
    expect([...documented].sort()).to.deep.equal([...found(/(--zb-[a-z-]+)/g, all)].sort());
  });

  it('names every event that is fired; its class is exported', () => {
    const fired = found(/super\('([a-z-]+)'/g, all);
    const documented = faces.flatMap(({ events }) => events);
    expect([...new Set(names(documented))].sort()).to.deep.equal([...fired].sort());
    expect(Object.keys(kit)).to.include.members(documented.map(({ type }) => type));
  });
});

describe('what events carry', () => {
  it('is told of every event, field by field, in words', () => {
    const told = readEvents();
    expect(names(told).sort()).to.deep.equal([...new Set(faces.flatMap(({ events }) => names(events)))].sort());
    expect(told.map(({ className }) => className)).to.have.members([...new Set(faces.flatMap(({ events }) => events.map(({ type }) => type)))]);
    expect(told.flatMap(({ fields }) => fields).filter(({ type, description }) => type === '' || description === '')).to.deep.equal([]);
  });

  it('is read from the class: its names, types and remarks, and whether it can be cancelled', () => {
    const text =
      "export class A extends Event {\n  constructor(/** Why. */ readonly b: string, readonly c: D) { super('a-b', { cancelable: true }); }\n}\nclass Other {}";
    const [made, ...others] = eventsIn(text);
    expect(others).to.deep.equal([]);
    expect([made?.name, made?.className, made?.cancelable]).to.deep.equal(['a-b', 'A', true]);
    expect(made?.fields.map(({ name, type, description }) => [name, type, description])).to.deep.equal([
      ['b', 'string', 'Why.'],
      ['c', 'D', ''],
    ]);
  });

  it('of a failure is one of the kinds that have a sentence', () => {
    const sentences = readFileSync(`${ROOT}src/components/shared/problem-notes.messages.ts`, 'utf8');
    expect(failureKinds()).to.have.members([...found(/case '([\w-]+)':/g, sentences)]);
  });
});

describe('what is written from the manifest', () => {
  for (const [name, text] of Object.entries(sources())) {
    it(`is fresh: ${name}`, () => expect(folded(readFileSync(ROOT + name, 'utf8'))).to.equal(folded(text)));
  }

  it('is in Chinese too: every description has its sentence, and none is left over', () => {
    const said = new Set(faces.flatMap((face) => [face.description, ...lists(face).map(({ description }) => description)]));
    readEvents().forEach(({ fields }) => fields.forEach(({ description }) => said.add(description)));
    expect([...said].filter((sentence) => !(sentence in ELEMENT_NOTES))).to.deep.equal([]);
    expect(Object.keys(ELEMENT_NOTES).filter((sentence) => !said.has(sentence))).to.deep.equal([]);
  });

  it('gives VS Code every tag and attribute, with the words that an attribute takes', () => {
    const data = JSON.parse(editorFiles()['dist/vscode.html-data.json'] ?? '') as {
      readonly tags: readonly { readonly name: string; readonly attributes: readonly { readonly name: string; readonly values?: readonly Named[] }[] }[];
    };
    expect(data.tags.map(({ name, attributes }) => [name, attributes.map((one) => one.name)])).to.deep.equal(
      faces.map(({ tag, attributes }) => [tag, names(attributes)]),
    );
    const shape = data.tags.flatMap(({ attributes }) => attributes).find(({ name }) => name === 'shape');
    expect(shape?.values).to.deep.equal([{ name: 'arc' }, { name: 'bar' }, { name: 'text' }]);
  });

  it('gives JetBrains every tag with its attributes, properties, events, slots, parts and custom properties', () => {
    const { contributions } = JSON.parse(editorFiles()['dist/web-types.json'] ?? '') as {
      readonly contributions: {
        readonly html: {
          readonly elements: readonly {
            readonly name: string;
            readonly attributes: readonly Named[];
            readonly slots: readonly Named[];
            readonly js: Record<'properties' | 'events', readonly Named[]>;
            readonly css: Record<'parts' | 'properties', readonly Named[]>;
          }[];
        };
      };
    };
    const told = contributions.html.elements.map(({ name, attributes, slots, js, css }) => [
      name,
      ...[attributes, js.properties, js.events, slots, css.parts, css.properties].map(names),
    ]);
    expect(told).to.deep.equal(
      faces.map((face) => [face.tag, ...[face.attributes, face.properties, face.events, face.slots, face.parts, face.cssProperties].map(names)]),
    );
  });
});
