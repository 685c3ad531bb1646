/**
 * Walks the facts of the seeds (`test/fixtures/facts.tsv`) row by row: each must stand in our reports as it was read.
 *
 * Node only: it reads files. A figure must be found as an observation, alike in every aspect below; what the
 * text only lists or tells must be found as a list, milestone, model, network or station. Rows of reports
 * that are not written yet count as not carried. An entry carries one row only.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { hedgeKind } from '../../src/data/hedges.ts';
import { textIn } from '../../src/data/language.ts';
import { readReport } from '../../src/data/load-report.ts';
import { numberOf, type Amount } from '../../src/data/quantity.ts';
import type { Observation, Report } from '../../src/data/report.ts';
import type { Text, Time } from '../../src/data/schema.ts';

const COLUMNS = [
  'report_id',
  'place',
  'admin_level',
  'code',
  'period',
  'periodKind',
  'indicator_zh',
  'indicator',
  'value',
  'unit',
  'qualifier',
  'printed',
  'target',
  'dimension',
  'notes',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** What may carry a row. Models, networks and stations have no `kind`, only words; lists have items. */
interface Entry {
  readonly printed: string | undefined;
  readonly kind?: string;
  readonly place?: string | undefined;
  readonly time?: Time;
  readonly role?: string;
  readonly by: Readonly<Record<string, string>>;
  readonly figure?: Observation;
  readonly list?: { readonly items: readonly string[]; readonly open: boolean };
}

type Aspect = 'indicator' | 'printed' | 'value' | 'unit' | 'openness' | 'time' | 'period' | 'role' | 'place' | 'breakdown';

/** Rows that no entry carries, by `nameOf(row)`, each with its reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  // None: all rows are carried.
};

/** Rows carried in all aspects but these, by `nameOf(row)`, each with the reason for the difference. */
const DIFFERENT: Readonly<Record<string, readonly [aspects: readonly Aspect[], reason: string]>> = {
  '05-linze funding_invested_yuan 30万元 use=设立社工站; stations=2': [['place'], 'one sum for two towns: it stands at the county, with the towns in by.scope'],
  '07-tacheng training_sessions 10余场次 topics=政策培训|理论学习; pattern=理论+实务+培训': [
    ['time', 'period'],
    'the time of the table is taken from another sentence; that of the figure states none',
  ],
  '07-tacheng people_served 30余名 group=孤寡老人、残疾人等; service=帮扶、无障碍改造': [['unit'], 'the text counts in 名'],
  '09-hexian exam_yoy_growth 154% of=通过人数（或报考人数）': [['breakdown'], 'what grew is not stated: the alternatives are in the note'],
  '09-hexian graduates_recruited 一名 level=硕士、中级社工; subset_of=两名': [['breakdown'], 'a degree and a level are two dimensions'],
  '11-yangpu station_coverage_rate 全覆盖 station_type=综合|专项（未成年人保护）; tier=街道': [
    ['breakdown'],
    '综合 has its own observation; the note says that the words cover both',
  ],
  '12-cangzhou project_count 2023年的两个省级示范社工站项目和引领基层社会工作服务困难群众项目、培养社工人才助力社工站建设项目': [
    ['value'],
    'three items for four projects: the text names the two 省级示范社工站项目 as one',
  ],
  '12-cangzhou funding_invested_yuan 10万元 project=省人才强冀工程; source=省级; support=市委组织部': [
    ['breakdown'],
    'a provincial project, but the text does not say who pays',
  ],
  '15-jiangsu project_social_worker_share 不低于项目执行总人数的75% base=项目执行总人数; scope=政府购买的专业社会工作服务项目': [
    ['breakdown'],
    'the base names the projects too, so that it stands wherever the base does',
  ],
  '15-jiangsu project_labour_cost_share 不少于项目经费的80% base=项目经费; scope=政府购买的专业社会工作服务项目': [['breakdown'], 'likewise'],
};

const KINDS: Readonly<Record<string, string>> = {
  asof: 'as-of',
  cumulative_since: 'since',
  year_to_date: 'year-to-date',
  year: 'year',
  planned: 'plan',
  event: 'event',
};
const OPENNESS: Readonly<Record<string, readonly string[]>> = {
  exact: ['exact'],
  reached: ['exact'],
  at_least: ['atLeast'],
  min_target: ['atLeast'],
  more_than: ['moreThan'],
  about: ['about', 'nearly'],
};

/** Dimensions that the format holds in a place of its own, or under a name that says more; those with a note are words about the figure. */
const ELSEWHERE: Readonly<Record<string, (value: string, entry: Entry) => boolean>> = {
  subset_of: (_, { figure }) => figure?.partOf !== undefined,
  of: (value, { figure }) => figure?.partOf !== undefined || zh(figure?.rate?.basis ?? '') === value,
  base: (value, { figure }) => zh(figure?.rate?.basis ?? '') === value,
  counting: (_, { figure }) => figure?.counting !== undefined,
  ordinal: (_, { figure }) => figure?.quantity.amount.kind === 'ordinal',
  frequency: (value, { figure }) => value === '每月' && figure?.quantity.unit.endsWith('/月') === true,
  component: (_, { by }) => by['model'] !== undefined,
  name: (value, { list }) => list?.items.includes(value) === true,
  by: (value, { by }) => [by['agency'], by['selection']].includes(value),
  level: (value, { by }) => by['degree'] === value,
  payer: (_, { figure }) => figure?.note !== undefined,
  agencies: (_, { figure }) => figure?.note !== undefined,
  stations: (_, { figure }) => figure?.note !== undefined,
  share: (value, { figure }) => zh(figure?.note ?? '').includes(value),
  projects: (value, { figure }) => zh(figure?.label ?? '').includes(value),
};

const ASPECTS: Readonly<Record<Aspect, (row: Row, entry: Entry, report: Report) => boolean>> = {
  indicator: (row, { kind }) => kind === undefined || kind === row.indicator,
  printed: (row, { printed }) => printed === row.printed,
  value: (row, { figure, list }) =>
    figure ? sameNumber(row, figure.quantity.amount) : isInWords(row) && (!list || row.value === '' || list.items.length === Number(row.value)),
  unit: (row, { figure }) => !figure || figure.quantity.unit === row.unit,
  openness: (row, { figure, list }) =>
    figure ? sameOpenness(row, figure.quantity.amount) : !list || row.value === '' || list.open === (row.qualifier === 'at_least'),
  time: (row, { kind, time }) =>
    kind === undefined || (time?.kind ?? 'not-stated') === KINDS[row.periodKind] || (row.period === '' && (time?.kind ?? 'not-stated') === 'not-stated'),
  period: (row, { kind, time }) => kind === undefined || (time?.printed ?? '').split('……').includes(row.period),
  role: (row, { kind, role = 'actual' }) => kind === undefined || (role !== 'actual') === (row.target === 'yes'),
  place: (row, entry, report) => isPlace(row, entry, report),
  breakdown: (row, entry, report) => row.dimension.split(/; ?/).every((part) => isBrokenDown(part, entry, report)),
};

const rows = readRows(readFileSync('test/fixtures/facts.tsv', 'utf8'));
const reportIds = [...new Set(rows.map((row) => row.report_id))];
const written = reportIds.filter((id) => existsSync(fileOf(id)));

describe('the facts of the seeds', () => {
  it('are 269 rows, and every report file and every exception belongs to some of them', () => {
    expect(rows).to.have.lengthOf(269);
    expect(
      readdirSync('reports')
        .filter((file) => file.endsWith('.json'))
        .map((file) => `reports/${file}`),
    ).to.have.members(written.map(fileOf));
    expect([...Object.keys(LEFT_OUT), ...Object.keys(DIFFERENT)].filter((name) => rows.filter((row) => nameOf(row) === name).length !== 1)).to.deep.equal([]);
  });

  written.forEach((id) => {
    it(`stand in ${fileOf(id)}, each as it was read`, () => {
      const { missing } = walk(id);
      expect(missing, `\n${missing.join('\n')}\n`).to.deep.equal([]);
    });

    it(`are missed in ${fileOf(id)} as soon as one aspect of a figure is another`, () => {
      const { report, found } = walk(id);
      found
        .filter(({ entry }) => entry.figure)
        .forEach(({ row, entry }) => {
          altered(row).forEach(([aspect, other]) => expect(differences(other, entry, report), `${nameOf(row)}: ${aspect}`).to.include(aspect));
        });
    });
  });

  it('are all carried but those that are left out', () => {
    const counts = reportIds.map((id) => ({ id, carried: written.includes(id) ? walk(id).found.length : 0 }));
    const carried = counts.reduce((sum, count) => sum + count.carried, 0);
    console.log(`      facts carried: ${carried} of ${rows.length}`);
    counts
      .filter(({ id }) => !written.includes(id))
      .forEach(({ id }) => console.log(`      not carried: ${rowsOf(id).length} rows of ${id}, ${fileOf(id)} is absent`));
    expect(carried).to.equal(rows.length - Object.keys(LEFT_OUT).length);
  });
});

/** Gives each row the first free entry that is like it; what finds none is missing, with the nearest entry's differences. */
function walk(id: string) {
  const report = readFile(fileOf(id));
  const free = new Set(entriesOf(report));
  const found: { row: Row; entry: Entry }[] = [];
  const missing: string[] = [];
  rowsOf(id).forEach((row) => {
    const name = nameOf(row);
    const waived = (DIFFERENT[name]?.[0] ?? []).join(', ');
    const near = [...free].map((entry) => ({ entry, apart: differences(row, entry, report) })).filter(({ apart }) => !apart.includes('indicator'));
    const match = near.find(({ apart }) => apart.join(', ') === waived);
    const nearest = near.sort((a, b) => a.apart.length - b.apart.length)[0]?.apart.join(', ');
    if (match) free.delete(match.entry);
    if (match && name in LEFT_OUT) missing.push(`${name}: is carried, though it is named as left out`);
    else if (match) found.push({ row, entry: match.entry });
    else if (!(name in LEFT_OUT))
      missing.push(`${name}: ${nearest === undefined ? 'no entry has its indicator' : `differs in ${nearest || 'nothing'}${waived && `, not in ${waived}`}`}`);
  });
  return { report, found, missing };
}

function differences(row: Row, entry: Entry, report: Report): Aspect[] {
  return (Object.keys(ASPECTS) as Aspect[]).filter((aspect) => !ASPECTS[aspect](row, entry, report));
}

/** The row with one aspect changed at a time. Coverage in words has no number to change. */
function altered(row: Row): readonly (readonly [Aspect, Row])[] {
  const bare: [Aspect, Row][] = [
    ['indicator', { ...row, indicator: `${row.indicator}_x` }],
    ['printed', { ...row, printed: `${row.printed}。` }],
    ['unit', { ...row, unit: `${row.unit}次` }],
    ['time', { ...row, periodKind: row.periodKind === 'year' ? 'event' : 'year', period: row.period || '某年' }],
    ['period', { ...row, period: `${row.period}前` }],
    ['role', { ...row, target: row.target === 'yes' ? 'no' : 'yes' }],
    ['place', { ...row, place: '他处', code: '000000' }],
    ['breakdown', { ...row, dimension: 'tier=别的' }],
  ];
  return isCoverageInWords(row)
    ? bare
    : [
        ...bare,
        ['value', { ...row, value: String(Number(row.value) + 1) }],
        ['openness', { ...row, qualifier: row.qualifier === 'exact' || row.qualifier === 'reached' ? 'at_least' : 'exact' }],
      ];
}

/** Everything of the report that may carry a row. */
function entriesOf(report: Report): readonly Entry[] {
  const words = (printed: string | undefined, by = {}, place?: string): Entry => ({ printed, by, place });
  const told = ({ kind, printed, time, role, place, by = {} }: Report['lists'][number] | Report['milestones'][number]): Entry => ({
    kind,
    printed,
    place,
    by,
    ...(time && { time }),
    ...(role && { role }),
  });
  return [
    ...report.observations.map((figure): Entry => ({
      kind: figure.indicator,
      printed: figure.printed,
      place: figure.place,
      time: figure.time,
      role: figure.role,
      by: figure.by,
      figure,
    })),
    ...report.lists.map((list): Entry => ({ ...told(list), list: { items: list.items.map(zh), open: list.open === true } })),
    ...report.milestones.map(told),
    ...report.models.flatMap((model) => [model, ...model.parts].map(({ printed }) => words(printed, { model: model.code }, model.place))),
    ...report.networks.flatMap((network) => [network, ...network.tiers].map(({ printed }) => words(printed, {}, network.place))),
    ...report.stations.map(({ printed, place }) => words(printed, {}, place)),
  ].filter(({ printed }) => printed !== undefined);
}

/** 全覆盖 is written without a number, so none may be carried. */
function isCoverageInWords(row: Row): boolean {
  return row.unit === '%' && row.printed.includes('全覆盖');
}

/** Rows whose number the text does not state: lists, codes, names and things told. */
function isInWords(row: Row): boolean {
  return row.value === '' || /Count of the listed items|Number not written|Part of a policy name/.test(row.notes) || /\bmodel=/.test(row.dimension);
}

function sameNumber(row: Row, amount: Amount): boolean {
  return isCoverageInWords(row) ? amount.kind === 'words' && row.printed.includes(amount.text) : numberOf(amount) === Number(row.value);
}

function sameOpenness(row: Row, amount: Amount): boolean {
  return amount.kind === 'words' ? isCoverageInWords(row) : (OPENNESS[row.qualifier] ?? []).includes(hedgeKind(amount));
}

function isPlace(row: Row, { place: id }: Entry, report: Report): boolean {
  const place = id === undefined ? report.places[0] : report.places.find((one) => one.id === id);
  if (!place || row.code !== '') return place?.code === row.code;
  return [zh(place.name), ...(place.aliases ?? [])].some((name) => row.place.endsWith(name));
}

/** The word stands in `by`, a detail in brackets beside it (中级（社会工作师）); or in its own place; or its names are a list. */
function isBrokenDown(part: string, entry: Entry, report: Report): boolean {
  const [key = '', value = ''] = part.split('=');
  const [, head, detail] = /^(.+)（(.+)）$/.exec(value) ?? [];
  const details = [...Object.values(entry.by), entry.figure?.label && zh(entry.figure.label), ...report.places.map(({ code }) => code)].filter(Boolean);
  const said = [value, value.replace(/\|/g, '、'), details.includes(detail) ? head : value];
  return part === '' || (entry.by[key] !== undefined && said.includes(entry.by[key])) || ELSEWHERE[key]?.(value, entry) === true || isListed(value, report);
}

/** Whether one list, or the tiers of one network, hold all the names. */
function isListed(names: string, report: Report): boolean {
  const sets = [...report.lists.map(({ items }) => items.map(zh)), ...report.networks.map(({ tiers }) => tiers.map(({ name }) => zh(name)))];
  return names.includes('|') && sets.some((set) => names.split('|').every((name) => set.some((item) => item.includes(name))));
}

function readRows(table: string): readonly Row[] {
  const lines = table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  return lines.map((cells) => Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index] ?? ''])) as Row);
}

function readFile(path: string): Report {
  const result = readReport(readFileSync(path));
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.failure)}`);
  return result.report;
}

function rowsOf(id: string): readonly Row[] {
  return rows.filter((row) => row.report_id === id);
}

function nameOf(row: Row): string {
  return `${row.report_id} ${row.indicator} ${row.printed} ${row.dimension}`.trim();
}

function fileOf(id: string): string {
  return id.startsWith('00-') ? 'reports/national.json' : `reports/${id.slice(3)}.json`;
}

function zh(text: Text): string {
  return textIn(text, 'zh');
}
