/** A stock and a flow that a reader might join in one line or subtract: 持证1197人, 其中今年583人. */
import { isCounted } from '../catalogue.ts';
import { finding } from '../finding.ts';
import { byKey, likeFigures } from '../like-figures.ts';
import type { Problem } from '../problem.ts';
import { observationsById, type Observation, type Report } from '../report.ts';

type Nature = 'stock' | 'flow';

export function stockAndFlow(report: Report): readonly Problem[] {
  const ids = observationsById(report.observations);
  const parts = report.observations.flatMap((part) => {
    const whole = ids.get(part.partOf ?? '');
    const apart = part.definition.nature === 'flow' && whole?.definition.nature === 'stock' && whole.quantity.unitKind === part.quantity.unitKind;
    return apart ? [mixed(part, whole)] : [];
  });
  return [...parts, ...seriesOf(report).flatMap(mixedSeries)];
}

/** Figures that differ only in their time. */
function seriesOf({ observations }: Report): readonly (readonly Observation[])[] {
  return likeFigures(observations, (figure) => JSON.stringify([byKey(figure), figure.partOf, figure.label, figure.comparison]));
}

function mixedSeries(series: readonly Observation[]): readonly Problem[] {
  const first = (nature: Nature) => series.find((one) => natureOf(one) === nature);
  const [flow, stock] = [first('flow'), first('stock')];
  return flow && stock ? [mixed(flow, stock)] : [];
}

/** What the time makes of the figure. The year of a stock (2019年256人) is when it existed, which does not make it a flow. */
function natureOf({ definition, time: { kind } }: Observation): Nature | null {
  if (!isCounted(definition)) return null;
  if (kind === 'as-of') return 'stock';
  if (kind === 'since' || kind === 'year-to-date') return 'flow';
  const calendar = kind === 'year' || kind === 'quarter' || kind === 'month';
  return calendar ? (definition.nature as Nature) : null;
}

function mixed(flow: Observation, stock: Observation): Problem {
  return finding('note', 'stock-and-flow', [flow, stock], { flow, stock });
}
