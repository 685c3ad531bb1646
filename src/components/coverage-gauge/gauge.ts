/** The view model of a gauge: ready-made strings and numbers between 0 and 1, independent of how they are drawn. */
import type { FigureText } from '../../data/format.ts';
import type { OpenSide } from '../../data/quantity.ts';
import type { Figure } from '../shared/figure-of.ts';
import type { Framed, ViewOptions } from '../shared/view.ts';

/** The role of the figure; each is drawn differently. `mixed` is begun or complete, without the report saying which. */
export type GaugeMode = 'reached' | 'target' | 'forecast' | 'intention' | 'mixed';

/** The shape of the drawing; `text` has none. */
export type GaugeShape = 'arc' | 'bar' | 'text';

export interface GaugeMark {
  /** Position on the scale, 0 to 1. */
  readonly at: number;
  /**
   * A tick for a target and for `time` (the elapsed time of a task; in a bar, the end of the whole); hatching up to this position for a
   * forecast or an intention, and for `between`, what is possible.
   */
  readonly kind: 'time' | 'target' | 'forecast' | 'intention' | 'between';
  /** The value may also be higher: 不低于. */
  readonly open: boolean;
}

export interface GaugeFact {
  readonly label: string;
  readonly figure: Figure | null;
  readonly text: string;
  /** Stated as reached, stated as promised, computed by us (marked 推算), or left open by the report. */
  readonly kind: 'stated' | 'promised' | 'computed' | 'unstated';
}

/** How a figure is drawn. */
export interface GaugeScale {
  /** How far the scale is filled, 0 to 1; null where there is no number to draw. */
  readonly share: number | null;
  /** Which end is open: 余 goes on, 近 falls short, 约 may do either; 不足 only says that the value is below. */
  readonly open: OpenSide | 'below';
  /** How far it exceeds the end of the scale, as a share of the scale. */
  readonly over: number;
  /** The label at the end of the scale: 100%, 150名; '' where the report gives no number. */
  readonly end: string;
}

/** One figure on its scale, with what was promised for it. */
export interface Gauge extends GaugeScale {
  readonly name: string;
  readonly mode: GaugeMode;
  /** With the id of its observation, unless we computed it. */
  readonly figure: Figure | FigureText;
  readonly caption: string;
  readonly marks: readonly GaugeMark[];
  readonly facts: readonly GaugeFact[];
  readonly verdict: string;
  /** Remarks of the report's author. */
  readonly notes?: readonly string[];
  /** The figure is compared with nothing, so there is no drawing. */
  readonly bare?: boolean;
  /** A count to draw one by one, without a scale; 0 draws nothing, where a hedge leaves open how many. */
  readonly cells?: number;
}

/** Further gauges below the first: other targets of the report, or the areas inside the place. */
export interface GaugeGroup {
  readonly title: string;
  readonly gauges: readonly Gauge[];
  /** How many are not drawn; the table has them. */
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
