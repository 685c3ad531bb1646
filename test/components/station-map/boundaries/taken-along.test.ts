import { expect } from '@open-wc/testing';
import { count, mapOf, root } from '../../../fixtures/county-map.ts';
import type { MapViewChangeEvent } from '../../../../src/components/station-map/map-view-event.ts';
import { grid } from '../../../fixtures/geometry.ts';
import { quiet, shown, until } from '../../../fixtures/shown.ts';

const frame = () => new Promise(requestAnimationFrame);
const button = (at: Element, words: string) =>
  Array.from(root(at).querySelectorAll<HTMLElement>('.map-tools button')).find((one) => one.textContent!.trim() === words)!;

/** The file that a press of the button offers. */
async function taken(at: Element, kind: 'SVG' | 'PNG'): Promise<{ readonly file: Blob | null; readonly name: string }> {
  const own = { make: URL.createObjectURL, click: HTMLAnchorElement.prototype.click };
  let file: Blob | null = null;
  let name = '';
  URL.createObjectURL = (blob) => own.make.call(URL, (file = blob as Blob));
  HTMLAnchorElement.prototype.click = function click() {
    name = this.download;
  };
  try {
    button(at, kind).click();
    await until(at, () => file !== null || root(at).querySelector('.note[role="status"]')?.textContent?.includes('图片') === true, 'a picture or a reason');
  } finally {
    URL.createObjectURL = own.make;
    HTMLAnchorElement.prototype.click = own.click;
  }
  return { file, name };
}
const svgOf = async (at: Element) => {
  const { file, name } = await taken(at, 'SVG');
  const text = await file!.text();
  return { name, text, picture: new DOMParser().parseFromString(text, 'image/svg+xml') };
};

describe('the picture of <station-map boundaries>', () => {
  it('holds heading, time, legend, review number and source, and needs no style of the page', async () => {
    const at = await mapOf();
    await until(at, () => count(at, '.map-box .station-mark') === 3, 'three stations');
    const { name, text, picture } = await svgOf(at);
    expect(name).to.match(/社工站分布\.svg$/);
    for (const words of [
      '社工站分布',
      '审图号：测S(2026)001号',
      '某省自然资源厅',
      '圆的面积表示数量（社工站）',
      '短横：报告未写明',
      '运营 1',
      '报告中有1处，边界里没有',
      '1个站点没有坐标',
    ])
      expect(text, words).to.contain(words);
    expect(text).to.contain(shown(at, '.subtitle'));
    expect([picture.querySelectorAll('[class], style, [style]').length, text.includes('var(')]).to.deep.equal([0, false]);
    expect(picture.querySelectorAll('path[fill-rule]').length).to.equal(6);
    expect(picture.querySelector('circle')!.getAttribute('fill')).to.match(/^rgb/);
    expect(count(at, '.picture-holder')).to.equal(0);
  });

  it('is SVG though the page draws on canvas', async () => {
    const at = await mapOf({ boundaries: grid({ columns: 50, rows: 45 }) });
    await until(at, () => count(at, '.map-box canvas') === 1, 'canvas');
    const { picture } = await svgOf(at);
    expect(picture.querySelectorAll('path[fill-rule]').length).to.equal(2250);
  });

  it('comes as PNG', async () => {
    const { file } = await taken(await mapOf(), 'PNG');
    const { width } = await createImageBitmap(file!);
    expect([file!.type, width > 600]).to.deep.equal(['image/png', true]);
  });

  it('bears its mark where the outlines are not reviewed', async () => {
    const { text } = await svgOf(await mapOf({ review: '', unreviewed: true }));
    expect(text.split('未经审图，仅供本地调试，不得公开').length).to.equal(3);
  });

  it("takes the portal's inset in, and is not made where that cannot be", async () => {
    const at = await mapOf();
    at.insertAdjacentHTML(
      'beforeend',
      '<svg slot="inset" width="40" height="30" xmlns="http://www.w3.org/2000/svg"><rect id="inset-land" width="9" height="9"/></svg>',
    );
    await frame();
    expect((await svgOf(at)).picture.querySelector('#inset-land')).not.to.equal(null);
    at.querySelector('[slot="inset"]')!.replaceWith(Object.assign(document.createElement('p'), { slot: 'inset', textContent: '南海诸岛' }));
    expect((await taken(at, 'SVG')).file).to.equal(null);
  });

  it('is not made with an inset that is not there yet or cannot be seen, and holds the words below one', async () => {
    const drawn = 'width="40" height="30" xmlns="http://www.w3.org/2000/svg"';
    const having = async (markup: string) => {
      const at = await mapOf();
      at.insertAdjacentHTML('beforeend', markup);
      return at;
    };
    for (const unseen of ['<img slot="inset" width="40" height="30" loading="lazy" alt="">', `<svg slot="inset" style="display:none" ${drawn}></svg>`])
      expect((await taken(await having(unseen), 'SVG')).file, unseen).to.equal(null);
    const figure = await having(`<figure slot="inset"><svg ${drawn}></svg><figcaption>南海诸岛 测S(2026)002号</figcaption></figure>`);
    expect((await svgOf(figure)).text).to.contain('南海诸岛 测S(2026)002号');
  });
});

describe('the view of <station-map boundaries>', () => {
  const heardFrom = (at: Element) => {
    const heard: string[] = [];
    at.addEventListener('map-view-change', (event) => heard.push((event as MapViewChangeEvent).mapView));
    return heard;
  };

  it('is told after each thing that the visitor does, and brings the map back where a page sets it', async () => {
    const at = await mapOf();
    const heard = heardFrom(at);
    await until(at, () => count(at, '.filters select') === 3, 'filters');
    const told = () => new Promise((resolve) => at.addEventListener('map-view-change', resolve, { once: true }));
    button(at, '+').click();
    await told();
    const status = root(at).querySelectorAll('select')[2]!;
    status.value = 'pilot';
    status.dispatchEvent(new Event('change'));
    await told();
    root(at).querySelectorAll<HTMLElement>('[data-area]')[1]!.click();
    await told();
    expect(heard.length).to.equal(3);
    expect(heard[2]).to.match(/^k=1\.6&lon=[\d.]+&lat=[\d.]+&status=pilot&chosen=360722101000$/);

    const other = await mapOf();
    const silent = heardFrom(other);
    other.mapView = heard[2]!;
    await until(other, () => count(other, '.map-box .station-mark') === 1, 'the filter');
    expect([count(other, '.map-box.zoomed'), root(other).querySelector('[aria-selected="true"] span')?.textContent]).to.deep.equal([1, '西镇']);
    expect(root(other).querySelectorAll('select')[2]!.value).to.equal('pilot');
    expect(root(other).querySelector('.map-box .land')!.getAttribute('d')).to.equal(root(at).querySelector('.map-box .land')!.getAttribute('d'));
    await frame();
    expect(silent).to.deep.equal([]);
  });

  it('is told to be the whole again where another place is gone to, and is what the page says where the page sets both', async () => {
    const at = await mapOf();
    const heard = heardFrom(at);
    button(at, '+').click();
    await quiet(at);
    at.area = 't0';
    await quiet(at);
    expect([heard.length, heard[1]]).to.deep.equal([2, '']);
    at.area = '';
    at.mapView = heard[0]!;
    await until(at, () => count(at, '.map-box.zoomed') === 1, 'the window');
    at.area = 't0';
    // Brought back to the land, and not told to the page as another.
    at.mapView = 'k=2&lon=1&lat=1';
    await quiet(at);
    expect(heard.length).to.equal(2);
  });

  it('may be set back to the whole, stays in another language, and leaves the address of the page alone', async () => {
    const address = location.href;
    const at = await mapOf();
    at.mapView = 'k=3&lon=115.1&lat=25.1';
    await until(at, () => count(at, '.map-box.zoomed') === 1, 'the window');
    at.lang = 'en';
    await until(at, () => shown(at, '.review').includes('Map review number'), 'English');
    expect(count(at, '.map-box.zoomed')).to.equal(1);
    at.mapView = '';
    await until(at, () => count(at, '.map-box.zoomed') === 0, 'the whole');
    expect(location.href).to.equal(address);
  });
});
