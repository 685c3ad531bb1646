/** The fields of each event of the kit, read from its class. They are properties of the event itself; there is no `detail`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Typed } from './element-faces.ts';

export interface EventFields {
  readonly name: string;
  readonly className: string;
  readonly cancelable: boolean;
  readonly fields: readonly Typed[];
}

const COMPONENTS = fileURLToPath(new URL('../src/components/', import.meta.url));
const FAILURE = new URL('../src/data/failure.ts', import.meta.url);

/** By class. */
export function readEvents(): readonly EventFields[] {
  const files = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' }).filter((name) => /(^|[-/])events?\.ts$/.test(name));
  return files.sort().flatMap((name) => eventsIn(readFileSync(COMPONENTS + name, 'utf8')));
}

/** The kinds of failure, as in `failure.kind`. */
export function failureKinds(): readonly string[] {
  const text = readFileSync(FAILURE, 'utf8');
  return [...text.matchAll(/readonly kind: ([^;}]+)/g)].flatMap(([, union = '']) => [...union.matchAll(/'([\w-]+)'/g)].map(([, kind = '']) => kind));
}

export function eventsIn(text: string): readonly EventFields[] {
  return [...text.matchAll(/class (\w+) extends Event \{\s*constructor\(([^]*?)\) \{\s*super\('([\w-]+)'([^]*?)\);/g)].map(
    ([, className = '', fields = '', name = '', options = '']) => ({
      name,
      className,
      cancelable: options.includes('cancelable: true'),
      fields: [...fields.matchAll(/(?:\/\*\*\s*(.*?)\s*\*\/\s*)?readonly (\w+): ([^,\n]+)/g)].map(([, description = '', field = '', type = '']) => ({
        name: field,
        type,
        description,
        default: '',
      })),
    }),
  );
}
