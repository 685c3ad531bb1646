/** The parts of a workbook that its reader does not return. The workbook is a zip file of XML, read as far as needed. */
import { inflateRawSync } from 'node:zlib';

/** The text of a part by its name; '' where there is none. */
export type Parts = (name: string) => string;

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly xml: string;
}

/** Limit for a part and for all parts together: anything larger is a zip bomb, or not a table. */
const LARGEST = 500_000_000;

/** The parts of a zip file; throws if one unpacks to more than a program can hold. */
export function partsOf(bytes: Uint8Array): Parts {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts = new Map<string, () => string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = end < 0 || end + 22 > zip.length ? zip.length : zip.readUInt32LE(end + 16);
  let total = 0;
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const [method, size, header] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    total += zip.readUInt32LE(at + 24);
    if (total > LARGEST) throw new RangeError('too large');
    parts.set(name, () => unpack(zip, header, size, method));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return (name) => parts.get(name)?.() ?? '';
}

function unpack(zip: Buffer, header: number, size: number, method: number): string {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + size);
  return (method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: LARGEST })).toString('utf8');
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
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];
}

/** The value of an attribute; '' where the tag has none. */
export function attributeOf(tag: string, name: string): string {
  return unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
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
