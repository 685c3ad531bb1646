/** The text of a figure with the id of its observation, which links it to its source. Pure. */
import { figureText, type FigureText } from '../../data/format.ts';
import type { Lang } from '../../data/language.ts';
import type { Observation } from '../../data/report.ts';

export interface Figure extends FigureText {
  readonly of: string;
}

export function figureOf({ id, quantity }: Observation, lang: Lang): Figure {
  return { ...figureText(quantity, lang), of: id };
}
