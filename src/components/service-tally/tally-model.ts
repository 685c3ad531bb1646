/** The view model of the tally: rows, groups of rows, sections of groups. Strings and shares; nothing left to compute. */
import type { FigureText } from '../../data/format.ts';
import type { OpenSide } from '../../data/quantity.ts';
import type { Role } from '../../data/schema.ts';
import type { Figure } from '../shared/figure-of.ts';

export type { OpenSide };

/** A length on the scale of its group, or of the whole that it is part of. */
export interface TallyBar {
  /** Share of the scale, 0 to 1. */
  readonly share: number;
  /** Where it starts: after the parts before it, if all parts together make up the whole. */
  readonly from?: number;
  /** Where the figure is open: its bar has no end (余) or no sharp one (约, 近). */
  readonly open: OpenSide;
  /** The whole around a part: open or not, and drawn as this many squares if it is a small count (0 for a bar). */
  readonly whole: { readonly open: OpenSide; readonly cells: number; readonly key?: string } | null;
}

/** A flow of money: from whom, by which act, for what. */
export interface TallyFlow {
  readonly source: string;
  readonly verb: string;
  readonly use: string;
}

export interface TallyRow {
  /** 其中 or 目标, for a row below another. */
  readonly prefix: string;
  readonly label: string;
  /** Details of the figure: breakdown, base, a time of its own. */
  readonly sub: readonly string[];
  /** One figure; two if one group is counted in two units. */
  readonly figures: readonly Figure[];
  readonly role: Role;
  /** An open end is drawn below the figure. */
  readonly open: boolean;
  readonly bar: TallyBar | null;
  readonly flow: TallyFlow | null;
  /** The things counted, by name and year, if the report names them. */
  readonly names: readonly { readonly time: string; readonly text: string }[];
  readonly notes: readonly string[];
  /** Parts of this figure, and its target. */
  readonly inner: readonly TallyRow[];
}

/** Rows under one title: a time, a method. */
export interface TallySpan {
  readonly head: string;
  readonly rows: readonly TallyRow[];
}

export interface TallyGroup {
  /** A ledger of figures; the three methods side by side; or like figures on one scale. */
  readonly kind: 'ledger' | 'methods' | 'bars';
  readonly label: string;
  /** What all rows share. */
  readonly sub: string;
  /** The time that all figures of the group share; '' where they differ. */
  readonly time: string;
  readonly spans: readonly TallySpan[];
  /** Our own arithmetic beside a tally that contradicts another. */
  readonly each: { readonly tag: string; readonly label: string; readonly figure: FigureText } | null;
}

export interface TallySection {
  /** The place of the section; '' for the place shown. */
  readonly label: string;
  /** Why the groups of this section are kept apart; '' where they are not. */
  readonly flag: string;
  readonly groups: readonly TallyGroup[];
}

export interface Workflow {
  readonly title: string;
  /** No step has a number, which is stated once. */
  readonly note: string;
  readonly steps: readonly { readonly text: string; readonly figures: readonly { readonly label: string; readonly figure: Figure }[] }[];
}
