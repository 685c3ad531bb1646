/** What `custom-elements.json` says about each element, in the form that generators need. */
import { readFileSync } from 'node:fs';
import { TAGS } from '../src/tags.ts';

export interface Named {
  readonly name: string;
  readonly description: string;
}

export interface Typed extends Named {
  readonly type: string;
  /** As in the source: `''`, `false`, `3`. */
  readonly default: string;
}

export interface Attribute extends Typed {
  readonly field: string;
}

export interface Face {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  /** What a page may set. */
  readonly properties: readonly Typed[];
  /** What a page may only read or call. */
  readonly members: readonly Typed[];
  readonly events: readonly Typed[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly cssProperties: readonly Named[];
}

interface Raw {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly readonly?: boolean;
  readonly fieldName?: string;
}

type Lists = Partial<Record<'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties', readonly Raw[]>>;

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly (Lists & { readonly name: string; readonly tagName?: string; readonly description?: string })[];
  }[];
}

const named = ({ name, description = '' }: Raw): Named => ({ name, description: description.replace(/\s*\n\s*/g, ' ') });
const typed = (raw: Raw): Typed => ({ ...named(raw), type: raw.type?.text ?? '', default: raw.default ?? '' });

/** The elements, in the order of the kit. */
export function readFaces(): readonly Face[] {
  const { modules } = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as Manifest;
  const declarations = modules.flatMap(({ declarations: all }) => all);
  return TAGS.map((tag) => {
    const found = declarations.find(({ tagName }) => tagName === tag);
    if (!found) throw new Error(`custom-elements.json has no <${tag}>: run npm run manifest.`);
    const { name: className, attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = found;
    const isSettable = ({ kind, readonly: fixed }: Raw) => kind === 'field' && !fixed;
    return {
      tag,
      className,
      description: named(found).description,
      attributes: attributes.map((raw) => ({ ...typed(raw), field: raw.fieldName ?? raw.name })),
      properties: members.filter(isSettable).map(typed),
      members: members.filter((raw) => !isSettable(raw)).map(typed),
      events: events.map(typed),
      slots: slots.map(named),
      parts: cssParts.map(named),
      cssProperties: cssProperties.map(named),
    };
  });
}
