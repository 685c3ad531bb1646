/**
 * The map as a picture to take along: as SVG or PNG, with heading, time, legend, review number, source, what did not match and the
 * portal's own inset inside it. Fetched when a visitor asks for it. Tiles of a map service stay out: they are another's map.
 */
import { html, nothing, render, svg } from 'lit';
import { downloadPicture } from '../../indicator-chart/picture.ts';
import { linesOf } from '../../indicator-chart/text-width.ts';
import { areasTemplate, missingPattern, labelsTemplate, pointsTemplate } from '../drawing/map-svg.ts';
import type { BoundaryMap, Host } from './boundary-map.ts';
import { noPicture } from './map-picture.messages.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What a class gives and a picture must have of itself. */
const INKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
];
const SIZE = 13;
const LINE = 20;
const SWATCH = 24;

/** '', or why there is no picture: an inset that cannot be taken in, a browser that makes no PNG. */
export async function downloadMap(map: BoundaryMap, host: Host, kind: 'svg' | 'png'): Promise<string> {
  const done = await madeOf(map, host, kind).catch(() => false);
  return done ? '' : noPicture(map.options?.lang ?? 'zh');
}

async function madeOf(map: BoundaryMap, host: Host, kind: 'svg' | 'png'): Promise<boolean> {
  const { options, scene, messages } = map;
  if (!options || !scene) return false;
  const holder = host.renderRoot.querySelector('.map')?.appendChild(document.createElement('div'));
  if (!holder) return false;
  // Out of sight, but not `hidden`: its colours are asked for.
  holder.className = 'picture-holder';
  try {
    const inset = await insetOf(host, scene.width, scene.height);
    if (inset === undefined) return false;
    const drawing = drawingOf(map, holder);
    if (inset) drawing.append(inset);
    const { subtitle, sources } = options.framed;
    const heading = host.renderRoot.querySelector('.heading')?.textContent?.trim() || options.framed.heading;
    const review = options.reviewNumber ? messages.review(options.reviewNumber, options.source || messages.sourceNotStated) : messages.unreviewed;
    // Words of the inset's own, as its review number.
    const words = host.querySelector('[slot="inset"] figcaption')?.textContent?.trim() ?? '';
    const caption = {
      heading,
      subtitle,
      notes: [review, words, ...map.leftOver.map(({ sentence }) => sentence)],
      source: sources.map(({ text }) => text).join(' '),
      titles: [],
    };
    return await downloadPicture(host, [drawing, legendOf(host, scene.width)], caption, kind, `${subtitle} ${heading}`).then(
      () => true,
      () => false,
    );
  } finally {
    holder.remove();
  }
}

/** The drawing as SVG, whatever draws it on the page, with the inks that its classes give. */
function drawingOf({ scene, stations, options, messages }: BoundaryMap, holder: HTMLElement): SVGSVGElement {
  if (!scene) throw new Error('nothing is drawn');
  const { width, height } = scene;
  const unreviewed = svg`<text class="unreviewed-mark" x=${width / 2} y=${height * 0.45} font-size="16" font-weight="700" text-anchor="middle" fill="#b3121d">${messages.unreviewed}</text>`;
  render(
    html`<svg viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height}>
      ${missingPattern} ${areasTemplate(scene)} ${pointsTemplate(stations.shown, scene)} ${labelsTemplate(scene)}
      ${options?.reviewNumber ? nothing : unreviewed}
    </svg>`,
    holder,
  );
  const drawing = holder.querySelector('svg') as SVGSVGElement;
  return inked(drawing, drawing);
}

/** Onto a drawing the inks of one like it that stands in the page; asked once a class, for 3,000 areas share a few. */
function inked<Drawing extends Element>(shown: Element, drawing: Drawing): Drawing {
  const known = new Map<string, readonly (readonly [string, string])[]>();
  const parts = Array.from(drawing.querySelectorAll('[class]'));
  Array.from(shown.querySelectorAll('[class]')).forEach((model, index) => {
    const name = `${model.localName} ${model.getAttribute('class') ?? ''}`;
    const style = getComputedStyle(model);
    const inks = known.get(name) ?? INKS.map((ink) => [ink, style.getPropertyValue(ink)] as const).filter(([, value]) => value !== '');
    known.set(name, inks);
    const part = parts[index] as Element;
    for (const [ink, value] of inks) if (!part.hasAttribute(ink)) part.setAttribute(ink, value);
  });
  return drawing;
}

/** The legend as it stands on the page: its swatches, its sentences in lines. */
function legendOf(host: Host, width: number): SVGSVGElement {
  const legend = document.createElementNS(SVG, 'svg');
  let y = 0;
  for (const row of host.renderRoot.querySelectorAll('.legend li')) {
    const swatches = Array.from(row.querySelectorAll('svg.swatch'), (swatch) => inked(swatch, swatch.cloneNode(true) as Element));
    swatches.forEach((swatch, index) => legend.append(placed(swatch, { x: index * SWATCH, y: y + 3 })));
    const left = swatches.length * SWATCH;
    for (const line of linesOf(row.textContent?.replace(/\s+/g, ' ').trim() ?? '', SIZE, width - left)) {
      const text = legend.appendChild(document.createElementNS(SVG, 'text'));
      text.textContent = line;
      placed(text, { x: left, y: y + 15, 'font-size': SIZE, fill: 'var(--_muted)' });
      y += LINE;
    }
  }
  return placed(legend, { width, height: y });
}

/** What the portal set into the corner; null where there is nothing, undefined where it cannot be taken into a picture. */
async function insetOf(host: Host, width: number, height: number): Promise<Element | null | undefined> {
  const given = host.querySelector('[slot="inset"]');
  const picture = given && (given.matches('img, svg') ? given : given.querySelector('img, svg'));
  if (!given) return null;
  if (!picture) return undefined;
  const box = picture.getBoundingClientRect();
  const scale = width / ((host.renderRoot.querySelector('.map-box') as Element).getBoundingClientRect().width || width);
  const [wide, high] = [box.width * scale, box.height * scale];
  // Not seen on the page, or not there yet: it would be an empty corner.
  if (wide * high === 0 || (picture as HTMLImageElement).naturalWidth === 0) return undefined;
  const place = { x: width - wide - 4, y: height - high - 4, width: wide, height: high };
  if (picture instanceof SVGSVGElement) return placed(picture.cloneNode(true) as Element, place);
  try {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: Math.round(wide * 2), height: Math.round(high * 2) });
    canvas.getContext('2d')?.drawImage(picture as HTMLImageElement, 0, 0, canvas.width, canvas.height);
    return placed(document.createElementNS(SVG, 'image'), { ...place, href: canvas.toDataURL('image/png') });
  } catch {
    // Of another host, and not to be read.
    return undefined;
  }
}

function placed<Part extends Element>(part: Part, attributes: Readonly<Record<string, string | number>>): Part {
  for (const [name, value] of Object.entries(attributes)) part.setAttribute(name, String(value));
  return part;
}
