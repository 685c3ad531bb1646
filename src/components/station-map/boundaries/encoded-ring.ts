/** Rings as ECharts writes them (UTF8Encoding): each sign a step in 1/1024 of a degree, zigzag, 64 added. */

export function decodedRing(text: string, offset: unknown, scale: number): Float64Array | null {
  if (!Array.isArray(offset) || typeof offset[0] !== 'number' || typeof offset[1] !== 'number') return null;
  let [x, y] = [offset[0], offset[1]];
  const ring = new Float64Array(text.length - (text.length % 2));
  for (let index = 0; index < ring.length; index += 2) {
    x += zigzag(text.charCodeAt(index) - 64);
    y += zigzag(text.charCodeAt(index + 1) - 64);
    ring[index] = x / scale;
    ring[index + 1] = y / scale;
  }
  return ring;
}

function zigzag(number: number): number {
  return (number >> 1) ^ -(number & 1);
}
