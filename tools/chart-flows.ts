/** The drawings of the chart presets, compiled: Vega-Lite → Vega → the dataflow that a page runs, with its expressions parsed. */
import { parse } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { barsSpec } from '../src/components/indicator-chart/bars.spec.ts';
import { trendSpec } from '../src/components/indicator-chart/trend.spec.ts';

const SPECS = { bars: barsSpec, trend: trendSpec };

export interface Compiled {
  /** The file that the package contains. */
  readonly source: string;
  readonly warnings: readonly string[];
}

export function compileFlows(): Compiled {
  const warnings: string[] = [];
  const flows = Object.entries(SPECS).map(([name, spec]) => [name, flowOf(spec, (warning) => warnings.push(`${name}: ${warning}`))]);
  // The interpreter uses the parsed expressions; their source serves only as a key, for which a number is shorter.
  const codes = new Map<string, string>();
  const short = (key: string, value: unknown) => {
    if (key !== 'code' || typeof value !== 'string') return value;
    if (!codes.has(value)) codes.set(value, String(codes.size));
    return codes.get(value);
  };
  const json = JSON.stringify(Object.fromEntries(flows), short);
  return {
    source: `/** Printed by \`npm run flows\` from *.spec.ts in this folder; do not edit. */\nexport const FLOWS: Readonly<Record<'bars' | 'trend', object>> = ${json};\n`,
    warnings,
  };
}

function flowOf(spec: TopLevelSpec, warn: (warning: string) => void): object {
  const say = (...words: readonly unknown[]) => (warn(words.join(' ')), logger);
  const quiet = () => logger;
  const logger = { level: quiet, error: say, warn: say, info: quiet, debug: quiet } as never;
  const vega = compile(spec, { logger }).spec;
  return parse(vega, undefined, { ast: true } as never) as object;
}
