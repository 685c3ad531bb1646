/** Writes the compiled drawings of the chart: `npm run flows` after a change of a *.spec.ts. */
import { writeFileSync } from 'node:fs';
import { compileFlows } from './chart-flows.ts';

const { source, warnings } = compileFlows();
warnings.forEach((warning) => console.log(warning));
writeFileSync('src/components/indicator-chart/flows.generated.ts', source);
