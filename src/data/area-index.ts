/**
 * The index of a report that was split by area (`zhanbao split`): which file holds the figures of which area.
 *
 * Knows only the index. The files are reports in their own right; `components/shared/area-files.ts` fetches them.
 */
import { checkShape } from './check-shape.ts';
import { fields } from './shape.ts';
import type { Place, Text } from './schema.ts';

export const INDEX_FORMAT = 'zhanbao-index/1';

export interface Area {
  readonly id: string;
  readonly name: Text;
  readonly code?: string;
  readonly level: Place['level'];
  /** Id of the area of this index that contains it. */
  readonly parent?: string;
  /** Address of its report, relative to the index. */
  readonly file: string;
}

export interface AreaIndex {
  readonly format: typeof INDEX_FORMAT;
  readonly title: Text;
  readonly areas: readonly Area[];
}

const word = ['s', 1, 1000] as const;
const text = ['|', 's', fields({ zh: 's', 'en?': 's' })] as const;
const area = fields({ id: word, name: text, 'code?': 's', level: 's', 'parent?': word, file: word });
const shape = fields({ format: ['=', INDEX_FORMAT], title: text, areas: ['[', area, 1] });

/** The index in this JSON, or the first place where it is not one, located as problems locate it. */
export function readIndex(json: unknown): AreaIndex | { readonly path: string; readonly expected: string } {
  const { ok, value, issues } = checkShape(shape, json);
  const issue = issues.find(({ expected }) => expected !== null);
  if (ok || !issue) return value as AreaIndex;
  const path = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return { path: path.replace(/^\./, ''), expected: issue.expected ?? '' };
}

/** The area with this id, code or name; the first one for ''; undefined where the index has none. */
export function findArea({ areas }: AreaIndex, asked: string): Area | undefined {
  if (asked === '') return areas[0];
  const names = ({ id, code, name }: Area) => [id, code, ...(typeof name === 'string' ? [name] : [name.zh, name.en])];
  return areas.find((one) => names(one).includes(asked));
}
