/** One classic script with every element but the chart, for templates that know no modules. */
import './style-nonce.ts';
import { fillPlace } from './places.ts';
import { TAGS } from './tags.ts';
import { watchPage } from './watch-page.ts';

export * from './components/indicator-report/indicator-report.ts';
export * from './components/coverage-gauge/coverage-gauge.ts';
export * from './components/talent-pipeline/talent-pipeline.ts';
export * from './components/service-tally/service-tally.ts';
export * from './components/station-map/station-map.ts';
export * from './components/indicator-value/indicator-value.ts';
export * from './components/indicator-table/indicator-table.ts';

watchPage('[data-zhanbao]', (place) => fillPlace(place, TAGS, () => {}));
