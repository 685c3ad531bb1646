/** What is beside the stages: leaders, side doors, posts, training, subsidies, pools, requirements. Pure. */
import { textIn } from '../../data/language.ts';
import { placeOf } from '../../data/report.ts';
import { besideMessages } from './beside.messages.ts';
import { cellsBlock, poolBlocks, subsidyBlocks, trainingBlocks } from './block.view.ts';
import { doorLines, kindsOfStaff, postLines } from './doors.view.ts';
import { groupOf, type Block, type PipelineGroup } from './group.view.ts';
import { dotted, type Context } from './line.view.ts';
import { leaderLines } from './promise.view.ts';
import { stagesOf } from './stages.view.ts';
import { DOORS, KINDS_OF_STAFF, NORMS, POSTS, TRAINING } from './beside-subjects.view.ts';
import { PEOPLE } from './subjects.view.ts';
import { statedWithin } from './within.view.ts';

export function besideGroups(context: Context): readonly PipelineGroup[] {
  const { stock, flow } = context.messages;
  const texts = besideMessages(context.lang);
  return [
    ...groupOf('leaders', texts.leaders, { nature: stock, lines: leaderLines(context) }),
    ...placed(context, DOORS, (at) => groupOf('doors', texts.doors, { lines: doorLines(at) })),
    ...placed(context, [...POSTS, KINDS_OF_STAFF], (at) =>
      groupOf('posts', texts.posts, { lines: postLines(at, stagesOf(context, PEOPLE)), blocks: kindsOfStaff(at) }),
    ),
    ...placed(context, TRAINING, (at) => groupOf('training', texts.training, { nature: flow, blocks: trainingBlocks(at) })),
    ...groupOf('subsidies', texts.subsidies, { blocks: subsidyBlocks(context) }),
    ...groupOf('pools', texts.pools, { blocks: poolBlocks(context) }),
    ...groupOf('norms', texts.norms, { blocks: normBlocks(context) }),
  ];
}

/** A norm is not a target: it says what is required but not by when, unless the report says that too. */
function normBlocks(context: Context): readonly Block[] {
  const norms = statedWithin(context, NORMS);
  const isRule = norms.every(({ role, time }) => role !== 'actual' && time.kind === 'not-stated');
  return cellsBlock(context, norms).map((block) => (isRule ? { ...block, note: '', cells: block.cells.map((cell) => ({ ...cell, time: '' })) } : block));
}

/** If all figures of a subject are of one place inside the place shown, it is named once. */
function placed(context: Context, indicators: readonly string[], groups: (at: Context) => readonly PipelineGroup[]): readonly PipelineGroup[] {
  const { report, place, lang } = context;
  const ids = new Set(statedWithin(context, indicators).map((one) => one.place));
  const [only] = ids;
  const at = ids.size === 1 && only !== undefined && only !== place.id ? placeOf(report, only) : undefined;
  if (!at) return groups(context);
  const name = textIn(at.name, lang);
  const said = (detail: string) => name.toLowerCase().includes(detail.toLowerCase());
  return groups({ ...context, place: at }).map((group) => ({
    ...group,
    note: dotted(name, group.note),
    // The name of the place already says 学校 for a 中心学校.
    lines: group.lines.map((line) => (said(line.detail) ? { ...line, detail: '' } : line)),
  }));
}
