import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { OBSERVATION_COLUMNS } from '../../src/components/indicator-chart/observation-columns.ts';
import { compileFlows } from '../../tools/chart-flows.ts';
// @ts-expect-error a plain script
import { FUNCTIONS, TRANSFORMS } from '../../tools/vega-parts.mjs';

const FILE = 'src/components/indicator-chart/flows.generated.ts';
const text = readFileSync(FILE, 'utf8');
const flows = JSON.parse(text.slice(text.indexOf('= {') + 2, text.lastIndexOf(';'))) as Readonly<
  Record<string, { readonly operators: readonly { readonly type: string }[] }>
>;

/** Every value of a key, wherever it stands. */
function all(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => [...(name === key ? [item] : []), ...all(item, key)]);
}

describe('the compiled drawings', () => {
  it('are those of the specifications, and Vega-Lite has no warning for them (else: npm run flows)', () => {
    const { source, warnings } = compileFlows();
    expect(warnings).to.deep.equal([]);
    expect(source === text).to.equal(true);
  });

  it('use no transform and no function that the build leaves out', () => {
    const types = new Set(Object.values(flows).flatMap(({ operators }) => operators.map(({ type }) => type)));
    expect([...types].filter((type) => type !== 'operator')).to.have.members(Object.values(TRANSFORMS as Record<string, string[]>).flat());
    const called = new Set(all(flows, 'callee').map((callee) => (callee as { name: string }).name.replace(/^_/, '')));
    expect([...called].filter((name) => !(FUNCTIONS as string[]).includes(name))).to.deep.equal([]);
  });

  it('fetch nothing and hold no address', () => {
    expect([...all(flows, 'url'), ...all(flows, 'href')]).to.deep.equal([]);
    expect(text).not.to.match(/https?:/);
  });
});

describe('docs/chart.md', () => {
  it('tells every column of the data set, in both languages', () => {
    const page = readFileSync('docs/chart.md', 'utf8');
    const columns = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| [^|]+ \|$/gm)].map(([, name]) => name);
    expect(columns).to.deep.equal(Object.keys(OBSERVATION_COLUMNS));
  });
});
