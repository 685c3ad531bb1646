/** The empty template: for each section its columns, a row that explains them, and an example to uncomment. */
import type { Lang } from '../data/language.ts';
import type { RawReport } from '../data/schema.ts';
import { tableOf, type Table } from '../data/table.ts';
import { columnsOf, SECTIONS, type Section } from '../data/table/columns.ts';
import { columnNote } from './column-notes.ts';

/** One entry per section, correct by the format: a test parses it. */
export const EXAMPLE: RawReport = {
  format: 'zhanbao/1',
  id: 'example',
  title: { zh: '某市乡镇（街道）社工站', en: 'Social-work stations of a city' },
  places: [
    {
      id: 'city',
      name: { zh: '某市', en: 'A City' },
      aliases: ['某市民政', '某'],
      level: 'prefecture',
      code: '000000',
      codeSystem: 'GB/T 2260',
      vintage: '2023',
    },
  ],
  sources: [
    {
      id: 'press',
      document: { zh: '某市社工站覆盖率达60%', en: 'Coverage reaches 60%' },
      publisher: { zh: '某报', en: 'A newspaper' },
      date: '2022-12-31',
      link: 'https://example.org/',
    },
  ],
  terms: { 乡镇: 'township' },
  observations: [
    {
      id: 'people-served',
      indicator: 'people_served',
      place: 'city',
      value: { atLeast: 80000 },
      unit: '人',
      hedge: '余',
      printed: '八万余人',
      time: { kind: 'since', printed: '截至目前' },
      by: { tier: '乡镇' },
      source: 'press',
      note: { zh: '累计起点未写明。', en: 'The start of the running total is not stated.' },
    },
  ],
  indicators: [{ code: 'tea_breaks', name: { zh: '茶歇次数', en: 'Tea breaks' }, unitKind: 'events', nature: 'flow' }],
  stations: [
    { id: 'first', name: { zh: '某镇社工站', en: 'Station of a township' }, place: 'city', tier: '乡镇', status: 'operating', types: ['综合', '示范'] },
  ],
  networks: [
    {
      id: 'network',
      tiers: [{ name: { zh: '市指导中心', en: 'city centre' } }, { name: { zh: '乡镇社工站', en: 'township stations' } }],
      printed: '市、乡镇两级',
    },
  ],
  lists: [
    {
      id: 'steps',
      kind: 'workflow_steps',
      items: [
        { zh: '点单', en: 'order' },
        { zh: '派单', en: 'assign' },
      ],
      ordered: true,
      printed: '点单、派单',
    },
  ],
  milestones: [
    {
      id: 'opened',
      kind: 'opening',
      text: { zh: '首家社工站揭牌', en: 'The first station opens' },
      time: { kind: 'event', date: '2021-06' },
      printed: '首家社工站揭牌',
    },
  ],
  models: [
    {
      id: 'model',
      code: '12X',
      parts: [
        { mark: '1', text: { zh: '一个中心', en: 'one centre' } },
        { mark: '2', text: { zh: '两级网络', en: 'two tiers' } },
      ],
      printed: '“12X”模式',
    },
  ],
};

/** Columns that the template omits: a text has its own under .zh, a source its id under `source`, a record its fields; `ext` is for programs. */
const isSpare = (name: string, all: ReadonlySet<string>) => all.has(`${name}.zh`) || ['source.id', '$schema', 'rate', 'by', 'ext'].includes(name);

export function templateTables(lang: Lang): readonly Table[] {
  return SECTIONS.map((section) => {
    const all = new Set(columnsOf(section).map(({ name }) => name));
    const example = tableOf(
      section,
      entriesOf(section),
      [...all].filter((name) => !isSpare(name, all)),
    );
    const notes = example.columns.map((column) => columnNote(section, column, lang));
    return { section, columns: example.columns, rows: [], comments: [notes, ...example.rows] };
  });
}

function entriesOf(section: Section): readonly unknown[] {
  if (section === 'report') return [EXAMPLE];
  return section === 'terms' ? Object.entries(EXAMPLE.terms ?? {}).map(([word, en]) => ({ word, en })) : (EXAMPLE[section] ?? []);
}
