/** The tables of the reference page, in Markdown, Chinese and English. */
import { MESSAGES } from '../src/cli/messages.ts';
import { CATALOGUE } from '../src/data/catalogue.ts';
import { HEDGES } from '../src/data/hedges.ts';
import { textIn, type Lang } from '../src/data/language.ts';
import { indicatorName } from '../src/data/report.ts';
import { GENERIC, KIND_OF_UNIT, unitFits } from '../src/data/units.ts';
import '../src/languages/en/data.ts';
import { FIELD_NOTES, KIND_NOTES } from './field-notes.ts';
import { FIELDS, SECTIONS, sharedType, type Field, type JsonSchema } from './format-fields.ts';
import { RULE_NOTES } from './rule-notes.ts';

const WORDS = {
  zh: {
    fields: ['键', '必填', '写什么', '意思', '例'],
    choices: ['写', '意思', '例'],
    catalogue: ['代码', '名称', '数什么', '性质'],
    units: ['数什么', '`unitKind`', '专用的单位', '也可以写'],
    hedges: ['原文', '`value`', '位置'],
    nature: { stock: '存量', flow: '流量', none: '—' },
    position: { before: '数字前', after: '数字后' },
    types: { text: '文字，可带英文', value: '数值', time: '时间', role: '性质', sourceRef: '来源', point: '坐标' },
    anchors: { text: '文字和英文', value: '数值怎么写', time: '时间怎么写', role: '目标和预计', sourceRef: '引用来源', point: '坐标' },
    plain: {
      string: '文字',
      number: '数字',
      boolean: 'true',
      id: '编号',
      code: '代码',
      date: '日期',
      choice: '选一个',
      choices: '选若干个',
      object: '对象',
      any: '任意',
    },
    list: (of: string) => `列表：${of}`,
    record: '{词: 词}',
    yes: '是',
    and: '、',
    next: '；',
    colon: '：',
    generic: (units: string) => `通用的量词（${units}）`,
  },
  en: {
    fields: ['key', 'required', 'what to write', 'meaning', 'example'],
    choices: ['write', 'meaning', 'example'],
    catalogue: ['code', 'name', 'counts', 'nature'],
    units: ['counts', '`unitKind`', 'units of its own', 'may also have'],
    hedges: ['printed', '`value`', 'stands'],
    nature: { stock: 'stock', flow: 'flow', none: '—' },
    position: { before: 'before', after: 'after' },
    types: { text: 'text, may have English', value: 'value', time: 'time', role: 'role', sourceRef: 'source', point: 'point' },
    anchors: {
      text: 'texts-in-two-languages',
      value: 'how-to-write-values',
      time: 'how-to-write-times',
      role: 'targets-and-forecasts',
      sourceRef: 'naming-a-source',
      point: 'points',
    },
    plain: {
      string: 'text',
      number: 'number',
      boolean: 'true',
      id: 'id',
      code: 'code',
      date: 'date',
      choice: 'one of',
      choices: 'any of',
      object: 'object',
      any: 'anything',
    },
    list: (of: string) => `list: ${of}`,
    record: '{word: word}',
    yes: 'yes',
    and: ', ',
    next: '; ',
    colon: ': ',
    generic: (units: string) => `General counters (${units})`,
  },
} as const;

/** Names in snake_case rather than ids. */
const CODES = new Set(['indicator', 'kind', 'code']);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : oneLine(value)}\``;
}

/** JSON on one line, with the spacing of the reports. */
function oneLine(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/\[ | \]/g, (bracket) => bracket.trim());
}

function typeText(path: string, node: JsonSchema, lang: Lang, anchorOfSection: (name: string) => string): string {
  const { types, anchors, plain, list, record } = WORDS[lang];
  const [name = '', key = ''] = [path.split('.')[0], path.split('.').pop()];
  if (name === 'report' && SECTIONS.includes(key)) return list(`[${key}](#${anchorOfSection(key)})`);
  const shared = sharedType(node) as keyof typeof types | undefined;
  if (shared) return `[${types[shared]}](#${anchors[shared]})`;
  if (node.const !== undefined) return code(`"${node.const}"`);
  if (node.enum) return plain.choice;
  if (node.pattern !== undefined) return plain.date;
  if (node.minLength !== undefined) return CODES.has(key) ? plain.code : plain.id;
  if (node.items?.enum) return plain.choices;
  if (node.items) return list(typeText(path, node.items, lang, anchorOfSection));
  if (node.properties) return plain.object;
  if (node.additionalProperties) return record;
  return plain[(node.type ?? 'any') as 'string' | 'number' | 'boolean' | 'any'];
}

/** The keys of a section or shared type, with their values, meaning and an example. */
export function fieldsTable(name: string, lang: Lang, anchorOfSection: (name: string) => string): string {
  const { fields: heads, yes, next, colon } = WORDS[lang];
  const fields = named(name);
  const rows = fields.flatMap(({ path, node, required }) => {
    if (path.includes('=')) return [];
    const note = FIELD_NOTES[path];
    // A kind of time has a table of its own, for its example.
    const choices = path === 'time.kind' || path === 'value.missing' ? [] : fields.filter((field) => field.path.startsWith(`${path}=`));
    const meant = choices.map((choice) => {
      const meaning = FIELD_NOTES[choice.path]?.[lang];
      return meaning === choice.node.const ? code(meaning) : `${code(choice.node.const)} ${meaning}`;
    });
    const meaning = [note?.[lang].replace(/[。.]$/, '') ?? '', ...(meant.length === 0 ? [] : [meant.join(next)])].join(colon);
    const example = note?.example === undefined ? '' : code(exampleText(note.example));
    return [[code(path.slice(name.length + 1)), required ? yes : '', typeText(path, node, lang, anchorOfSection), meaning, example]];
  });
  // Exactly one of the keys of a value is used, so none of them is marked as required.
  const shown = (cells: readonly string[]) => cells.filter((_, index) => index !== 1 || name !== 'value');
  return table(shown(heads), rows.map(shown));
}

/** A text is in quotation marks here, as in the file. */
function exampleText(example: unknown): string {
  return typeof example === 'string' ? JSON.stringify(example) : oneLine(example);
}

/** The possible values at a path, one per row. */
export function choicesTable(path: string, lang: Lang): string {
  const [name = ''] = path.split('.');
  const choices = named(name).filter((field) => field.path.startsWith(`${path}=`));
  const examples = choices.map((choice) => FIELD_NOTES[choice.path]?.example);
  const withExamples = examples.some((example) => example !== undefined);
  const rows = choices.map((choice, index) => [
    code(`"${choice.node.const}"`),
    FIELD_NOTES[choice.path]?.[lang] ?? '',
    ...(withExamples ? [code(oneLine(examples[index]))] : []),
  ]);
  return table(WORDS[lang].choices.slice(0, withExamples ? 3 : 2), rows);
}

function named(name: string): readonly Field[] {
  const fields = FIELDS.get(name);
  if (!fields) throw new Error(`The page asks for ${name}, which the format does not have.`);
  return fields;
}

export function catalogueTable(lang: Lang): string {
  const { catalogue: heads, nature } = WORDS[lang];
  const rows = [...CATALOGUE.values()].map((definition) => [
    code(definition.code),
    lang === 'zh' ? indicatorName(definition, 'zh') : `${indicatorName(definition, 'en')} (${textIn(definition.name, 'zh')})`,
    kindText(definition.unitKind, lang),
    nature[definition.nature],
  ]);
  return table(heads, rows);
}

export function unitsTable(lang: Lang): string {
  const { units: heads, and } = WORDS[lang];
  const counted = new Set([...CATALOGUE.values()].map(({ unitKind }) => unitKind));
  const rows = Object.keys(KIND_NOTES).map((kind) => {
    const units = [...KIND_OF_UNIT].map(([unit, own]) => ({ unit, own }));
    const own = units.filter((unit) => unit.own === kind);
    const lent = counted.has(kind) ? units.filter((unit) => unit.own !== kind && unitFits(unit.own, kind)) : [];
    return [kindText(kind, lang), code(kind), ...[own, lent].map((some) => some.map(({ unit }) => unit).join(and))];
  });
  return table(heads, rows);
}

/** The counters that take the kind of their indicator, in words. */
export function genericUnits(lang: Lang): string {
  return WORDS[lang].generic([...GENERIC].filter((unit) => unit !== '').join(WORDS[lang].and));
}

function kindText(kind: string, lang: Lang): string {
  return KIND_NOTES[kind]?.[lang].split(':')[0] ?? kind;
}

export function hedgesTable(lang: Lang): string {
  const { hedges: heads, position, and } = WORDS[lang];
  const groups = new Map<string, { words: string[]; value: string; at: 'before' | 'after' }>();
  for (const [word, { kind, position: at }] of HEDGES) {
    const group = groups.get(`${kind} ${at}`) ?? { words: [], value: kind === 'exact' ? code('100') : code({ [kind]: 100 }), at };
    group.words.push(word);
    groups.set(`${kind} ${at}`, group);
  }
  return table(
    heads,
    [...groups.values()].map(({ words, value, at }) => [words.join(and), value, position[at]]),
  );
}

export function problemsText(lang: Lang): string {
  const { severity } = MESSAGES[lang];
  const { colon } = WORDS[lang];
  return Object.entries(RULE_NOTES)
    .map(([name, note]) => `### ${name}\n\n**${note.severity.map((one) => severity[one]).join(' / ')}**${colon}${note[lang]}`)
    .join('\n\n');
}
