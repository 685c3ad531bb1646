/** Outlines as the map draws them, and what can be wrong with a boundary file. Types only. */

/** x, y, x, y …, in the file's own coordinates; closed by whoever draws it. */
export type Ring = Float64Array;

export interface Outline {
  /** '' where the file gives none. */
  readonly name: string;
  readonly code: string;
  /** Outer rings and holes alike: filled even-odd, so that neither winding nor order matters. A line goes there and back: it has no area. */
  readonly rings: readonly Ring[];
  /** Where it stands in the file: features[3]. */
  readonly path: string;
}

export type FaultCode =
  | 'not-boundaries'
  | 'no-features'
  | 'no-geometry'
  | 'not-polygon'
  | 'line'
  | 'bad-ring'
  | 'bad-coordinate'
  | 'out-of-range'
  | 'swapped'
  | 'projected'
  | 'too-few-points'
  | 'unclosed'
  | 'covers-globe'
  | 'missing-arc'
  | 'self-crossing'
  | 'duplicate'
  | 'object-chosen'
  | 'other-system';

/** One kind of fault with the first place where it was found and how often. */
export interface Fault {
  readonly code: FaultCode;
  readonly path: string;
  readonly count: number;
  /** Which area, coordinate or object, as the file has it. */
  readonly detail: string;
}

export interface Boundaries {
  readonly outlines: readonly Outline[];
  readonly faults: readonly Fault[];
}

/** Collects faults, one entry a kind. */
export class FaultList {
  private readonly found = new Map<FaultCode, Fault>();

  add(code: FaultCode, path: string, detail = ''): void {
    const known = this.found.get(code);
    this.found.set(code, known ? { ...known, count: known.count + 1 } : { code, path, count: 1, detail });
  }

  get all(): readonly Fault[] {
    return [...this.found.values()];
  }
}
