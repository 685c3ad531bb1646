/** Parts and events of the manifest against what the elements draw and fire, over real reports. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/index.ts';
import { COUNTY } from '../fixtures/county.ts';
import { realJson } from '../fixtures/real-reports.ts';
import { coverage, rawReport, stations } from '../fixtures/reports.ts';
import { quiet, until } from '../fixtures/shown.ts';

interface Listed {
  readonly name: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Listed[];
  readonly events?: readonly Listed[];
}

interface Drawn extends HTMLElement {
  report: unknown;
}

/** The chart draws figures, and what a page's own drawing says, for a mark that is pointed at. */
const POINTED_AT: Readonly<Record<string, readonly string[]>> = { 'indicator-chart': ['tip', 'figure', 'number', 'card', 'card-close', 'figure-select'] };

/** One that cannot be read, one with an entry that is refused, and real ones. */
async function reports(): Promise<readonly unknown[]> {
  return [{}, rawReport([stations(12), coverage(60)]), COUNTY, ...(await Promise.all(['ganzhou', 'jiujiang', 'cangzhou'].map(realJson)))];
}

async function manifest(): Promise<readonly Declaration[]> {
  const { default: json } = (await import('/custom-elements.json' as string)) as { default: { modules: { declarations: Declaration[] }[] } };
  return json.modules.flatMap(({ declarations }) => declarations).filter(({ tagName = 'indicator-report' }) => tagName !== 'indicator-report');
}

const names = (list: readonly Listed[] = []) => list.map(({ name }) => name);

/** Drawn, its first card and its first row open. */
async function opened(element: Drawn): Promise<Drawn> {
  await until(element, () => ['ready', 'empty', 'failed'].includes(element.getAttribute('state') ?? ''), 'the report');
  const root = element.shadowRoot!;
  const figure = root.querySelector<HTMLElement>('button[data-of]');
  figure?.click();
  if (figure) await until(element, () => root.querySelector('.card') !== null, 'the card');
  root.querySelector<HTMLElement>('button[data-key]')?.click();
  return element;
}

describe('the manifest', () => {
  for (const tag of ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-value', 'indicator-table', 'indicator-chart'])
    it(`lists the parts that <${tag}> draws, and the events it fires`, async () => {
      const declared = (await manifest()).find(({ tagName }) => tagName === tag);
      const seen = new Set<string>();
      const fired = new Set<string>();
      const elements: Drawn[] = [];
      // A part may go again, as a status does.
      const collect = () =>
        elements.forEach(({ shadowRoot }) => shadowRoot!.querySelectorAll('[part]').forEach(({ part }) => part.forEach((name) => seen.add(name))));
      for (const report of await reports()) {
        const host = await fixture<HTMLElement>(html`<div></div>`);
        const element = document.createElement(tag) as Drawn;
        if (tag === 'indicator-value') element.setAttribute('indicator', 'station_count');
        if (tag === 'indicator-value') element.textContent = '178个';
        host.addEventListener('figure-select', ({ type }) => fired.add(type));
        element.report = report;
        host.append(element);
        elements.push(await opened(element));
        collect();
      }
      const here = (all: readonly string[]) => all.filter((name) => !POINTED_AT[tag]?.includes(name)).sort();
      const parts = here(names(declared?.cssParts));
      // What is missing comes with files that are fetched; what is too much has come by then.
      await waitUntil(() => (collect(), parts.every((name) => seen.has(name))), `parts of ${tag}: ${parts.join()}`, { timeout: 8000 }).catch(() => {});
      await Promise.all(elements.map(quiet));
      collect();
      expect(here([...seen])).to.deep.equal(parts);
      expect([...fired]).to.deep.equal(here(names(declared?.events)).filter((name) => name === 'figure-select'));
    }).timeout(30_000);
});
