/** The parts of a workbook that its reader does not return. The workbook is a zip file of XML, read as far as needed. */
import { strFromU8, unzipSync } from 'fflate';

/** The text of a part by its name; '' where there is none. */
export type Parts = (name: string) => string;

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly xml: string;
}

/** Limit for a part and for all parts together: anything larger is a zip bomb, or not a table. */
const LARGEST = 500_000_000;

/** The parts of a zip file, none if it is not one; throws if they unpack to more than a program can hold. */
export function partsOf(bytes: Uint8Array): Parts {
  let total = 0;
  try {
    unzipSync(bytes, { filter: ({ originalSize }) => ((total += originalSize), false) });
  } catch {
    return () => '';
  }
  if (total > LARGEST) throw new RangeError('too large');
  return (name) => strFromU8(unzipSync(bytes, { filter: (part) => part.name === name })[name] ?? new Uint8Array());
}

/** The sheets, in order. */
export function sheetPartsOf(parts: Parts): readonly SheetPart[] {
  const related = new Map(relationsOf(parts).map((tag) => [attributeOf(tag, 'Id'), tag]));
  return tagsOf(parts('xl/workbook.xml'), 'sheet').map((tag) => {
    const xml = targetOf(related.get(attributeOf(tag, '\\w+:id')), parts);
    return { name: attributeOf(tag, 'name'), hidden: /hidden/i.test(attributeOf(tag, 'state')), xml };
  });
}

/** A part that all sheets share (styles, sharedStrings); '' where there is none. */
export function sharedPartOf(parts: Parts, type: 'styles' | 'sharedStrings'): string {
  return targetOf(
    relationsOf(parts).find((tag) => attributeOf(tag, 'Type').endsWith(`/${type}`)),
    parts,
  );
}

function relationsOf(parts: Parts): readonly string[] {
  return tagsOf(parts('xl/_rels/workbook.xml.rels'), 'Relationship');
}

function targetOf(relation: string | undefined, parts: Parts): string {
  const target = attributeOf(relation ?? '', 'Target');
  return parts(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
}

/** The opening tags of this name, with or without a namespace prefix. */
export function tagsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g')) ?? [];
}

/** The value of an attribute; '' where the tag has none. */
export function attributeOf(tag: string, name: string): string {
  const [, , value = ''] = new RegExp(`\\s${name}\\s*=\\s*(["'])([^]*?)\\1`).exec(tag) ?? [];
  return value.includes('&') ? unescaped(value) : value;
}

/** A boolean of XML: 1 or true. */
export function isSet(tag: string, name: string): boolean {
  return /^(1|true)$/.test(attributeOf(tag, name));
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(?:#(?:x([\da-f]+)|(\d+))|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return Number.isNaN(code) ? (named[name as string] ?? whole) : String.fromCodePoint(code);
  });
}
