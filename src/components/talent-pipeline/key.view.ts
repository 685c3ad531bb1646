/** The key to the marks: those in use, each once, in a fixed order. The words beside the figures say the same. Pure. */
import type { PipelineGroup } from './group.view.ts';
import type { Entry, Line } from './line.view.ts';

/** An open end; a stage or a level that is not stated; what is only promised; a post besides another. */
export type KeyName = 'open' | 'missing' | 'promised' | 'besides';

export function keyOf(groups: readonly PipelineGroup[]): readonly KeyName[] {
  const lines = groups.flatMap((group) => group.lines);
  const cells = groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells));
  const entries: readonly Entry[] = [...lines.flatMap((line) => [line, ...line.parts, ...line.rates]), ...cells];
  const used: Readonly<Record<KeyName, boolean>> = {
    open: entries.some(({ open }) => open) || lines.some(({ mark }) => mark.kind === 'bar' && mark.style !== 'target' && mark.open),
    missing: lines.some(({ mark, parts }) => mark.kind === 'missing' || parts.some(({ tone }) => tone === null)),
    promised: lines.some(isOutline),
    besides: lines.some(({ mark }) => mark.kind === 'dots' && mark.hollow),
  };
  return (Object.keys(used) as KeyName[]).filter((name) => used[name]);
}

function isOutline({ mark }: Line): boolean {
  return mark.kind === 'bar' && mark.style === 'target';
}
