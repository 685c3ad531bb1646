/** Pictures of drawings, judged in a page of their own: how much ink is in each box, and whether two are the same. */

/** @returns looks at pictures, and keeps the one of each name that was looked at first. */
export async function openJudge(browser) {
  const page = await browser.newPage();
  await page.evaluate(install);
  return {
    /** Of each box, the share of ink, how much of the inked part is covered, and how many pixels there are of each colour, by its first digits: 0b4ea2 is 04a. */
    look: (name, png, boxes) => page.evaluate((...given) => window.look(...given), name, base64(png), boxes),
    /** Of each box, the share of pixels that are not as in the picture that is kept. */
    compare: (name, png, boxes) => page.evaluate((...given) => window.compare(...given), name, base64(png), boxes),
  };
}

const base64 = (png) => Buffer.from(png).toString('base64');

/** In the judge's page. */
function install() {
  const kept = new Map();
  const cut = async (png, boxes) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    return boxes.map(([x, y, width, height]) => context.getImageData(x, y, Math.max(1, width), Math.max(1, height)));
  };
  const PAPER = 248;
  const inkOf = ({ data, width }) => {
    const counts = new Map();
    const [xs, ys] = [
      [Infinity, -Infinity],
      [Infinity, -Infinity],
    ];
    const widen = (ends, value) => {
      if (value < ends[0]) ends[0] = value;
      if (value > ends[1]) ends[1] = value;
    };
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] >= PAPER && data[at + 1] >= PAPER && data[at + 2] >= PAPER) continue;
      ink += 1;
      widen(xs, (at / 4) % width);
      widen(ys, Math.floor(at / 4 / width));
      const color = ((data[at] >> 4) << 8) | ((data[at + 1] >> 4) << 4) | (data[at + 2] >> 4);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    const colors = Object.fromEntries([...counts].filter(([, count]) => count >= 12).map(([color, count]) => [color.toString(16).padStart(3, '0'), count]));
    return { ink: (ink * 4) / data.length, covered: ink / ((xs[1] - xs[0] + 1) * (ys[1] - ys[0] + 1)), colors };
  };
  const unlike = (one, other) => {
    if (one.width !== other.width || one.height !== other.height) return 1;
    let count = 0;
    for (let at = 0; at < one.data.length; at += 4) {
      const apart = (offset) => Math.abs(one.data[at + offset] - other.data[at + offset]);
      if (apart(0) + apart(1) + apart(2) > 24) count += 1;
    }
    return (count * 4) / one.data.length;
  };
  window.look = async (name, png, boxes) => {
    kept.set(name, await cut(png, boxes));
    return kept.get(name).map(inkOf);
  };
  window.compare = async (name, png, boxes) => (await cut(png, boxes)).map((box, index) => unlike(box, kept.get(name)[index]));
}
