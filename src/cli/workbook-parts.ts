/** The parts of a workbook that its reader does not hand out: a zip file of XML, read as far as is needed. */
import { inflateRawSync } from 'node:zlib';

/** The text of a part by its name, '' where there is none. */
export type Parts = (name: string) => string;

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly xml: string;
}

/** What one string can hold, for a part and for all parts together: more is a bomb, or no table. */
const LARGEST = 500_000_000;
/** Of the directory of a zip file, of an entry in it, and the longest remark that may stand behind it. */
const [DIRECTORY, ENTRY, REMARK] = [0x06054b50, 0x02014b50, 65_535];

/** The parts of a zip file; throws where one unpacks to more than a program can hold. */
export function partsOf(bytes: Uint8Array): Parts {
  const zip = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts = new Map<string, () => string>();
  let at = directoryOf(zip);
  let total = 0;
  while (at + 46 <= bytes.length && zip.getUint32(at, true) === ENTRY) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.getUint16(at + offset, true)) as [number, number, number];
    const name = textOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const [method, size, header] = [zip.getUint16(at + 10, true), zip.getUint32(at + 20, true), zip.getUint32(at + 42, true)];
    total += zip.getUint32(at + 24, true);
    if (total > LARGEST) throw new RangeError('too large');
    parts.set(name, () => {
      const start = header + 30 + zip.getUint16(header + 26, true) + zip.getUint16(header + 28, true);
      const packed = bytes.subarray(start, start + size);
      return textOf(method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: LARGEST }));
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return (name) => parts.get(name)?.() ?? '';
}

/** Where the list of entries begins; the end of the file where there is none. */
function directoryOf(zip: DataView): number {
  for (let end = zip.byteLength - 22; end >= Math.max(0, zip.byteLength - 22 - REMARK); end--)
    if (zip.getUint32(end, true) === DIRECTORY) return zip.getUint32(end + 16, true);
  return zip.byteLength;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The sheets in their order. */
export function sheetPartsOf(parts: Parts): readonly SheetPart[] {
  const related = new Map(relationsOf(parts).map((tag) => [attributeOf(tag, 'Id'), tag]));
  return tagsOf(parts('xl/workbook.xml'), 'sheet').map((tag) => {
    const xml = targetOf(related.get(attributeOf(tag, '\\w+:id')), parts);
    return { name: attributeOf(tag, 'name'), hidden: /hidden/i.test(attributeOf(tag, 'state')), xml };
  });
}

/** The part that all sheets share: styles, sharedStrings; '' where there is none. */
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

/** The opening tags of this name, with or without the prefix of a namespace. */
export function tagsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g')) ?? [];
}

/** The value of an attribute, '' where the tag has none. */
export function attributeOf(tag: string, name: string): string {
  return unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

/** A flag of XML: 1 or true. */
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
