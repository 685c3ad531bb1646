/** The tables of the other elements are parts of this one: row for row, cell for cell, under the same heads. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { COLUMNS } from '../../../src/components/shared/csv.ts';
import { FILE_COLUMNS } from '../../../src/components/indicator-table/files.ts';
import type { Framed } from '../../../src/components/shared/view.ts';
import '../../../src/index.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { ALL_REPORTS } from '../../fixtures/said.ts';
import { openTable } from '../../fixtures/shown.ts';

const OTHERS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-chart'] as const;

type Shown = LitElement & { readonly view: Framed };

async function put(tag: string, report: object, lang: string): Promise<Shown> {
  const root = await fixture(html`<main lang=${lang}></main>`);
  const at = Object.assign(document.createElement(tag), { report }) as unknown as Shown;
  root.append(at);
  await at.updateComplete;
  return at;
}

const words = (part: Element | null | undefined) => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
const cells = (row: Element) => Array.from(row.querySelectorAll('td'), words);
const heads = (at: Element) => Array.from(at.shadowRoot!.querySelectorAll('thead th'), (head) => words(head).replace(/[↕↑↓]/, ''));

describe('the table of an element and the table of everything', () => {
  for (const lang of ['zh-CN', 'en']) {
    for (const id of ALL_REPORTS) {
      it(`have the same rows for ${id} in ${lang}`, async () => {
        const json = await realJson(id);
        const table = await put('indicator-table', json, lang);
        const whole = new Map(
          Array.from(table.shadowRoot!.querySelectorAll('tr.fact'), (row) => [row.querySelector<HTMLElement>('[data-key]')!.dataset['key'], row] as const),
        );
        for (const tag of OTHERS) {
          const at = await put(tag, json, lang);
          const { observations } = at.view;
          if (observations.length === 0) continue;
          await openTable(at);
          expect(heads(at).slice(1)).to.deep.equal(heads(table).slice(1));
          const rows = Array.from(at.shadowRoot!.querySelectorAll('details.data tbody tr'));
          rows.forEach((row, index) => {
            const { id: key, role } = observations[index]!;
            const [figure = '', time = '', ...rest] = cells(row);
            // Where all is reached the table of everything does not say so in each of its rows.
            const plain = role === 'actual' ? time.replace(/^[^·]+ · /, '') : time;
            expect([figure, plain, ...rest], `${tag} ${key}`).to.deep.equal(cells(whole.get(key)!));
          });
          at.parentElement!.remove();
        }
      });
    }
  }

  it('give files of the same columns, the one of everything with the kind and the words of what is no figure', () => {
    expect(FILE_COLUMNS.filter((column) => column !== 'kind' && column !== 'text')).to.deep.equal([...COLUMNS]);
  });
});
