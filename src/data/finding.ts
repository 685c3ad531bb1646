/** Findings about figures: a problem located at the first figure that names all of them as printed. */
import { figureText } from './format.ts';
import type { Lang } from './language.ts';
import { problem, type Problem, type ProblemCode, type Severity } from './problem.ts';
import { nameOf, termIn, type Observation, type Report } from './report.ts';

/** What the sentence of a finding names: words as they are, one figure by name and print, several figures by breakdown and print. */
type Told = Readonly<Record<string, string | number | Observation | readonly Observation[]>>;

/** Makes a finding about these figures. The report, if given, translates the breakdowns of several figures into English. */
export function finding(severity: Severity, code: ProblemCode, figures: readonly Observation[], told: Told = {}, report?: Report): Problem {
  const found = Object.entries(told).flatMap(([name, value]) =>
    typeof value === 'object'
      ? [
          [name, inWords(value, 'zh', report)],
          [`${name}.en`, inWords(value, 'en', report)],
        ]
      : [[name, value]],
  );
  const ids = figures.map(({ id }) => id);
  return problem(severity, code, ids[0] ?? '', Object.fromEntries(found), ids);
}

/** The figure as printed, or else as we write it. */
export function said({ printed, quantity }: Observation, lang: Lang = 'zh'): string {
  return printed ?? figureText(quantity, lang).text;
}

function inWords(told: Observation | readonly Observation[], lang: Lang, report?: Report): string {
  if ('id' in told) return `${nameOf(told, lang)} ${said(told, lang)}`;
  const words = ({ by }: Observation) => (lang === 'zh' ? Object.values(by) : report ? Object.values(by).map((word) => termIn(report, word, lang)) : []);
  return told.map((figure) => [...words(figure), said(figure, lang)].join(' ')).join(' / ');
}
