/** The key to the marks that no words beside them explain, which are the dots of an open end. Pure. */
import type { PipelineGroup } from './group.view.ts';
import type { Entry } from './line.view.ts';

/** Whether a figure or a bar has an open end. */
export function hasOpenEnd(groups: readonly PipelineGroup[]): boolean {
  const lines = groups.flatMap((group) => group.lines);
  const cells = groups.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells));
  const entries: readonly Entry[] = [...lines.flatMap((line) => [line, ...line.parts, ...line.rates]), ...cells];
  return entries.some(({ open }) => open) || lines.some(({ mark }) => mark.kind === 'bar' && mark.style !== 'target' && mark.open);
}
