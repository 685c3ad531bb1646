/** The elements that pages usually combine, as one file: the provider first, so that it is there when the others ask for it. */
import './components/indicator-report/indicator-report.ts';
import './components/coverage-gauge/coverage-gauge.ts';
import './components/talent-pipeline/talent-pipeline.ts';
import './components/service-tally/service-tally.ts';
import './components/station-map/station-map.ts';
