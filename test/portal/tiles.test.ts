/** Tiles of a map service under the outlines: a tile server of our own, one that is not there, and pages that must ask none. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { COUNTY, OUTLINES } from '../fixtures/county.ts';
import { startHost, visibleText, type Answer, type Host } from '../page/host.ts';

const NUMBER = 'tiles-review-number="测G(2026)002号" tiles-source="某测绘局"';
const map = (tiles: string, crs = 'CGCS2000') =>
  `<station-map src="/county.json" boundaries="/maps/county.json" boundaries-crs="${crs}" review-number="测S(2026)001号" ${tiles}></station-map>`;
const shell = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="/zhanbao/zhanbao.js"></script></head><body>${body}</body></html>`;
const WMTS = '/tiles/wmts?LAYER=vec&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}&tk=key';
const PAGES: Readonly<Record<string, string>> = {
  '/xyz': shell(map(`tiles="/tiles/{z}/{x}/{y}.svg" ${NUMBER}`)),
  '/wmts': shell(map(`tiles="${WMTS.replace(/&/g, '&amp;')}" ${NUMBER}`)),
  '/gone': shell(map(`tiles="/no-tiles/{z}/{x}/{y}.png" ${NUMBER}`)),
  '/plain': shell(map('')),
  '/unreviewed': shell(map('tiles="/tiles/{z}/{x}/{y}.svg"')),
  '/gcj': shell(map(`tiles="/tiles/{z}/{x}/{y}.svg" ${NUMBER}`, 'GCJ-02')),
  '/template': shell(map(`tiles="/tiles/{z}/{x}.svg" ${NUMBER}`)),
  '/county.json': JSON.stringify(COUNTY),
  '/maps/county.json': JSON.stringify(OUTLINES),
};

/** Of a place on the pyramid of Web Mercator at a level: which tile, and how far into it. */
const placeOn = (lon: number, lat: number, z: number) => {
  const [x, y] = [((lon + 180) / 360) * 2 ** z, ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z];
  return { x, y };
};

describe('tiles under the map with boundaries', () => {
  let host: Host;
  const answer: Answer = (path, response) => {
    if (path.startsWith('/tiles/')) {
      const tile =
        '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path fill="#d8e6d0" d="M0 0h256v256H0z"/><path d="M0 0h256" stroke="#7a9"/></svg>';
      response.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(tile);
      return true;
    }
    const body = PAGES[path];
    if (body !== undefined) response.writeHead(200, { 'Content-Type': path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8' }).end(body);
    return body !== undefined;
  };
  before(async () => void (host = await startHost(answer)));
  after(() => host.close());

  const drawn = (page: Page) => page.waitForSelector('>>> .map-box .land');
  const tiled = (page: Page) => page.waitForSelector('>>> .map-box .tiles image');
  const asked = (requests: readonly string[]) => requests.filter((url) => url.includes('tiles/'));

  it('lie where Web Mercator has them, land and stations with them', async () => {
    const { page, complaints, requests } = await host.open('/xyz');
    await tiled(page);
    await page.waitForSelector('>>> .map-box .station-mark');
    const found = await page.evaluate(() => {
      const root = document.querySelector('station-map')!.shadowRoot!;
      const number = (part: Element, name: string) => Number(part.getAttribute(name));
      return {
        tiles: [...root.querySelectorAll('.tiles image')].map((image) => ({
          href: image.getAttribute('href') ?? '',
          left: number(image, 'x'),
          top: number(image, 'y'),
          size: number(image, 'width'),
        })),
        corners: [...root.querySelectorAll('.map-box .land')].map((land) =>
          land
            .getAttribute('d')!
            .match(/[\d.]+/g)!
            .slice(0, 2)
            .map(Number),
        ),
        station: root
          .querySelector('.map-box .station-mark')!
          .getAttribute('transform')!
          .match(/[\d.]+/g)!
          .map(Number),
      };
    });
    const [tile] = found.tiles;
    const [z = 0, x = 0, y = 0] = tile!.href.match(/\d+/g)!.map(Number);
    const pixel = ([lon = 0, lat = 0]: readonly number[]) => {
      const at = placeOn(lon, lat, z);
      return [tile!.left + (at.x - x) * tile!.size, tile!.top + (at.y - y) * tile!.size];
    };
    const near = (actual: readonly number[], expected: readonly number[]) =>
      actual.forEach((value, axis) => expect(value, `${actual.join()} for ${expected.join()}`).to.be.closeTo(expected[axis]!, 0.11));
    OUTLINES.features.forEach(({ geometry }, index) => near(found.corners[index]!, pixel(geometry.coordinates[0]![0]!)));
    near(found.station, pixel([COUNTY.stations![0]!.point!.lon, COUNTY.stations![0]!.point!.lat]));
    // Each once, and of the level whose tiles are shown at about their own size.
    expect(new Set(asked(requests)).size).to.equal(found.tiles.length);
    expect(tile!.size).to.be.within(180, 363);
    expect(await visibleText(page, 'station-map'))
      .to.contain('底图审图号：测G(2026)002号')
      .and.to.contain('底图来源：某测绘局')
      .and.to.contain('审图号：测S(2026)001号');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('are asked for by row and column as WMTS has them, and stay out of the picture that is taken along', async () => {
    const { page, requests, complaints } = await host.open('/wmts');
    await tiled(page);
    expect(asked(requests)[0]).to.match(/TILEMATRIX=\d+&TILEROW=\d+&TILECOL=\d+&tk=key$/);
    await page.evaluate(() => {
      const made = URL.createObjectURL.bind(URL);
      Object.assign(window, { saved: null });
      URL.createObjectURL = (blob: Blob) => (void blob.text().then((text) => Object.assign(window, { saved: text })), made(blob));
    });
    await page.click('>>> .map-tools button[aria-label*="SVG"]');
    await page.waitForFunction('window.saved');
    const text = await page.evaluate<[], () => string>('window.saved' as never);
    expect(text).to.contain('审图号：测S(2026)001号').and.not.to.contain('wmts');
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('bring a linked view back to the same place', async () => {
    const { page } = await host.open('/xyz');
    await tiled(page);
    await page.evaluate(() => document.querySelector('station-map')!.addEventListener('map-view-change', (event) => Object.assign(window, { seen: event })));
    await page.click('>>> .map-tools button');
    await page.waitForFunction('window.seen');
    const [view, ...places] = await page.evaluate(async () => {
      const at = document.querySelector('station-map')!;
      const seen = (window as unknown as { seen: { mapView: string } }).seen.mapView;
      const corner = () => at.shadowRoot!.querySelector('.map-box .land')!.getAttribute('d')!.split('L')[0]!;
      const before = corner();
      at.mapView = 'k=1';
      await at.updateComplete;
      const between = corner();
      at.mapView = seen;
      await at.updateComplete;
      return [seen, before, between, corner()] as const;
    });
    expect(Number(new URLSearchParams(view).get('lat'))).to.be.within(25.1, 25.3);
    const [before, between, after] = places.map((corner) => corner.match(/[\d.-]+/g)!.map(Number));
    expect(between).not.to.deep.equal(before);
    before!.forEach((value, axis) => expect(after![axis]).to.be.closeTo(value, 1));
    await page.close();
  });

  it('that cannot be had leave the map as it is, and a sentence says so', async () => {
    const { page, complaints } = await host.open('/gone', { expected: /404/ });
    await drawn(page);
    await page.waitForFunction('document.querySelector("station-map").shadowRoot.textContent.includes("底图有的取不到，地图照画")');
    expect(await page.$$('>>> .tiles image')).to.deep.equal([]);
    expect(await page.$$eval('>>> .map-box .land', (lands) => lands.length)).to.equal(6);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('are not fetched, nor their program, where the page names none', async () => {
    const { page, requests } = await host.open('/plain');
    await drawn(page);
    expect(requests.filter((url) => /tile/.test(url))).to.deep.equal([]);
    await page.close();
  });

  for (const [what, path, sentence] of [
    ['have no review number', '/unreviewed', '底图未写明审图号'],
    ['are of another coordinate system than the outlines', '/gcj', '叠在一起会错开数百米'],
    ['have an address without a row', '/template', '底图地址（tiles）中缺'],
  ] as const)
    it(`are not fetched where they ${what}, and a sentence says so`, async () => {
      const { page, requests, complaints } = await host.open(path);
      await drawn(page);
      await page.waitForFunction((words) => document.querySelector('station-map')!.shadowRoot!.textContent!.includes(words), {}, sentence);
      expect([asked(requests), complaints]).to.deep.equal([[], []]);
      await page.close();
    });
});
