/** The charts of the French state's design system: custom elements, as ours; its gauge and its bars. */
import '@gouvfr/dsfr-chart/css';
import '@gouvfr/dsfr-chart';
import { gaugeOf, goalOf, smallBarsOf, smallGaugesOf } from '../facts.js';

function show(box, tag, attributes) {
  const at = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) at.setAttribute(name, value);
  box.append(at);
}

const marks = () => document.querySelectorAll('.box canvas, .box .fr-gauge, .box [class*=gauge]').length;

export async function gauge({ report, boxes: [box] }) {
  show(box, 'gauge-chart', { value: gaugeOf(report) * 100, init: 0, target: goalOf(report) * 100 });
  return { marks };
}

export function many({ report, boxes }) {
  smallGaugesOf(report).forEach(({ value }, index) => show(boxes[index], 'gauge-chart', { value: value * 100, init: 0, target: 100 }));
  smallBarsOf(report).forEach(({ bars }, index) =>
    show(boxes[40 + index], 'bar-chart', { x: JSON.stringify([bars.map(({ kind }) => kind)]), y: JSON.stringify([bars.map(({ value }) => value)]) }),
  );
  return { marks };
}
