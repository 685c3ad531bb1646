/**
 * What a metric of a JSON-stat dataset counts. The format gives a unit in words and says nothing about stock or flow: what the catalogue
 * does not know about the indicator the options must say, or the metric is left out.
 */
import { CATALOGUE } from '../catalogue.ts';
import type { IndicatorDefinition, Text } from '../schema.ts';
import { kindOfUnit } from '../units.ts';
import { splitUnit } from './decimal.ts';
import type { ProblemLog } from './import-problem.ts';
import type { DatasetDimension, MetricMapping } from './json-stat-shape.ts';
import { printFits, readFigure, type Figure, type FigureReading } from './read-figure.ts';
import { own } from './shape-problems.ts';

export interface Metric {
  readonly definition: IndicatorDefinition;
  /** Not in the catalogue, so that the report must define it. */
  readonly isOwn: boolean;
  readonly mapping: MetricMapping;
  readonly unit: string;
  readonly power: number;
  readonly fraction: boolean;
  readonly print: (value: number) => string;
}

type Unit = NonNullable<DatasetDimension['category']['unit']>[string];

/** The metric of this category; null, with what is lacking noted. */
export function metricOf(
  id: string,
  name: Text,
  path: string,
  { unit, mapping }: { unit: Unit | undefined; mapping: MetricMapping },
  log: ProblemLog,
): Metric | null {
  const code = mapping.code ?? id;
  const known = CATALOGUE.get(code);
  const words = unit?.label || unit?.symbol || '';
  const stated = mapping.unit === undefined ? splitUnit(words) : { unit: mapping.unit, power: 0 };
  const unitKind = known?.unitKind ?? mapping.unitKind ?? (kindOfUnit(stated.unit) || undefined);
  const nature = known?.nature ?? mapping.nature;
  const lacking = [
    ...(code === '' ? ['code'] : []),
    ...(unitKind === undefined ? ['unitKind'] : []),
    ...(nature === undefined ? ['nature'] : []),
    // The format leaves the meaning of a multiplier to the publisher.
    ...(unit?.multiplier !== undefined && mapping.power === undefined ? ['power'] : []),
  ];
  if (unitKind === undefined || nature === undefined || lacking.length > 0) {
    log.note('error', 'indicator-unmapped', path, { found: id, expected: lacking.join(', ') });
    return null;
  }
  const fraction = mapping.fraction ?? false;
  if (unitKind === 'share' && stated.unit !== '%' && !fraction) {
    log.note('error', 'share-unclear', path, { found: words || id });
    return null;
  }
  const { definition } = mapping;
  return {
    definition: known ?? { code, name, unitKind, nature, ...(definition !== undefined && { definition }) },
    isOwn: known === undefined,
    mapping,
    unit: stated.unit,
    power: mapping.power ?? stated.power,
    fraction,
    print: printer(unit, path, log),
  };
}

/** The figure of one cell. Text is read as a phrase, because some publishers write 1,234 or … in a cell. */
export function readCell(value: number | string, metric: Metric): FigureReading {
  const { unit, power, fraction, definition } = metric;
  const reading = readFigure(value, { unit, power, fraction, unitKind: definition.unitKind, hedge: '' });
  if (!reading.ok || typeof value === 'string' || fraction) return reading;
  return { ok: true, figure: { ...reading.figure, printed: metric.print(value) } };
}

/** Where the phrase is kept: as `printed`, or as a quotation if the parser would read another number in it. */
export function phraseOf({ printed, value }: Figure): { readonly printed?: string; readonly quote?: string } {
  if (printed === undefined) return {};
  return typeof value === 'number' && !printFits(printed, [value]) ? { quote: printed } : { printed };
}

/** The value in the form that the dataset asks for: 34880.5 thousands, 5.9%, $12 millions. */
function printer(unit: Unit | undefined, path: string, log: ProblemLog): Metric['print'] {
  const { decimals, label = '', symbol = '', position = 'end' } = unit ?? {};
  const words = /^[a-z]/i.test(label) ? ` ${label}` : label;
  let differs = false;
  return (value) => {
    const rounded = decimals !== undefined && Number.isInteger(decimals) && decimals >= 0 && decimals <= 20 ? value.toFixed(decimals) : String(value);
    // A value with more digits than are to be shown keeps them: rounding is up to whoever shows it.
    const exact = Number(rounded) === value;
    if (!exact && !differs) log.note('warning', 'decimals-differ', `${path}.decimals`, { found: value, expected: decimals });
    differs ||= !exact;
    const number = exact ? rounded : String(value);
    return position === 'start' ? `${symbol}${number}${words}` : `${number}${symbol === label ? '' : symbol}${words}`;
  };
}

/** The unit of a metric category. */
export function unitOf(dimension: DatasetDimension | undefined, category: string): Unit | undefined {
  return own(dimension?.category.unit, category);
}
