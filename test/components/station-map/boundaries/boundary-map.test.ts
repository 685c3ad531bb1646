import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { hearComplaints } from '../../../fixtures/complaints.ts';
import { COUNTY, RATED } from '../../../fixtures/county.ts';
import { count, drawn, mapOf, root } from '../../../fixtures/county-map.ts';
import { stations as counted } from '../../../fixtures/reports.ts';
import { grid } from '../../../fixtures/geometry.ts';
import { shown, shownEach, until, untilShown } from '../../../fixtures/shown.ts';

const key = (at: Element, name: string) =>
  root(at)
    .querySelector('[role="listbox"]')!
    .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));

describe('<station-map boundaries>', () => {
  describe('the review number', () => {
    it('stands under the picture with the source', async () => {
      expect(shown(await mapOf(), '.review')).to.equal('审图号：测S(2026)001号 边界来源：某省自然资源厅');
    });

    it('is required: without it no outline is drawn, the areas stand as tiles, and a sentence says why', async () => {
      for (const review of ['', '　 ']) {
        const at = await drawn({ review });
        expect([count(at, '.map'), count(at, '.area')]).to.deep.equal([0, 6]);
        expect(shown(at, '.notes')).to.contain('边界数据未写明审图号（review-number），不画边界');
      }
    });

    it('may be missing in local work, and the picture says so twice', async () => {
      const at = await mapOf({ review: '', unreviewed: true });
      expect([shown(at, '.unreviewed'), shown(at, '.review')]).to.deep.equal(['未经审图，仅供本地调试，不得公开', '未经审图，仅供本地调试，不得公开']);
    });

    it('cannot be styled away from outside', async () => {
      const at = await mapOf();
      const line = root(at).querySelector('.review')!;
      expect(line.getAttribute('part')).to.equal(null);
      at.style.cssText = 'font-size: 0; color: transparent; --zb-ink: transparent; --zb-muted: transparent; opacity: 1';
      const { fontSize, color, display, visibility } = getComputedStyle(line);
      expect([fontSize, color, display, visibility]).to.deep.equal(['12px', 'rgb(51, 51, 51)', 'block', 'visible']);
    });
  });

  it('has no white strip and no white choices on a dark ground', async () => {
    const at = await mapOf();
    at.theme = 'dark';
    await until(at, () => getComputedStyle(root(at).querySelector('.filters select')!).backgroundColor === 'rgb(20, 23, 27)', 'dark choices');
    expect(getComputedStyle(root(at).querySelector('.filters select')!).color).to.equal('rgb(241, 243, 245)');
    const width = (selector: string) => root(at).querySelector(selector)!.getBoundingClientRect().width;
    expect(width('.review')).to.be.below(width('.map-box') / 2);
  });

  it('says how much the largest circle is by a number, where another as large is written in words', async () => {
    const words = counted(1, { id: 'in-words', place: 't0', printed: '先期设立社工站试点', flags: ['inferred'] });
    const at = await mapOf({ report: { ...COUNTY, observations: [words, counted(1, { id: 'in-digits', place: 't4' })] } });
    expect(shownEach(at, '.legend li')[0]).to.equal('圆的面积表示数量（社工站），最大的为1个');
  });

  it('draws each outline, symbols for counts, dashes for what is missing, as everywhere, and no hatching, and says so in the legend', async () => {
    const at = await mapOf();
    await until(at, () => count(at, '.map-box .station-mark') === 3, 'three stations');
    expect([count(at, '.map-box .land'), count(at, '.map-box .symbol'), count(at, '.map-box .land.missing')]).to.deep.equal([6, 2, 2]);
    expect(shownEach(at, '.legend li')).to.deep.equal([
      '圆的面积表示数量（社工站），最大的为5个',
      '虚线圆为“以上”“余”，可能更多',
      '短横：报告未写明',
      '空白：不在报告所示范围之内',
      '运营 1',
      '启动或挂牌 1',
      '试点 1',
    ]);
    expect(root(at).querySelector('#missing path')!.getAttribute('d')).to.match(/^[MH\d ]+$/);
  });

  it('shades by rate with round limits, and tells what it does not shade', async () => {
    const at = await mapOf({ report: RATED });
    expect(shownEach(at, '.legend li')).to.include(
      '颜色由淡到浓：社工站覆盖率 · 应建村（社区） · 时间未写明 40%至不足50%、50%至不足60%、60%至不足70%、70%至80%',
    );
    const unbased = { ...RATED, observations: RATED.observations.map(({ rate, ...one }, index) => (index < 2 && rate ? { ...one, rate } : one)) };
    expect(shownEach(await mapOf({ report: unbased }), '.legend li')).to.include.members([
      '底色：没有可上色的覆盖率',
      '1处的覆盖率未写明基数，或与他处不可比，不上色',
    ]);
    const opacities = Array.from(root(at).querySelectorAll('.map-box .land.shaded'), (path) => Number(path.getAttribute('fill-opacity')));
    expect([opacities.length, opacities.every((one, index) => index === 0 || one > opacities[index - 1]!)]).to.deep.equal([3, true]);
  });

  it('counts and names what did not match', async () => {
    const at = await mapOf();
    await untilShown(at, '1个站点没有坐标');
    expect(shownEach(at, '.left-over li')).to.deep.equal([
      '边界中有1处，报告里没有 名单 旧乡 360722999',
      '报告中有1处，边界里没有 名单 北镇',
      '1个站点的坐标无效 名单 零点站',
      '1个站点落在所写地区的边界之外 名单 南镇社工站',
      '1个站点没有坐标，不在图上',
    ]);
  });

  it('prints the names of what did not match, which on screen are asked for', async () => {
    const at = await mapOf();
    const open = () => Array.from(root(at).querySelectorAll<HTMLDetailsElement>('.left-over details'), (one) => one.open);
    await untilShown(at, '1个站点没有坐标');
    for (const [type, expected] of [
      ['beforeprint', true],
      ['afterprint', false],
    ] as const) {
      dispatchEvent(new Event(type));
      expect(open(), type).to.deep.equal([expected, expected, expected, expected]);
    }
  });

  it('does not place stations where the system of the boundaries is not stated or not known', async () => {
    for (const [crs, words] of [
      ['', 'boundaries-crs 未写明'],
      ['EPSG:4326', 'boundaries-crs “EPSG:4326”不认识'],
    ] as const) {
      const at = await mapOf({ crs });
      expect(shown(at, '.left-over')).to.contain(words).and.to.contain('CGCS2000');
      expect(count(at, '.map-box .station-mark')).to.equal(0);
    }
  });

  it('is used by keyboard alone: one stop, arrows within, Enter chooses and tells the page', async () => {
    const at = await mapOf();
    const heard: unknown[] = [];
    at.addEventListener('area-select', ({ area, code, areaName }) => heard.push([area, code, areaName]));
    const active = () => root(at).querySelector('[data-area].active span')?.textContent;
    for (const [name, expected] of [
      ['ArrowDown', '东镇'],
      ['ArrowDown', '西镇'],
      ['End', '远镇'],
      ['ArrowDown', '远镇'],
      ['Home', '东镇'],
      ['ArrowUp', '东镇'],
    ] as const) {
      key(at, name);
      await at.updateComplete;
      expect(active(), name).to.equal(expected);
      expect(root(at).querySelector('[role="listbox"]')!.getAttribute('aria-activedescendant')).to.equal(root(at).querySelector('.active')!.id);
    }
    key(at, 'Enter');
    await at.updateComplete;
    expect(heard).to.deep.equal([['t0', '360722100000', '东镇']]);
    expect(root(at).querySelector('[aria-selected="true"]')!.textContent).to.contain('东镇');
    expect(shown(at, '.area-card')).to.contain('5个');
    await until(at, () => shown(at, '.station-list').includes('东镇社工站'), 'its stations');
    expect(shown(at, '.station-list')).to.contain('无坐标站').and.not.to.contain('西镇');
    expect(count(at, '.pointed')).to.be.greaterThan(0);
  });

  it('finds the area under the pointer, also where the page is zoomed by an engine that measures nothing of it', async () => {
    const at = await mapOf();
    at.style.zoom = '1.5';
    const box = root(at).querySelector('.map-box')!;
    const { left, top, width, height } = box.getBoundingClientRect();
    const seen = 1.5 / (width / (box as HTMLElement).offsetWidth);
    box.dispatchEvent(new PointerEvent('pointermove', { clientX: (left + width / 6) * seen, clientY: (top + height * 0.75) * seen, bubbles: true }));
    await until(at, () => shown(at, '.readout').includes('东镇') && shown(at, '.readout').includes('5个'), 'name and figure');
  });

  it('finds the area under the pointer, also where the page is scaled', async () => {
    const at = await mapOf();
    at.style.transform = 'scale(0.5)';
    const box = root(at).querySelector('.map-box')!;
    const { left, top, width, height } = box.getBoundingClientRect();
    box.dispatchEvent(new PointerEvent('pointermove', { clientX: left + width / 6, clientY: top + height * 0.75, bubbles: true }));
    expect(root(at).querySelector('.pointer-outline')!.getAttribute('d')).to.match(/^M/);
    await until(at, () => shown(at, '.readout').includes('东镇') && shown(at, '.readout').includes('5个'), 'name and figure');
    box.dispatchEvent(new PointerEvent('pointerleave'));
    expect(root(at).querySelector('.pointer-outline')!.getAttribute('d')).to.equal('');
    await until(at, () => shown(at, '.readout') === '', 'nothing');
  });

  it('leaves the wheel to the page, and zooms with Ctrl and by its buttons', async () => {
    const at = await mapOf();
    const box = root(at).querySelector('.map-box')!;
    const wheel = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', { deltaY: -300, ctrlKey, bubbles: true, cancelable: true });
      box.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(wheel(false)).to.equal(false);
    await at.updateComplete;
    expect(box.classList.contains('zoomed')).to.equal(false);
    expect(wheel(true)).to.equal(true);
    await at.updateComplete;
    expect(box.classList.contains('zoomed')).to.equal(true);
    const [, , fit] = Array.from(root(at).querySelectorAll<HTMLElement>('.map-tools button'));
    fit!.click();
    await at.updateComplete;
    expect(box.classList.contains('zoomed')).to.equal(false);
  });

  it('is zoomed by two fingers about the one that rests, and moved by both', async () => {
    const at = await mapOf();
    at.style.width = '600px';
    const box = root(at).querySelector('.map-box')!;
    await until(at, () => box.clientWidth === 600 && root(at).querySelector('.map-box svg')!.getAttribute('width') === '600', 'its width');
    const corner = () =>
      root(at)
        .querySelector('.map-box .land')!
        .getAttribute('d')!
        .match(/[-\d.]+/g)!
        .slice(0, 2)
        .map(Number) as [number, number];
    // WebKit knows whole pixels only: the fingers stand where the box may not begin.
    const { left, top } = box.getBoundingClientRect();
    const [offX, offY] = [Math.floor(left), Math.floor(top)];
    const [restX, restY] = [200 + offX - left, 150 + offY - top];
    const finger = async (type: string, pointerId: number, x: number, y: number) => {
      box.dispatchEvent(
        new PointerEvent(type, { pointerId, pointerType: 'touch', buttons: type === 'pointerup' ? 0 : 1, clientX: offX + x, clientY: offY + y, bubbles: true }),
      );
      await at.updateComplete;
    };
    const [x, y] = corner();
    await finger('pointerdown', 1, 200, 150);
    await finger('pointerdown', 2, 300, 150);
    await finger('pointermove', 2, 400, 150);
    const [zoomedX, zoomedY] = corner();
    expect(zoomedX).to.be.closeTo(restX + 2 * (x - restX), 0.2);
    expect(zoomedY).to.be.closeTo(restY + 2 * (y - restY), 0.2);
    await finger('pointermove', 1, 190, 140);
    await finger('pointermove', 2, 390, 140);
    const [movedX, movedY] = corner();
    expect([movedX - zoomedX, movedY - zoomedY].map(Math.round)).to.deep.equal([-10, -10]);
    await finger('pointerup', 1, 190, 140);
    await finger('pointermove', 2, 380, 140);
    expect(Math.round(corner()[0] - movedX)).to.equal(-10);
    await finger('pointerup', 2, 380, 140);
    await finger('pointermove', 2, 300, 140);
    expect(Math.round(corner()[0] - movedX)).to.equal(-10);
  });

  describe('zoomed', () => {
    const button = (at: Element, index: number) => root(at).querySelectorAll<HTMLElement>('.map-tools button')[index]!.click();
    const size = (at: Element) => ['width', 'height'].map((name) => Number(root(at).querySelector('.map-box svg')!.getAttribute(name))) as [number, number];
    /** Of the first outline, from the middle of the picture, in pixels of the drawing. */
    const corner = (at: Element) => {
      const [x, y] = root(at)
        .querySelector('.map-box .land')!
        .getAttribute('d')!
        .match(/[-\d.]+/g)!
        .map(Number) as [number, number];
      return [x - size(at)[0] / 2, y - size(at)[1] / 2] as const;
    };
    const wide = async (width: number) => {
      const at = await mapOf();
      at.style.width = `${width}px`;
      await until(at, () => size(at)[0] === width, 'its width');
      return at;
    };

    it('shows the same land where its box becomes narrower', async () => {
      const at = await wide(600);
      for (let times = 0; times < 3; times++) button(at, 0);
      await at.updateComplete;
      const [x, y] = corner(at);
      at.style.width = '400px';
      await until(at, () => size(at)[0] === 400, 'its width');
      expect(corner(at)[0] / 400).to.be.closeTo(x / 600, 0.05);
      expect(corner(at)[1] / 400).to.be.closeTo(y / 600, 0.05);
    });

    it('goes nearer to the middle where the area of the keys was dragged out of sight', async () => {
      const at = await wide(600);
      key(at, 'End');
      for (let times = 0; times < 4; times++) button(at, 0);
      await at.updateComplete;
      const box = root(at).querySelector('.map-box')!;
      const drag = (type: string, clientX: number) =>
        box.dispatchEvent(new PointerEvent(type, { pointerId: 1, buttons: 1, clientX, clientY: 0, bubbles: true }));
      drag('pointerdown', 0);
      drag('pointermove', 700);
      await at.updateComplete;
      const [x] = corner(at);
      button(at, 0);
      await at.updateComplete;
      expect(corner(at)[0] / x).to.be.closeTo(1.6, 0.01);
    });
  });

  it('leaves the browser its own keys, as Alt and Left for back', async () => {
    const at = await mapOf();
    const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    root(at).querySelector('[role="listbox"]')!.dispatchEvent(event);
    await at.updateComplete;
    expect([event.defaultPrevented, count(at, '.area-list .active')]).to.deep.equal([false, 0]);
  });

  it('goes on with a mouse that drags beyond the picture, and lets go where the button is let go', async () => {
    const at = await mapOf();
    at.style.cssText = 'width: 400px; margin: 60px';
    const box = root(at).querySelector('.map-box')!;
    await until(at, () => box.querySelector('svg')!.getAttribute('width') === '400', 'its width');
    for (let times = 0; times < 3; times++) root(at).querySelector<HTMLElement>('.map-tools button')!.click();
    await at.updateComplete;
    box.scrollIntoView({ block: 'center' });
    const west = () => Number(root(at).querySelector('.map-box .label-text')!.getAttribute('x'));
    const { left, top } = box.getBoundingClientRect();
    const to = (x: number) => sendMouse({ type: 'move', position: [Math.round(left) + x, Math.round(top) + 80] });
    await to(10);
    const before = west();
    await sendMouse({ type: 'down' });
    await to(2);
    await to(-20);
    await to(-50);
    await until(at, () => Math.round(before - west()) === 60, 'sixty pixels');
    await sendMouse({ type: 'up' });
    await to(10);
    await to(40);
    await at.updateComplete;
    expect(Math.round(before - west())).to.equal(60);
    await resetMouse();
  });

  it('filters stations by what the report says of them', async () => {
    const at = await mapOf();
    await until(at, () => count(at, '.filters select') === 3, 'three filters');
    expect(shown(at, '.legend')).not.to.contain('筛选');
    const status = root(at).querySelectorAll('select')[2]!;
    status.value = 'pilot';
    status.dispatchEvent(new Event('change'));
    await at.updateComplete;
    expect([count(at, '.map-box .station-mark'), shown(at, '.filters .note')]).to.deep.equal([1, '显示1个站点，共5个']);
    // On paper and in a picture there is no filter to be seen.
    expect(shownEach(at, '.legend li').slice(-2)).to.deep.equal(['试点 1', '只画筛选出的站点1个，有坐标的共3个']);
  });

  it('goes into an area whose parts the report counts, and comes back; where the file has none of them, there are tiles', async () => {
    const report = {
      ...COUNTY,
      places: [
        ...COUNTY.places.map((place) => (place.id === 't1' ? { ...place, parent: 'south' } : place)),
        { id: 'south', name: '南片区', level: 'organisation', parent: 'county' },
      ],
      observations: [...COUNTY.observations, { id: 'south-all', indicator: 'station_count', place: 'south', value: 2, unit: '个' }],
    };
    const at = await mapOf({ report });
    const option = (name: string) => Array.from(root(at).querySelectorAll<HTMLElement>('[data-area]')).find(({ textContent }) => textContent!.includes(name))!;
    option('南片区').click();
    await until(at, () => count(at, '[data-area]') === 1, 'its part');
    expect([at.area, shownEach(at, '[data-area] span:first-child')]).to.deep.equal(['south', ['西镇']]);
    root(at).querySelector<HTMLElement>('.way button')!.click();
    await until(at, () => count(at, '[data-area]') === 7, 'the county');
    at.area = '北镇';
    await untilShown(at, '边界文件中没有这个地区');
    expect(count(at, '.map')).to.equal(0);
  });

  it('goes into an area that is drawn though it lies in another than the place shown', async () => {
    const report = {
      ...COUNTY,
      places: [
        ...COUNTY.places.map((place) => (place.id === 't1' ? { ...place, parent: 'south' } : place)),
        { id: 'south', name: '南片区', level: 'organisation', parent: 'county' },
        { id: 'v', name: '西村', level: 'village', parent: 't1' },
      ],
      observations: [...COUNTY.observations, { id: 'of-v', indicator: 'station_count', place: 'v', value: 1, unit: '个' }],
    };
    const at = await mapOf({ report });
    Array.from(root(at).querySelectorAll<HTMLElement>('[data-area]'))
      .find(({ textContent }) => textContent!.includes('西镇'))!
      .click();
    await untilShown(at, '西村');
    expect(at.area).to.equal('t1');
  });

  it('keeps window, filter and choice over a new report of the same place, and draws no outline again', async () => {
    const at = await mapOf();
    await until(at, () => count(at, 'select') > 0, 'stations');
    root(at).querySelector<HTMLButtonElement>('.map-tools button')!.click();
    const select = [...root(at).querySelectorAll('select')].pop()!;
    select.value = 'pilot';
    select.dispatchEvent(new Event('change'));
    key(at, 'End');
    key(at, 'Enter');
    await at.updateComplete;
    const seen = () => [
      shown(at, '.filters .note'),
      shown(at, '.area-card .group-head'),
      [...root(at).querySelectorAll('.land')].map((land) => land.getAttribute('d')),
    ];
    const before = seen();
    const paths = [...root(at).querySelectorAll('.land')];
    const drawnAgain: unknown[] = [];
    const observer = new MutationObserver((records) => drawnAgain.push(...records));
    paths.forEach((path) => observer.observe(path, { attributes: true }));
    at.report = structuredClone(COUNTY);
    await at.updateComplete;
    expect(seen()).to.deep.equal(before);
    expect([...root(at).querySelectorAll('.land')]).to.deep.equal(paths);
    expect([...observer.takeRecords(), ...drawnAgain]).to.deep.equal([]);
    observer.disconnect();
  });

  it('keeps the station that the keys are on over the same report come again, and rings no other', async () => {
    const at = await mapOf();
    const list = () => root(at).querySelector<HTMLElement>('.station-list');
    await until(at, () => list() !== null, 'stations');
    const down = () => list()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
    const here = () => shown(at, '.station-list .active');
    down();
    await at.updateComplete;
    down();
    await at.updateComplete;
    const before = here();
    expect(before).to.contain('西镇社工站');
    const ring = root(at).querySelector('.pointer-outline')!;
    expect(ring.getAttribute('d')).to.contain('a7 7');
    const again = structuredClone(COUNTY) as { stations: unknown[] };
    at.report = { ...again, stations: [...again.stations.slice(1), ...again.stations.slice(0, 1)] };
    await at.updateComplete;
    expect([here(), ring.getAttribute('d')]).to.deep.equal([before, '']);
  });

  it('chooses of a station in a village the township around it', async () => {
    const report = {
      ...COUNTY,
      places: [...COUNTY.places, { id: 'v', name: '东村', level: 'village', parent: 't0' }],
      stations: [{ id: 'of-v', name: '东村社工点', place: 'v' }, ...COUNTY.stations!],
    };
    const at = await mapOf({ report });
    await until(at, () => count(at, '.station-list li') > 0, 'stations');
    root(at).querySelector<HTMLElement>('.station-list li')!.click();
    await at.updateComplete;
    expect(shown(at, '[data-area][aria-selected="true"]')).to.contain('东镇');
  });

  it('lets go of a filter that no station of the new report passes', async () => {
    const at = await mapOf();
    await until(at, () => count(at, 'select') > 0, 'stations');
    const select = [...root(at).querySelectorAll('select')].pop()!;
    select.value = 'pilot';
    select.dispatchEvent(new Event('change'));
    await at.updateComplete;
    const { stations, ...rest } = structuredClone(COUNTY) as { stations: { status?: string }[] };
    at.report = { ...rest, stations: stations.filter(({ status }) => status !== 'pilot') };
    await at.updateComplete;
    expect(shown(at, '.filters .note')).to.match(/显示(\d+)个站点，共\1个/);
  });

  it('has a slot for the inset that the portal supplies, which stays in the page however narrow it is', async () => {
    const at = await mapOf();
    at.style.width = '300px';
    at.insertAdjacentHTML(
      'beforeend',
      '<img slot="inset" width="200" height="260" alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">',
    );
    const inside = (inset: Element) => {
      const [box, map] = [inset.getBoundingClientRect(), at.getBoundingClientRect()];
      return box.left >= map.left && box.right <= map.right;
    };
    const image = at.querySelector('img')!;
    await image.decode();
    expect([image.clientWidth < 75, inside(image)]).to.deep.equal([true, true]);
    image.outerHTML = '<figure slot="inset" style="margin: 0"><svg width="200" height="260"></svg></figure>';
    expect(inside(at.querySelector('figure svg')!)).to.equal(true);
  });

  it('draws many areas on canvas, and as SVG for print', async () => {
    const many = grid({ columns: 50, rows: 45 });
    const at = await mapOf({ boundaries: many });
    await until(at, () => count(at, '.map-box canvas') === 1, 'canvas');
    expect(count(at, '.map-box .land')).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    // A page that prints by itself waits for no microtask.
    expect([count(at, '.map-box canvas'), count(at, '.map-box .land')]).to.deep.equal([0, 2250]);
    dispatchEvent(new Event('afterprint'));
    expect(count(at, '.map-box canvas')).to.equal(1);
  });

  it('paints its canvas anew where the page around it goes dark, and where it has other pixels', async () => {
    const at = await mapOf({ boundaries: grid({ columns: 50, rows: 45 }) });
    const canvas = () => root(at).querySelector('canvas')!;
    await until(at, () => count(at, '.map-box canvas') === 1, 'canvas');
    const before = canvas().toDataURL();
    at.parentElement!.style.setProperty('--zb-ink', 'rgb(200, 210, 220)');
    await until(at, () => canvas().toDataURL() !== before, 'another colour');
    const { width } = canvas();
    const own = devicePixelRatio;
    try {
      Object.defineProperty(window, 'devicePixelRatio', { value: own === 2 ? 1 : 2, configurable: true });
      dispatchEvent(new Event('resize'));
      expect(canvas().width / width).to.be.closeTo(own === 2 ? 1 / 2 : 2 / own, 0.01);
    } finally {
      Object.defineProperty(window, 'devicePixelRatio', { value: own, configurable: true });
    }
  });

  it('draws SVG where the engine gives no canvas', async () => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const at = await mapOf({ boundaries: grid({ columns: 50, rows: 45 }) });
      await until(at, () => count(at, '.map-box .land') === 2250, 'outlines in SVG');
      expect(count(at, '.map-box canvas')).to.equal(0);
    } finally {
      HTMLCanvasElement.prototype.getContext = own;
    }
  });

  it('is accessible as a machine can judge it: drawn, with an area chosen, unreviewed, failed', async () => {
    const chosen = await mapOf();
    key(chosen, 'ArrowDown');
    key(chosen, 'Enter');
    await chosen.updateComplete;
    const failed = await drawn({ boundaries: {} });
    await untilShown(failed, '不是 GeoJSON');
    for (const at of [await mapOf(), chosen, await mapOf({ report: RATED, review: '', unreviewed: true }), failed]) await expect(at).to.be.accessible();
  });

  it('speaks English', async () => {
    const at = await mapOf();
    at.lang = 'en';
    await untilShown(at, 'Map review number');
    expect(shown(at, '.legend')).to.contain('circle area: number (Social-work stations)');
  });

  it('gives the page nothing to complain of, and leaves nothing behind', async () => {
    const complaints = hearComplaints();
    const at = await mapOf();
    at.remove();
    document.body.append(at);
    await at.updateComplete;
    expect(count(at, '.map-box .land')).to.equal(6);
    at.remove();
    complaints.stop();
    expect(complaints.heard).to.deep.equal([]);
  });
});
