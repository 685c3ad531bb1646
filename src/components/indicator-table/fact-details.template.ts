/** The details of a row, made from parts of the card of a figure. Loaded with the first row that is opened. */
import { html, type TemplateResult } from 'lit';
import type { Lang } from '../../data/language.ts';
import { problemText } from '../../data/problem-text-shown.ts';
import type { Problem } from '../../data/problem.ts';
import type { Report } from '../../data/report.ts';
import { sourceMessages } from '../shared/figure-source.messages.ts';
import { citationTemplate, sourceRowTemplate, warningTemplate } from '../shared/figure-source.template.ts';
import { detailMessages } from './fact-details.messages.ts';
import { factDetails } from './fact-details.ts';
import type { FactRow } from './fact-rows.ts';

export { factDetailsStyles as styles } from './fact-details.styles.ts';

export function detailsTemplate(report: Report, row: FactRow, lang: Lang, problems: readonly Problem[]): TemplateResult {
  const { rows, citations, warnings } = factDetails(report, row, lang, problems);
  return html`${warnings.map((found) => warningTemplate(problemText(found, lang), lang))}
    <dl>
      ${rows.map((one) => sourceRowTemplate(one, lang))}
      <div>
        <dt>${sourceMessages(lang).sources}</dt>
        <dd>
          ${
            citations.length === 0
              ? detailMessages(lang).noSource
              : html`<span class="pause">&#8203;</span>
                  <ul class="card-sources">
                    ${citations.map((one) => citationTemplate(one, lang))}
                  </ul>`
          }
        </dd>
      </div>
    </dl>`;
}
