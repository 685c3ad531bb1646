/** The charts of the French state's design system: custom elements, as ours; its gauge and its bars. */
import '@gouvfr/dsfr-chart/css';
import '@gouvfr/dsfr-chart';
import { gaugeOf, goalOf, smallBarsOf, smallGaugesOf, stationsOf } from '../facts.js';

function show(box, tag, attributes) {
  const at = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) at.setAttribute(name, value);
  box.append(at);
}

const share = (value) => ({ percent: Math.round(value * 100), init: 0, target: 100, legend: false });

export function gauge({ report, boxes: [box] }) {
  // Its gauge knows one target, the end of its bar: the report's stands beside.
  box.append(Object.assign(document.createElement('p'), { textContent: `目标 ${goalOf(report) * 100}%，社工站 ${stationsOf(report)} 个` }));
  show(box, 'gauge-chart', share(gaugeOf(report)));
  return {};
}

export function many({ report, boxes }) {
  smallGaugesOf(report).forEach(({ value }, index) => show(boxes[index], 'gauge-chart', share(value)));
  smallBarsOf(report).forEach(({ bars }, index) =>
    show(boxes[40 + index], 'bar-chart', { x: JSON.stringify([bars.map(({ kind }) => kind)]), y: JSON.stringify([bars.map(({ value }) => value)]) }),
  );
  return {};
}
