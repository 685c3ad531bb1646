import { expect } from '@open-wc/testing';
import { COUNTY, OUTLINES } from '../../../fixtures/county.ts';
import { count, drawn, mapOf, root } from '../../../fixtures/county-map.ts';
import { freshUrl, openServer } from '../../../fixtures/requests.ts';
import { quiet, until, untilShown } from '../../../fixtures/shown.ts';

describe('<station-map boundaries> that is moved in the page', () => {
  let section: HTMLElement;
  beforeEach(() => (section = document.body.appendChild(document.createElement('section'))));
  afterEach(() => section.remove());

  it('while its boundaries are on their way asks for them again', async () => {
    const server = openServer();
    const at = await drawn({ boundaries: freshUrl() });
    await until(at, () => server.requests.length === 1, 'a request');
    section.append(at);
    await until(at, () => server.requests.length === 2, 'another request');
    server.last().answer(OUTLINES);
    await until(at, () => count(at, '.map-box .land') === 6, 'six outlines');
    server.close();
  });

  it('follows its width as before', async () => {
    const at = await mapOf();
    section.append(at);
    await quiet(at);
    section.style.width = '333px';
    const drawing = () => root(at).querySelector('.map-box > svg')!;
    await until(at, () => Number(drawing().getAttribute('width')) <= 333, 'a drawing of that width');
  });

  it('goes on looking for what crosses itself', async () => {
    const [first, ...rest] = OUTLINES.features;
    const knot = [
      [
        [114, 25],
        [115, 26],
        [115, 25],
        [114, 26],
        [114, 25],
      ],
    ];
    const boundaries = { type: 'FeatureCollection', features: [{ ...first, geometry: { type: 'Polygon', coordinates: knot } }, ...rest] };
    const at = await drawn({ report: COUNTY, boundaries });
    await until(at, () => count(at, '.map') === 1, 'a map');
    section.append(at);
    await untilShown(at, '边界自相交');
    expect(count(at, '.map-box .land')).to.equal(6);
  });
});
