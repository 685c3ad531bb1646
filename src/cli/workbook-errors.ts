/**
 * The cells of a workbook in which a formula has failed (#N/A) or was never computed. The reader hands them out as empty,
 * and an empty cell means that a figure has no hedge, no date, no note: so they are looked for in the file itself.
 */
import { inflateRawSync } from 'node:zlib';

export interface ErrorCell {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** #REF!, #N/A … */
  readonly error: string;
}

const LARGEST_PART = 500_000_000;
const CELL = /<c\b([^>]*[^>/])>((?:(?!<\/c>)[\s\S])*)<\/c>/g;
/** Stands for what a formula would give that no program has computed. */
const NOT_COMPUTED = '#CALC!';

export function errorCells(bytes: Uint8Array): readonly ErrorCell[] {
  const parts = zipParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  return sheetParts(parts).flatMap(({ name, part }) => {
    const xml = parts.get(part)?.() ?? '';
    return [...xml.matchAll(CELL)].flatMap(([, attributes = '', content = '']) => {
      const [, letters = '', row = ''] = /\br="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
      const error = errorOf(attributes, content);
      return error === null || letters === '' ? [] : [{ sheet: name, row: Number(row) - 1, column: columnIndex(letters), error }];
    });
  });
}

function errorOf(attributes: string, content: string): string | null {
  const value = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
  const [, type = 'n'] = /\bt="(\w+)"/.exec(attributes) ?? [];
  if (type === 'e') return value;
  // An empty text is what many a formula gives on purpose.
  return type === 'n' && value === '' && content.includes('<f') ? NOT_COMPUTED : null;
}

/** The sheets by name, with the part that each is in. */
function sheetParts(parts: ReadonlyMap<string, () => string>): readonly { readonly name: string; readonly part: string }[] {
  const attribute = (tag: string, name: string) => unescape(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  const tags = (part: string, tag: string) =>
    parts
      .get(part)?.()
      .match(new RegExp(`<${tag}\\b[^>]*>`, 'g')) ?? [];
  const targets = new Map(tags('xl/_rels/workbook.xml.rels', 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  return tags('xl/workbook.xml', 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    return { name: attribute(tag, 'name'), part: target.startsWith('/') ? target.slice(1) : `xl/${target}` };
  });
}

/** The parts of a zip file by name, unpacked when asked for. */
function zipParts(zip: Buffer): ReadonlyMap<string, () => string> {
  const parts = new Map<string, () => string>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0 || end + 22 > zip.length) return parts;
  let at = zip.readUInt32LE(end + 16);
  while (at + 46 <= zip.length && zip.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const [method, size, header] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 42)];
    parts.set(name, () => unpack(zip, header, size, method));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return parts;
}

function unpack(zip: Buffer, header: number, size: number, method: number): string {
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
  const packed = zip.subarray(start, start + size);
  return (method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: LARGEST_PART })).toString('utf8');
}

function unescape(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole);
}

function columnIndex(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
