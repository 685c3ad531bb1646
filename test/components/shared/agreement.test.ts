/** For every report, element and language: drawing, summary, table and file carry the same figures. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Lang } from '../../../src/data/language.ts';
import { figureText } from '../../../src/data/format.ts';
import { csvOf } from '../../../src/components/shared/csv.ts';
import { relatedRows } from '../../../src/components/shared/figure-relations.ts';
import type { Framed } from '../../../src/components/shared/view.ts';
import '../../../src/index.ts';
import { realJson } from '../../fixtures/real-reports.ts';
import { ALL_REPORTS, figureOfId, folded, strayNumbers } from '../../fixtures/said.ts';
import { openTable } from '../../fixtures/shown.ts';

const TAGS = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'] as const;
const LANGS: readonly Lang[] = ['zh', 'en'];

type Shown = LitElement & { readonly view: Framed };

async function shownIn(tag: string, report: object, lang: Lang): Promise<Shown> {
  const root = await fixture(html`<main lang=${lang}></main>`);
  const at = Object.assign(document.createElement(tag), { report }) as unknown as Shown;
  root.append(at);
  await at.updateComplete;
  return at;
}

/** Figures of the view that this text does not have, named by their observation. */
const lacking = ({ observations }: Framed, lang: Lang, text: string) =>
  observations
    .filter(({ quantity }) => !text.includes(folded(figureText(quantity, lang).text)))
    .map(({ id, quantity }) => `${id}: ${figureText(quantity, lang).text}`);

describe('one figure reads the same everywhere', () => {
  for (const tag of TAGS) {
    for (const lang of LANGS) {
      for (const id of ALL_REPORTS) {
        it(`<${tag}> of ${id} in ${lang}`, async () => {
          const json = await realJson(id);
          const at = await shownIn(tag, json, lang);
          const { view, shadowRoot } = at;
          const drawing = shadowRoot!.querySelector('[part~=drawing]')!;
          const buttons = Array.from(shadowRoot!.querySelectorAll<HTMLElement>('[data-of]'));
          const ids = view.observations.map((observation) => observation.id);

          for (const button of buttons) expect(folded(button.textContent)).to.equal(folded(figureOfId(view.report, button.dataset['of']!, lang)));
          expect(
            buttons.map((button) => button.dataset['of']!).filter((of) => !ids.includes(of)),
            'figures drawn and not in the table',
          ).to.deep.equal([]);
          const nowhere = ids.filter((of) => !buttons.some((button) => button.dataset['of'] === of)).map((of) => `${tag} ${id} ${of}`);
          expect(nowhere, 'figures that lead nowhere').to.deep.equal([]);
          expect(lacking(view, lang, folded(drawing.textContent)), 'figures in the table and not drawn').to.deep.equal([]);
          if (view.observations.length > 0)
            expect(lacking(view, lang, folded(`${view.summary} ${'reason' in view ? view.reason : ''}`)), 'figures that the summary lacks').to.deep.equal([]);
          expect(strayNumbers(drawing, json, view.observations, lang), 'numbers of nobody').to.deep.equal([]);

          const rows = relatedRows(view.report, view.observations, lang);
          expect(rows.map((row) => [row.id, row.figure])).to.deep.equal(
            view.observations.map((observation) => [observation.id, figureText(observation.quantity, lang).text]),
          );
          expect(lacking(view, lang, folded(csvOf(rows).replace(/""/g, '"'))), 'figures that the file lacks').to.deep.equal([]);
          if (rows.length === 0) return;
          await openTable(at);
          const lines = Array.from(shadowRoot!.querySelectorAll('tbody tr'), ({ textContent }) => folded(textContent));
          expect(
            rows.filter(({ name, figure }) => !lines.some((line) => line.includes(folded(name)) && line.includes(folded(figure)))).map((row) => row.id),
            'figures that no line of the table has',
          ).to.deep.equal([]);
        });
      }
    }
  }
});
