/** What a page with several elements is made of, in one file: the provider first, so that it is there when its consumers ask. */
import './components/indicator-report/indicator-report.ts';
import './components/coverage-gauge/coverage-gauge.ts';
import './components/talent-pipeline/talent-pipeline.ts';
import './components/service-tally/service-tally.ts';
import './components/station-map/station-map.ts';
