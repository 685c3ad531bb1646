/** A subject of the pipeline: lines that are drawn, and small tables. What all its figures share is stated once. Pure. */
import { commonTime, withoutTime, type Entry, type Line } from './line.view.ts';
import type { Mark, Tone } from './mark.view.ts';
import type { GroupName } from './subjects.view.ts';

/** Cells that belong together: one subsidy by level, one training with sessions and attendances. */
export interface Block {
  readonly label: string;
  /** What all its cells share: who receives it, when it was. */
  readonly note: string;
  readonly cells: readonly Entry[];
  readonly remark: string;
}

export interface PipelineGroup {
  readonly name: GroupName;
  readonly label: string;
  /** Stock or flow, if all its lines are the same. */
  readonly nature: string;
  /** Place and time, if all its lines share them. */
  readonly note: string;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
}

/** The tones that occur in a drawing; an arrow has only one. */
function tonesIn(mark: Mark): readonly Tone[] {
  return 'segments' in mark && !('style' in mark && mark.style === 'flow') ? mark.segments.map(({ tone }) => tone) : [];
}

/** The group, or nothing if it would be empty. */
export function groupOf(name: GroupName, label: string, { nature = '', lines = [], blocks = [] }: Partial<PipelineGroup>): readonly PipelineGroup[] {
  if (lines.length + blocks.length === 0) return [];
  const time = commonTime(lines);
  const told = lines.map((line) => ({
    ...withoutTime(line, time),
    open: line.open && line.mark.kind !== 'bar',
    parts: line.parts.map((part) => ({ ...withoutTime(part, time || line.time), tone: part.tone && tonesIn(line.mark).find((tone) => tone === part.tone) })),
  }));
  return [{ name, label, nature, note: time, lines: told, blocks }];
}
