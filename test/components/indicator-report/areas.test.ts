/** A report split by area: the index once, each file once, and each element the area that it asks for. */
import { expect, fixture, html } from '@open-wc/testing';
import type { IndicatorReportElement, ReportFailedEvent, ReportReadyEvent } from '../../../src/index.ts';
import '../../../src/index.ts';
import { coverage, rawReport } from '../../fixtures/reports.ts';
import { freshUrl, openServer, type Request, type Server } from '../../fixtures/requests.ts';
import { quiet, shown, until, untilShown, untilState } from '../../fixtures/shown.ts';

const NAMES = { east: '东区', west: '西区', south: '南区' };
const areas = Object.entries(NAMES).map(([id, name], at) => ({ id, name, code: `36070${at}`, level: 'county', file: `files/${id}.json` }));
const INDEX = { format: 'zhanbao-index/1', title: '某市', areas };
const RATES = { east: 60, west: 70, south: 80 };

type AreaId = keyof typeof NAMES;

function shard(id: AreaId, percent = RATES[id]) {
  const at = Object.keys(NAMES).indexOf(id);
  return rawReport([coverage(percent / 100)], { id, places: [{ id, name: NAMES[id], code: `36070${at}`, level: 'county' }] });
}

describe('a report that was split by area', () => {
  let server: Server;
  let src: string;
  beforeEach(() => {
    server = openServer();
    src = `/no-such-folder${freshUrl()}/index.json`;
  });
  afterEach(() => server.close());

  const fileUrl = (id: AreaId) => new URL(`files/${id}.json`, new URL(src, document.baseURI)).href;
  const asked = (url: string): Request => {
    const found = server.requests.filter((request) => request.url === url).pop();
    if (!found) throw new Error(`${url} was not asked for, but ${server.requests.map((one) => one.url).join()}`);
    return found;
  };
  /** Waits for the request of a file; its elements are then loading it. */
  const requested = async (element: Element, id: AreaId, times = 1) => {
    const count = () => server.requests.filter(({ url }) => url === fileUrl(id)).length;
    while (count() < times) await new Promise(requestAnimationFrame);
    expect(count(), id).to.equal(times);
    await untilState(element, 'loading');
    return asked(fileUrl(id));
  };
  const answerIndex = () => server.last().answer(INDEX);
  const count = () => server.requests.length;

  it('gives each element inside the area that it names by code, name or id, and the first to one that names none', async () => {
    const at = await fixture(html`
      <indicator-report src=${src}>
        <coverage-gauge></coverage-gauge><coverage-gauge area="360701"></coverage-gauge><coverage-gauge area="南区"></coverage-gauge
        ><coverage-gauge area="south"></coverage-gauge>
      </indicator-report>
    `);
    const [first, west, south, again] = Array.from(at.querySelectorAll('coverage-gauge'));
    answerIndex();
    for (const [element, id] of [
      [first!, 'east'],
      [west!, 'west'],
      [south!, 'south'],
    ] as const)
      (await requested(element, id)).answer(shard(id));
    await Promise.all([untilShown(first!, '60%'), untilShown(west!, '70%'), untilShown(south!, '80%'), untilShown(again!, '80%')]);
    expect(shown(west!)).to.include('西区');
    expect(count()).to.equal(4);
  });

  it('gives it to an element that names the provider, and to a provider that passes it on', async () => {
    const root = await fixture(html`
      <div>
        <coverage-gauge from="split" area="west"></coverage-gauge>
        <indicator-report id="split" src=${src}></indicator-report>
        <indicator-report from="split"><coverage-gauge area="west"></coverage-gauge></indicator-report>
      </div>
    `);
    const gauges = Array.from(root.querySelectorAll('coverage-gauge'));
    answerIndex();
    (await requested(gauges[0]!, 'west')).answer(shard('west'));
    await Promise.all(gauges.map((gauge) => untilShown(gauge, '70%')));
    expect(count()).to.equal(2);
  });

  it('works for an element with the index as its own src, which tells of the load of its file', async () => {
    const root = await fixture(html`<div><coverage-gauge src=${src} area="west"></coverage-gauge></div>`);
    const gauge = root.querySelector('coverage-gauge')!;
    const heard: string[] = [];
    gauge.addEventListener('report-ready', ({ report }) => heard.push(report.id));
    answerIndex();
    (await requested(gauge, 'west')).answer(shard('west'));
    await untilShown(gauge, '70%');
    expect(heard).to.deep.equal(['west']);
    const late = Object.assign(document.createElement('coverage-gauge'), { src, area: 'west' });
    root.append(late);
    await untilShown(late, '70%');
    expect(count()).to.equal(2);
  });

  it('follows the area from one to another, forgets nothing, and drops an answer that comes too late', async () => {
    const at = await fixture(html`<indicator-report src=${src}><coverage-gauge area="east"></coverage-gauge></indicator-report>`);
    const gauge = at.querySelector('coverage-gauge')!;
    answerIndex();
    const east = await requested(gauge, 'east');
    gauge.area = 'west';
    const west = await requested(gauge, 'west');
    west.answer(shard('west'));
    await untilShown(gauge, '70%');
    east.answer(shard('east'));
    await quiet(gauge);
    expect(shown(gauge)).to.include('70%').and.not.include('60%');
    gauge.setAttribute('area', 'east');
    await untilShown(gauge, '60%');
    gauge.removeAttribute('area');
    await quiet(gauge);
    expect(shown(gauge)).to.include('60%');
    expect(count()).to.equal(3);
  });

  it('says that an area is not in the index, asks for no file, and recovers when the area is put right', async () => {
    const at = await fixture(html`<indicator-report src=${src}><coverage-gauge area="北区"></coverage-gauge></indicator-report>`);
    const gauge = at.querySelector('coverage-gauge')!;
    answerIndex();
    await untilShown(gauge, '目录中没有地区“北区”');
    expect(gauge.getAttribute('state')).to.equal('failed');
    expect(count()).to.equal(1);
    gauge.area = '东区';
    (await requested(gauge, 'east')).answer(shard('east'));
    await untilShown(gauge, '60%');
    expect(shown(gauge)).not.to.include('目录中没有地区');
  });

  it('names the file that failed, and asks for it alone when told to, once for all who wait for it', async () => {
    const at = await fixture(html`
      <indicator-report src=${src}
        ><coverage-gauge area="west"></coverage-gauge><station-map area="west"></station-map><coverage-gauge area="east"></coverage-gauge
      ></indicator-report>
    `);
    const [west, east] = Array.from(at.querySelectorAll('coverage-gauge'));
    const map = at.querySelector('station-map')!;
    answerIndex();
    (await requested(west!, 'west')).answerText('', 404);
    (await requested(east!, 'east')).answer(shard('east'));
    await Promise.all([untilShown(west!, 'files/west.json'), untilShown(map, '服务器返回 404'), untilShown(east!, '60%')]);
    west!.shadowRoot!.querySelector('button')!.click();
    await Promise.all([untilState(west!, 'loading'), untilState(map, 'loading')]);
    expect(shown(east!)).to.include('60%');
    (await requested(west!, 'west', 2)).answer(shard('west'));
    await Promise.all([untilShown(west!, '70%'), untilState(map, 'empty')]);
    expect(count()).to.equal(4);
  });

  it('is told of by the provider once a file: loaded, or failed', async () => {
    const root = await fixture(html`<div></div>`);
    const heard: string[] = [];
    const hear = (type: 'report-ready' | 'report-failed', told: (event: never) => string) =>
      root.addEventListener(type, (event) => heard.push(`${(event.target as Element).localName} ${told(event as never)}`));
    hear('report-ready', ({ report }: ReportReadyEvent) => report.id);
    hear('report-failed', ({ failure }: ReportFailedEvent) => `${failure.kind} ${failure.file}`);
    root.innerHTML = `<indicator-report src="${src}"><coverage-gauge></coverage-gauge><coverage-gauge></coverage-gauge><coverage-gauge area="west"></coverage-gauge></indicator-report>`;
    const gauges = Array.from(root.querySelectorAll('coverage-gauge'));
    answerIndex();
    (await requested(gauges[0]!, 'east')).answer(shard('east'));
    (await requested(gauges[2]!, 'west')).answerText('', 404);
    await Promise.all([untilShown(gauges[1]!, '60%'), untilState(gauges[2]!, 'failed')]);
    expect(heard).to.have.members(['indicator-report east', 'indicator-report status files/west.json']);
  });

  ['https://elsewhere.invalid/x.json', '//elsewhere.invalid/x.json', 'data:application/json,{}', 'http://['].forEach((file) => {
    it(`asks nobody for ${file}, which is no file of the index's own site`, async () => {
      const at = await fixture(html`<coverage-gauge src=${src}></coverage-gauge>`);
      server.last().answer({ ...INDEX, areas: [{ ...areas[0], file }] });
      await untilShown(at, '不在目录所在的网站');
      expect([at.getAttribute('state'), count()]).to.deep.equal(['failed', 1]);
    });
  });

  it('is read anew by reload(): the index, and the files that are asked for', async () => {
    const at = await fixture<IndicatorReportElement>(html`<indicator-report src=${src}><coverage-gauge></coverage-gauge></indicator-report>`);
    const gauge = at.querySelector('coverage-gauge')!;
    answerIndex();
    (await requested(gauge, 'east')).answer(shard('east'));
    await untilShown(gauge, '60%');
    at.reload();
    await untilState(gauge, 'loading');
    server.last().answer(INDEX);
    (await requested(gauge, 'east', 2)).answer(shard('east', 65));
    await untilShown(gauge, '65%');
  });

  it('stays with an element that is moved about, and leaves one that is put outside', async () => {
    const root = await fixture(
      html`<div>
        <indicator-report src=${src}
          ><p></p>
          <coverage-gauge area="west"></coverage-gauge
        ></indicator-report>
      </div>`,
    );
    const gauge = root.querySelector('coverage-gauge')!;
    answerIndex();
    (await requested(gauge, 'west')).answer(shard('west'));
    await untilShown(gauge, '70%');
    root.querySelector('p')!.append(gauge);
    await untilShown(gauge, '70%');
    root.append(gauge);
    await untilState(gauge, 'waiting');
    gauge.area = 'east';
    await quiet(gauge);
    expect(gauge.getAttribute('state')).to.equal('waiting');
    expect(count()).to.equal(2);
  });

  it('that is no index after all says where', async () => {
    const at = await fixture(html`<indicator-report src=${src}><coverage-gauge></coverage-gauge></indicator-report>`);
    const gauge = at.querySelector('coverage-gauge')!;
    server.last().answer({ ...INDEX, areas: [{ id: 'east', name: '东区', level: 'county' }] });
    await untilShown(gauge, 'areas[0].file');
    expect(gauge.getAttribute('state')).to.equal('failed');
  });

  it('leaves a document of any other format to fail as it did', async () => {
    const at = await fixture(html`<indicator-report src=${src}><coverage-gauge></coverage-gauge></indicator-report>`);
    const gauge = at.querySelector('coverage-gauge')!;
    server.last().answer({ ...rawReport(), format: 'zhanbao/9' });
    await until(gauge, () => /zhanbao\/9.*比本组件新/.test(shown(gauge)), 'the newer format');
  });

  it('tells nothing to an element that has left the page, and what has changed to one that comes back', async () => {
    const at = await fixture(html`<section><coverage-gauge src=${src}></coverage-gauge><coverage-gauge src=${src}></coverage-gauge></section>`);
    const [away, here] = Array.from(at.querySelectorAll('coverage-gauge'));
    answerIndex();
    (await requested(away!, 'east')).answerText('no', 404);
    await Promise.all([untilState(away!, 'failed'), untilState(here!, 'failed')]);
    away!.remove();
    await until(here!, () => here!.shadowRoot!.querySelector('.failure button') !== null, 'a way to try again');
    here!.shadowRoot!.querySelector<HTMLElement>('.failure button')!.click();
    (await requested(here!, 'east', 2)).answer(shard('east'));
    await untilState(here!, 'ready');
    await quiet(away!);
    expect(away!.getAttribute('state')).to.equal('failed');
    at.append(away!);
    await untilState(away!, 'ready');
  });

  it('says nothing anew to an element that is moved', async () => {
    const at = await fixture(html`<section><coverage-gauge src=${src}></coverage-gauge></section>`);
    const gauge = at.querySelector('coverage-gauge')!;
    answerIndex();
    (await requested(gauge, 'east')).answer(shard('east'));
    await untilState(gauge, 'ready');
    let told = 0;
    at.addEventListener('report-ready', () => told++);
    at.parentElement!.append(at);
    await quiet(gauge);
    expect([told, gauge.getAttribute('state')]).to.deep.equal([0, 'ready']);
  });
});
