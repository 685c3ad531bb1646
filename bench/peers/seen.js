/** In the page of a checking visit: what stands in its drawing, whoever drew it and on whatever. */

/** Before the page's own scripts: keeps account of what canvases are told to draw. */
export function watchCanvases() {
  const told = (window.told = { shapes: 0, texts: [] });
  const before = (prototype, names, note) => {
    for (const name of names) {
      const real = prototype[name];
      if (!real) continue;
      prototype[name] = function (...given) {
        note(...given);
        return Reflect.apply(real, this, given);
      };
    }
  };
  const shape = () => (told.shapes += 1);
  const begin = ['moveTo', 'arc', 'rect', 'roundRect', 'ellipse'];
  before(Path2D.prototype, begin, shape);
  before(CanvasRenderingContext2D.prototype, [...begin, 'fillRect', 'drawImage'], shape);
  before(CanvasRenderingContext2D.prototype, ['fillText', 'strokeText'], (text) => told.texts.push(String(text)));
  // A picture that is stamped point by point: an inked pixel with another colour before and above it begins a point.
  before(CanvasRenderingContext2D.prototype, ['putImageData'], ({ data, width }) => {
    const pixels = new Uint32Array(data.buffer);
    for (let at = width; at < pixels.length; at++) if (pixels[at] !== 0 && pixels[at - 1] !== pixels[at] && pixels[at - width] !== pixels[at]) told.shapes += 1;
  });
}

/** Shapes and texts that can be seen in the boxes, shadow roots among them, and where the boxes are on the page. */
export function seen() {
  const found = { shapes: window.told.shapes, texts: [...window.told.texts], boxes: [] };
  const DRAWN = new Set(['circle', 'rect', 'line', 'polygon', 'polyline', 'ellipse']);
  // A bar of HTML has a colour and nothing in it.
  const isBar = (node) => node.childElementCount === 0 && node.textContent.trim() === '' && !getComputedStyle(node).backgroundColor.endsWith(', 0)');
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) found.texts.push(node.data);
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return;
      if (node.localName === 'path') found.shapes += (node.getAttribute('d') ?? '').match(/m/gi)?.length ?? 0;
      else if (DRAWN.has(node.localName)) found.shapes += 1;
      else if (node instanceof HTMLElement && isBar(node)) found.shapes += 1;
      if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
    }
    node.childNodes.forEach(walk);
  };
  const frame = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + scrollX, top + scrollY, width, height].map(Math.round);
  };
  const boxes = Array.from(document.querySelectorAll('.box'));
  boxes.forEach(walk);
  found.boxes = boxes.map(frame);
  // The map is the last of the boxes, or stands in it.
  found.map = frame(window.drawn.map?.() ?? boxes[boxes.length - 1]);
  return { ...found, texts: found.texts.join(' ') };
}
