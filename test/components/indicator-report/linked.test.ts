/** `linked`: an area chosen on a map is chosen for all elements of the report; `area`: the page chooses. */
import { expect, fixture, html } from '@open-wc/testing';
import type { AreaSelectEvent, IndicatorReportElement, StationMapElement } from '../../../src/index.ts';
import '../../../src/index.ts';
import { INDEX_FORMAT } from '../../../src/data/area-index.ts';
import { COUNTY, OUTLINES } from '../../fixtures/county.ts';
import { coverage, rawReport, stations } from '../../fixtures/reports.ts';
import { freshUrl, openServer, type Server } from '../../fixtures/requests.ts';
import { quiet, shown, untilShown, untilState } from '../../fixtures/shown.ts';

const PLACES = [
  { id: 'city', name: '某市', level: 'prefecture' as const, code: '360000' },
  { id: 'east', name: '东区', level: 'county' as const, code: '360001', parent: 'city' },
  { id: 'west', name: '西区', level: 'county' as const, code: '360002', parent: 'city' },
];
/** 60 % in the city, 40 % in the east; of the west only its stations are stated. */
const REPORT = rawReport(
  [
    coverage(0.6),
    coverage(0.4, { id: 'east-rate', place: 'east' }),
    stations(9, { id: 'all', place: 'city' }),
    stations(5, { id: 'east-stations', place: 'east' }),
    stations(4, { id: 'west-stations', place: 'west' }),
  ],
  { places: PLACES },
);

const inside = html`<station-map></station-map><coverage-gauge></coverage-gauge><coverage-gauge class="fixed" area="city"></coverage-gauge>`;
const put = async (template: unknown) => {
  const root = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const [provider, map, gauge] = ['indicator-report', 'station-map', 'coverage-gauge'].map((tag) => root.querySelector(tag)) as [
    IndicatorReportElement,
    StationMapElement,
    HTMLElement,
  ];
  await untilShown(map, '东区');
  return { root, provider, map, gauge, fixed: root.querySelector('.fixed')! };
};
const areas = (map: Element) => Array.from(map.shadowRoot!.querySelectorAll<HTMLButtonElement>('.area-name'));
const press = (map: Element, name: string) =>
  areas(map)
    .find(({ textContent }) => textContent === name)!
    .click();
const pressed = (map: Element) => areas(map).flatMap((button) => (button.getAttribute('aria-pressed') === 'true' ? [button.textContent] : []));

describe('<indicator-report linked>', () => {
  it('shows the area that is chosen on its map in all its elements; those that name an area keep it', async () => {
    const { provider, map, gauge, fixed } = await put(html`<indicator-report linked .report=${REPORT}>${inside}</indicator-report>`);
    await untilShown(gauge, '60%');
    press(map, '东区');
    await untilShown(gauge, '40%');
    expect(shown(gauge)).to.include('东区').and.not.to.include('60%');
    await untilShown(fixed, '60%');
    expect(provider.area).to.equal('east');
    await quiet(map);
    expect(pressed(map)).to.deep.equal(['东区']);
    expect(shown(map)).to.include('西区');
  });

  it('marks on a map with boundaries the area that was chosen elsewhere, and none where that is the whole', async () => {
    const template = html`<indicator-report linked .report=${COUNTY}>
      <station-map .boundaries=${OUTLINES} boundaries-crs="CGCS2000" review-number="测S(2026)001号"></station-map>
    </indicator-report>`;
    const root = await fixture<HTMLElement>(html`<div>${template}</div>`);
    const [provider, map] = [root.querySelector('indicator-report')!, root.querySelector('station-map')!];
    const rows = () => Array.from(map.shadowRoot!.querySelectorAll<HTMLElement>('[data-area]'));
    const chosen = () => rows().flatMap((row) => (row.getAttribute('aria-selected') === 'true' ? [row.querySelector('span')!.textContent] : []));
    await untilShown(map, '审图号');
    for (const [area, names] of [
      ['t1', ['西镇']],
      ['东镇', ['东镇']],
      ['', []],
    ] as const) {
      provider.area = area;
      await quiet(map);
      expect(chosen(), area).to.deep.equal(names);
    }
    rows()[0]!.click();
    await quiet(map);
    expect([provider.area, chosen()]).to.deep.equal(['t0', ['东镇']]);
    rows()[0]!.click();
    await quiet(map);
    expect(chosen()).to.deep.equal([]);
  });

  it('says what is not stated of the area, and shows no figure of another', async () => {
    const { map, gauge } = await put(html`<indicator-report linked .report=${REPORT}>${inside}</indicator-report>`);
    press(map, '西区');
    await untilState(gauge, 'empty');
    expect(shown(gauge)).not.to.match(/60%|40%/);
  });

  it('goes back to the whole when the same area is pressed once more', async () => {
    const { map, gauge } = await put(html`<indicator-report linked .report=${REPORT}>${inside}</indicator-report>`);
    press(map, '东区');
    await untilShown(gauge, '40%');
    press(map, '东区');
    await untilShown(gauge, '60%');
    await quiet(map);
    expect(pressed(map)).to.deep.equal([]);
  });

  it('holds for an element that comes later, and for one that takes the report by its id', async () => {
    const { root, provider, map } = await put(
      html`<indicator-report id="linked-far" linked .report=${REPORT}></indicator-report><station-map from="linked-far"></station-map>`,
    );
    press(map, '东区');
    const [late, far] = ['', 'linked-far'].map((from) => Object.assign(document.createElement('coverage-gauge'), { from }));
    provider.append(late!);
    root.append(far!);
    await untilShown(late!, '40%');
    await untilShown(far!, '40%');
  });

  it('is not moved by the map of another report, by a page that cancels, or without the attribute', async () => {
    const other = await put(html`<indicator-report .report=${REPORT}>${inside}</indicator-report>`);
    const { provider, map } = await put(html`<indicator-report linked .report=${REPORT}>${inside}</indicator-report>`);
    press(other.map, '东区');
    expect([other.provider.area, provider.area]).to.deep.equal(['', '']);
    provider.addEventListener('area-select', (event) => event.preventDefault(), { once: true });
    press(map, '东区');
    expect(provider.area).to.equal('');
  });

  it('tells of a choice by one event, and of none where the page has chosen', async () => {
    const { provider, map, gauge } = await put(html`<indicator-report linked .report=${REPORT}>${inside}</indicator-report>`);
    const heard: string[] = [];
    provider.addEventListener('area-select', (event: AreaSelectEvent) => heard.push(event.areaName));
    press(map, '东区');
    await untilShown(gauge, '40%');
    press(map, '东区');
    expect(heard).to.deep.equal(['东区', '某市']);
    provider.area = '360001';
    await untilShown(gauge, '40%');
    await quiet(map);
    expect(heard).to.have.lengthOf(2);
    expect(pressed(map)).to.deep.equal(['东区']);
  });

  it('says one report-ready, however often an area is chosen', async () => {
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    document.addEventListener('report-ready', hear);
    const text = JSON.stringify(REPORT);
    const { map, gauge } = await put(
      html`<indicator-report linked
        ><script type="application/json">
          ${text}
        </script>
        ${inside}</indicator-report
      >`,
    );
    press(map, '东区');
    await untilShown(gauge, '40%');
    document.removeEventListener('report-ready', hear);
    expect(heard).to.have.lengthOf(1);
  });
});

describe('<indicator-report area>', () => {
  let server: Server;
  beforeEach(() => (server = openServer()));
  afterEach(() => server.close());

  it('chooses for all, by attribute and by script, and says where there is no such place', async () => {
    const { provider, gauge } = await put(html`<indicator-report area="东区" .report=${REPORT}>${inside}</indicator-report>`);
    await untilShown(gauge, '40%');
    provider.area = '';
    await untilShown(gauge, '60%');
    provider.area = '蓬莱';
    await untilState(gauge, 'empty');
    expect(shown(gauge)).to.include('蓬莱');
  });

  it('has each element fetch the file of the area from an index', async () => {
    const [index, one, two] = [freshUrl(), freshUrl(), freshUrl()];
    const file = (url: string) => url.slice(url.lastIndexOf('/') + 1);
    const files: Readonly<Record<string, unknown>> = {
      [index]: {
        format: INDEX_FORMAT,
        title: 'x',
        areas: [
          { id: 'city', name: '某市', level: 'prefecture', file: file(one) },
          { id: 'east', name: '东区', level: 'county', file: file(two) },
        ],
      },
      [one]: rawReport([coverage(0.6)]),
      [two]: rawReport([coverage(0.4)], { places: [{ id: 'east', name: '东区', level: 'county' }] }),
    };
    const provider = await fixture<IndicatorReportElement>(html`<indicator-report src=${index}><coverage-gauge></coverage-gauge></indicator-report>`);
    const gauge = provider.querySelector('coverage-gauge')!;
    const serve = async () => {
      await quiet(gauge);
      server.requests.forEach(({ url, answer }) => answer(files[new URL(url, document.baseURI).pathname]));
      await quiet(gauge);
    };
    await serve();
    await serve();
    await untilShown(gauge, '60%');
    provider.area = '东区';
    await serve();
    await untilShown(gauge, '40%');
  });
});
