/** The floor of a map: what a person would write by hand for this one picture, on raw canvas. */
import { areasOf, colorOf, pointsOf } from '../facts.js';
import { highlighted } from '../standing.js';

const [WIDTH, HEIGHT] = [1000, 700];
/** The same colours as STATUS_COLORS, as canvas keeps them. */
const PIXELS = { operating: 0xffa24e0b, opened: 0xff6d5d56, pilot: 0xff004b8a };

function layer(box) {
  const at = box.appendChild(document.createElement('canvas'));
  [at.width, at.height, at.className] = [WIDTH, HEIGHT, 'over'];
  return at.getContext('2d');
}

function stamp(pen, points, project) {
  const image = pen.createImageData(WIDTH, HEIGHT);
  const pixels = new Uint32Array(image.data.buffer);
  for (const { lon, lat, status } of points) {
    const [x, y] = project([lon, lat]).map(Math.round);
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++) if (x + dx >= 0 && x + dx < WIDTH && y + dy >= 0 && y + dy < HEIGHT) pixels[(y + dy) * WIDTH + x + dx] = PIXELS[status];
  }
  pen.putImageData(image, 0, 0);
}

export function map({ report, land, boxes: [box] }) {
  const [left, bottom, right, top] = land.bbox;
  const scale = Math.min(WIDTH / (right - left), HEIGHT / (top - bottom));
  const project = ([lon, lat]) => [(lon - left) * scale, (top - lat) * scale];
  const [ground, over, outline] = [layer(box), layer(box), layer(box)];
  ground.lineWidth = 0.6;
  ground.strokeStyle = '#fff';
  outline.lineWidth = 2;
  const values = areasOf(report);
  const shapes = land.features.map(({ geometry }, index) => {
    const path = new Path2D();
    const frame = [Infinity, Infinity, -Infinity, -Infinity];
    geometry.coordinates[0].forEach((position, step) => {
      const [x, y] = project(position);
      if (step === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
      if (x < frame[0]) frame[0] = x;
      if (y < frame[1]) frame[1] = y;
      if (x > frame[2]) frame[2] = x;
      if (y > frame[3]) frame[3] = y;
    });
    path.closePath();
    return { path, frame, color: colorOf(values[index].value) };
  });
  for (const { path, color } of shapes) {
    ground.fillStyle = color;
    // oxlint-disable-next-line no-array-fill-with-reference-type -- a canvas, not an array
    ground.fill(path);
    ground.stroke(path);
  }
  const points = pointsOf(report);
  stamp(over, points, project);
  let pointed = null;
  box.addEventListener('pointermove', ({ offsetX: x, offsetY: y }) => {
    const within = ({ path, frame }) => x >= frame[0] && y >= frame[1] && x <= frame[2] && y <= frame[3] && ground.isPointInPath(path, x, y);
    const found = shapes.find(within) ?? null;
    if (found === pointed) return;
    pointed = found;
    outline.clearRect(0, 0, WIDTH, HEIGHT);
    if (!found) return;
    outline.stroke(found.path);
    highlighted();
  });
  return {
    filter: (wanted) =>
      stamp(
        over,
        points.filter(({ status }) => status === wanted),
        project,
      ),
  };
}
