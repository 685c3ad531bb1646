/** A sample of each element for the reference; `test/portal/samples.test.ts` opens each in a browser. */
import type { Lang } from '../src/data/language.ts';

const REPORT = 'src="/data/ganzhou.json"';

export const ELEMENT_SAMPLES: Readonly<Record<string, string | Readonly<Record<Lang, string>>>> = {
  'indicator-report': `<indicator-report ${REPORT}>
  <coverage-gauge></coverage-gauge>
  <service-tally></service-tally>
</indicator-report>`,
  'coverage-gauge': {
    zh: `<coverage-gauge ${REPORT} heading-level="2"><p>社工站覆盖率达60%。</p></coverage-gauge>`,
    en: `<coverage-gauge ${REPORT} heading-level="2"><p>Station coverage has reached 60%.</p></coverage-gauge>`,
  },
  'talent-pipeline': `<talent-pipeline ${REPORT}></talent-pipeline>`,
  'service-tally': `<service-tally ${REPORT}></service-tally>`,
  'station-map': `<station-map ${REPORT}></station-map>`,
  'indicator-value': {
    zh: `<p>全市建有社工站<indicator-value ${REPORT} indicator="station_count">178个</indicator-value>。</p>`,
    en: `<p>There are <indicator-value ${REPORT} indicator="station_count" lang="en">178 stations</indicator-value> in the city.</p>`,
  },
  'indicator-table': `<indicator-table ${REPORT}></indicator-table>`,
  'indicator-chart': '<indicator-chart src="/data/linze.json" preset="compare"></indicator-chart>',
};
