/** A drawing as a picture that includes heading, time and source. Loaded when a visitor asks for it. */
import { download } from '../shared/csv.ts';
import { localeOf } from '../shared/locale.ts';
import { linesOf } from './text-width.ts';

export interface Caption {
  readonly heading: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly source: string;
  /** Above each drawing: its content in a sentence. */
  readonly told?: readonly string[];
  /** Above that, if there are several drawings. */
  readonly titles: readonly string[];
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;

export async function downloadPicture(
  host: HTMLElement,
  drawings: readonly SVGSVGElement[],
  caption: Caption,
  kind: 'svg' | 'png',
  name: string,
): Promise<void> {
  const picture = pictureOf(host, drawings, caption);
  const text = new XMLSerializer().serializeToString(picture);
  const file =
    kind === 'svg'
      ? new Blob([text], { type: 'image/svg+xml' })
      : await pngOf(text, Number(picture.getAttribute('width')), Number(picture.getAttribute('height')));
  if (file) download(file, `${name}.${kind}`);
}

export function pictureOf(
  host: HTMLElement,
  drawings: readonly SVGSVGElement[],
  { heading, subtitle, notes, source, told = [], titles }: Caption,
): SVGSVGElement {
  const style = getComputedStyle(host);
  const token = (value: string) =>
    value.replace(/var\(--(\w[\w-]*)(?:,\s*([^)]+))?\)/g, (_, name: string, other = 'none') => style.getPropertyValue(`--${name}`).trim() || String(other));
  const sizes = drawings.map((drawing) => ({ width: Number(drawing.getAttribute('width')), height: Number(drawing.getAttribute('height')) }));
  const inner = Math.max(320, ...sizes.map(({ width }) => width));
  const lang = localeOf(host) === 'zh' ? 'zh-CN' : 'en';
  // Shapes digits and signs as in the page.
  const picture = element('svg', { xmlns: SVG, lang, 'font-family': style.fontFamily }) as SVGSVGElement;
  const ground = picture.appendChild(element('rect', { fill: token('var(--_ground)') }));
  const pattern = host.shadowRoot?.querySelector('.canvas pattern');
  if (pattern) {
    const defs = picture.appendChild(element('defs', {}));
    defs.append(pattern.cloneNode(true));
    plain(defs, token);
  }
  let y = MARGIN;
  const write = (text: string, size: number, colour: string, weight = 400) => {
    for (const line of text === '' ? [] : linesOf(text, size, inner)) {
      y += size * 1.45;
      const at = picture.appendChild(element('text', { x: MARGIN, y: y - size * 0.3, 'font-size': size, 'font-weight': weight, fill: token(colour) }));
      at.textContent = line;
    }
  };
  write(heading, 20, 'var(--_ink)', 700);
  write(subtitle, 14, 'var(--_muted)');
  drawings.forEach((drawing, index) => {
    y += 14;
    if (drawings.length > 1) write(titles[index] ?? '', 15, 'var(--_ink)', 700);
    write(told[index] ?? '', 14, 'var(--_ink)');
    y += 4;
    const copy = picture.appendChild(drawing.cloneNode(true)) as SVGSVGElement;
    copy.removeAttribute('style');
    place(copy, { x: MARGIN, y });
    plain(copy, token);
    y += sizes[index]?.height ?? 0;
  });
  y += 8;
  notes.forEach((note) => write(note, 13, 'var(--_muted)'));
  write(source, 13, 'var(--_muted)');
  place(picture, { width: inner + 2 * MARGIN, height: Math.ceil(y + MARGIN), viewBox: `0 0 ${inner + 2 * MARGIN} ${Math.ceil(y + MARGIN)}` });
  place(ground, { width: inner + 2 * MARGIN, height: Math.ceil(y + MARGIN) });
  return picture;
}

/** Outside its page a drawing has no tokens and no inherited font, so colours are resolved and style text is removed. */
function plain(drawing: Element, token: (value: string) => string): void {
  for (const part of [drawing, ...drawing.querySelectorAll('*')]) {
    for (const { name, value } of Array.from(part.attributes)) if (value.includes('var(')) part.setAttribute(name, token(value));
    if (part.getAttribute('font-family') === 'inherit') part.removeAttribute('font-family');
    part.removeAttribute('class');
  }
}

/** Null if the browser cannot make a picture; the text remains available. */
async function pngOf(text: string, width: number, height: number): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = 2;
  Object.assign(canvas, { width: width * scale, height: height * scale });
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(scale, scale);
  context.drawImage(image, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  place(made, attributes);
  return made;
}

function place(of: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) if (name !== 'xmlns') of.setAttribute(name, String(value));
}
