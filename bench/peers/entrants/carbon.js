/** IBM's Carbon charts, the look of a large house; its style sheet counts. */
import { GaugeChart } from '@carbon/charts';
import '@carbon/charts/styles.min.css';
import { gaugeOf, goalOf, stationsOf } from '../facts.js';

export function gauge({ report, boxes: [box] }) {
  const chart = new GaugeChart(box, {
    data: [
      { group: 'value', value: gaugeOf(report) * 100 },
      { group: 'delta', value: gaugeOf(report) * 100 - goalOf(report) * 100 },
    ],
    options: {
      title: `社工站 ${stationsOf(report)} 个，目标 ${goalOf(report) * 100}%`,
      height: '300px',
      width: '420px',
      gauge: { type: 'semi' },
      animations: false,
      resizable: false,
      toolbar: { enabled: false },
    },
  });
  return { chart };
}
