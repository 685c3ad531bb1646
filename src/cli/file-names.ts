/**
 * File names for ids: ASCII, short, distinct even where case is ignored, never a name reserved by the system, never a path out of the
 * folder.
 */
import { createHash } from 'node:crypto';

const LONGEST = 60;
const TAKEN = /^(index|con|prn|aux|nul|com\d|lpt\d)$/;

/** The names, in the order of the ids; the same ids always give the same names. */
export function fileNames(ids: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const plain = stem(id);
    const name = TAKEN.test(plain) || taken.has(plain) || plain.length > LONGEST ? `${plain.slice(0, LONGEST)}_${hash(id)}` : plain;
    taken.add(name);
    return `${name}.json`;
  });
}

/** Keeps small letters, digits and hyphens; replaces other characters by their codes: 赣 is _8d63. */
function stem(id: string): string {
  return id.replace(/[^a-z0-9-]/g, (sign) => (/[A-Z]/.test(sign) ? sign.toLowerCase() : `_${sign.charCodeAt(0).toString(16)}`));
}

function hash(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 10);
}
