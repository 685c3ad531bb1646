/** What a gauge is: ready strings and numbers between 0 and 1, nothing of how they are drawn. */
import type { FigureText } from '../../data/format.ts';
import type { OpenSide } from '../../data/quantity.ts';
import type { Figure } from '../shared/figure-of.ts';
import type { Framed, ViewOptions } from '../shared/view.ts';

/** How the figure came about; each is drawn differently. `mixed`: begun or complete, the report does not say which. */
export type GaugeMode = 'reached' | 'target' | 'forecast' | 'intention' | 'mixed';

/** How a gauge is drawn; `text` has no drawing. */
export type GaugeShape = 'arc' | 'bar' | 'text';

export interface GaugeMark {
  /** Where on the scale, 0 to 1. */
  readonly at: number;
  /** A target and a `time` (of a task the time gone by; in a bar the end of the whole) are ticks; a forecast or a hope is hatched up to there, and so is what may be there. */
  readonly kind: 'time' | 'target' | 'forecast' | 'intention' | 'between';
  /** It lies there or further on: 不低于. */
  readonly open: boolean;
}

export interface GaugeFact {
  readonly label: string;
  readonly figure: Figure | null;
  readonly text: string;
  /** As the report states what is there, or what is only promised; our own arithmetic, marked 推算; what it leaves open. */
  readonly kind: 'stated' | 'promised' | 'computed' | 'unstated';
}

/** What is drawn of a figure. */
export interface GaugeScale {
  /** How far the scale is filled, 0 to 1; null where there is no number to draw. */
  readonly share: number | null;
  /** Where the end is not sharp: 余 goes on, 近 falls short, 约 either; of 不足 nothing is known but that it lies below. */
  readonly open: OpenSide | 'below';
  /** How far above the end of the scale, as a share of it. */
  readonly over: number;
  /** What stands at the end of the scale: 100%, 150名; '' where the report gives no number. */
  readonly end: string;
}

/** One figure on its scale, with what was promised of it. */
export interface Gauge extends GaugeScale {
  readonly name: string;
  readonly mode: GaugeMode;
  /** As stated; without its observation where it is our own arithmetic. */
  readonly figure: Figure | FigureText;
  readonly caption: string;
  readonly marks: readonly GaugeMark[];
  readonly facts: readonly GaugeFact[];
  readonly verdict: string;
  /** What the report's writer adds to its figures. */
  readonly notes?: readonly string[];
  /** A figure that nothing is compared with: no drawing. */
  readonly bare?: boolean;
  /** A count to draw one by one, where there is no scale; 0, nothing to draw, where its hedge leaves open how many. */
  readonly cells?: number;
}

/** Further gauges below the first: other targets of the report, the areas within. */
export interface GaugeGroup {
  readonly title: string;
  readonly gauges: readonly Gauge[];
  /** What is left out of the drawing; the table has it. */
  readonly rest: string;
}

export interface GaugeView extends Framed, Gauge {
  readonly kind: 'gauge';
  readonly shape: GaugeShape;
  /** What was chosen instead, where the report does not state the usual rate. */
  readonly notice: string;
  readonly groups: readonly GaugeGroup[];
}

export interface GaugeOptions extends ViewOptions {
  /** Code of a rate, or of a count with a target; station coverage where empty. */
  readonly indicator: string;
  readonly shape: GaugeShape;
  /** Whether the areas within are shown too. */
  readonly areas: boolean;
  /** Whether the goals that the pipeline and the tally tell are shown here too. */
  readonly goals: boolean;
}
