/** A report in which every element finds something to draw and every field of the format is filled. */

const both = (zh: string, en: string) => ({ zh, en });

export function baseReport() {
  return {
    $schema: '../schema/report.schema.json',
    format: 'zhanbao/1',
    id: 'hostile',
    title: both('某市报告', 'Report of a city'),
    places: [
      {
        id: 'p',
        name: both('某市', 'A city'),
        aliases: ['城'],
        level: 'prefecture',
        code: '360000',
        codeSystem: 'GB/T 2260',
        vintage: '2020',
        ext: { own: '甲' },
      },
      {
        id: 'q',
        name: both('东县', 'East'),
        level: 'county',
        code: '360001',
        parent: 'p',
        point: { lon: 115, lat: 26, crs: 'WGS84' },
      },
      { id: 'r', name: both('西县', 'West'), level: 'county', code: '360002', parent: 'p' },
    ],
    sources: [
      {
        id: 's',
        document: both('报道', 'Article'),
        publisher: both('某报', 'Paper'),
        date: '2021-12-01',
        datePrinted: '日前',
        link: 'https://example.invalid/a',
        retrieved: '2022-01-01',
      },
      { id: 't', document: both('公报', 'Bulletin'), datePrinted: '近日', link: '/b' },
    ],
    terms: { 乡镇: 'township', 老人: 'older people', 就业: 'work' },
    indicators: [{ code: 'own', name: both('自有项', 'Own'), unitKind: 'persons', nature: 'flow', definition: both('自有项的口径', 'What it counts') }],
    observations: [
      { id: 'stations', indicator: 'station_count', value: 7103, unit: '个', printed: '7103个', by: { tier: '乡镇' }, rest: true },
      {
        id: 'wanted',
        indicator: 'station_count',
        value: 7907,
        unit: '个',
        printed: '7907个',
        role: 'target',
        counting: 'total',
        binding: 'indicative',
        until: '2025',
      },
      {
        id: 'coverage',
        indicator: 'station_coverage_rate',
        value: 0.6211,
        unit: '%',
        hedge: '达',
        printed: '达62.11%',
        rate: { basis: both('占乡镇', 'of townships') },
      },
      { id: 'aim', indicator: 'station_coverage_rate', value: 0.8311, unit: '%', printed: '83.11%', role: 'target', until: '2025' },
      { id: 'served', indicator: 'people_served', value: { atLeast: 80000 }, unit: '人', hedge: '余', printed: '八万余人', rest: true },
      { id: 'served-q', indicator: 'people_served', value: 4211, unit: '人', printed: '4211人', place: 'q', by: { group: '老人' }, mayOverlap: ['served'] },
      { id: 'served-r', indicator: 'people_served', value: 5519, unit: '人', printed: '5519人', place: 'r', by: { group: '老人' } },
      { id: 'workers', indicator: 'social_workers_total', value: 11689, unit: '名', printed: '11689名' },
      { id: 'certified', indicator: 'certified_social_workers', value: 839, unit: '名', printed: '839名', partOf: 'workers' },
      { id: 'registered', indicator: 'exam_registrants', value: 4523, unit: '人', printed: '4523人', flow: true },
      { id: 'passed', indicator: 'exam_passes', value: 1087, unit: '人', printed: '1087人', partOf: 'registered', flow: true },
      {
        id: 'rate',
        indicator: 'exam_pass_rate',
        value: { about: 0.2403 },
        unit: '%',
        hedge: '约',
        printed: '约24.03%',
        rate: { numerator: 'passed', denominator: 'registered' },
        flow: true,
      },
      {
        id: 'activities',
        indicator: 'activities_held',
        value: { about: 1009 },
        unit: '次',
        hedge: '约',
        printed: '约1009次',
        by: { field: '就业' },
        flow: true,
      },
      { id: 'money', indicator: 'resources_linked_yuan', value: 967000, unit: '元', printed: '96.7万元', flow: true },
      { id: 'words', indicator: 'station_coverage_rate', value: { words: '全覆盖' }, place: 'q', printed: '全覆盖' },
      { id: 'first', indicator: 'orgs_incubated', value: { ordinal: 1 }, unit: '家', place: 'r', note: both('首家', 'the first') },
      {
        id: 'more',
        indicator: 'exam_yoy_growth',
        value: 0.0512,
        unit: '%',
        printed: '增长5.12%',
        comparison: { kind: 'year-on-year', base: both('上年', 'last year') },
        flow: true,
      },
      { id: 'mine', indicator: 'own', value: 31, unit: '人', printed: '31人', rest: true },
    ].map(({ rest, flow, until, ...one }: Record<string, unknown>) => ({
      ...one,
      time: until
        ? { kind: 'plan', from: '2021', to: until, printed: '到期末' }
        : flow
          ? { kind: 'year', date: '2021', printed: '去年' }
          : { kind: 'as-of', date: '2021-12', printed: '年末' },
      source: [{ id: 's', page: '3', quote: '几个字' }, 't'],
      ...(rest
        ? {
            label: both('这一项', 'This one'),
            note: both('一句话', 'A note'),
            unitKind: kindOf(String(one['indicator'])),
            flags: ['provisional'],
            ext: { own: 1 },
          }
        : {}),
    })),
    stations: [
      {
        id: 'a',
        name: both('东站', 'East station'),
        place: 'q',
        tier: '乡镇',
        types: ['综合'],
        status: 'pilot',
        opened: { kind: 'event', date: '2021-06', printed: '六月' },
        operator: both('某机构', 'Agency'),
        staff: 'workers',
        point: { lon: 115, lat: 26, crs: 'WGS84' },
        printed: '东站',
        source: 's',
      },
    ],
    networks: [
      {
        id: 'n',
        name: both('网络', 'Network'),
        tiers: [
          { name: both('乡镇', 'Townships'), of: 'stations', printed: '7103个' },
          { name: both('村', 'Villages'), open: true },
        ],
        printed: '两级',
        place: 'p',
        time: { kind: 'as-of', printed: '年末' },
        source: 's',
      },
    ],
    lists: [
      {
        id: 'l',
        kind: 'service_fields_listed',
        title: both('领域', 'Fields'),
        items: [both('养老', 'Care'), '助残'],
        open: true,
        printed: '养老、助残等',
        by: { group: '老人' },
        place: 'p',
        time: { kind: 'as-of', printed: '年末' },
        note: both('一句话', 'A note'),
        source: 's',
      },
    ],
    milestones: [
      {
        id: 'm',
        kind: 'opening',
        text: both('揭牌', 'Opened'),
        time: { kind: 'event', date: '2021-06', printed: '六月' },
        printed: '揭牌',
        by: { tier: '乡镇' },
        place: 'p',
        note: both('一句话', 'A note'),
        source: 's',
      },
    ],
    models: [
      {
        id: 'k',
        code: '123X',
        name: both('模式', 'Model'),
        parts: [{ mark: '1', text: both('一站', 'One'), printed: '一站', items: [both('一', 'one')] }],
        printed: '123X',
        place: 'p',
        time: { kind: 'as-of', printed: '年末' },
        note: both('一句话', 'A note'),
        source: 's',
      },
    ],
    ext: { own: '甲' },
  };
}

function kindOf(indicator: string): string {
  return indicator === 'station_count' ? 'stations' : 'persons';
}
