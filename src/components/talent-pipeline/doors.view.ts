/** The side doors into the profession (转岗, 引进, 招聘), and the posts at a station. Pure. */
import { textIn } from '../../data/language.ts';
import { mayBeOfOneTime } from '../../data/like-figures.ts';
import { within } from '../../data/part-of-place.ts';
import type { Observation } from '../../data/report.ts';
import { partsOf } from '../../data/parts-of.ts';
import { besideMessages } from './beside.messages.ts';
import { blockOf } from './block.view.ts';
import type { Block } from './group.view.ts';
import { capital, entryOf, missingEntry, type Context, type Line } from './line.view.ts';
import { markOf, scaleOf } from './mark.view.ts';
import { conversion } from './share.view.ts';
import { factLines, partEntries } from './stages.view.ts';
import { statedWithin } from './within.view.ts';
import { DOORS, KINDS_OF_STAFF, POSTS } from './beside-subjects.view.ts';

/** People who came in by a side door, each group with its parts. */
export function doorLines(context: Context): readonly Line[] {
  const all = statedWithin(context, DOORS);
  return linesApart(
    context,
    all.filter((one) => !all.some(({ id }) => id === one.partOf)),
  );
}

/** Heads, deputies, liaison officers and staff, except those among the stages; the number of kinds of staff. */
export function postLines(context: Context, told: readonly Observation[]): readonly Line[] {
  const posts = statedWithin(context, POSTS);
  return [
    ...linesApart(
      context,
      posts.filter((one) => !told.includes(one)),
      // Words in place of a number name the holder: 由副乡长兼任站长.
    ).map((line) => (line.figure?.number === '' ? { ...line, detail: '' } : line)),
    ...factLines(context, statedWithin(context, [KINDS_OF_STAFF])),
  ];
}

/** Kinds of staff that the report names without numbers. */
export function kindsOfStaff(context: Context): readonly Block[] {
  const { report, place, lang } = context;
  const isHere = within(report, place);
  const lists = report.lists.filter((list) => list.kind === KINDS_OF_STAFF && isHere(list.place));
  const { noNumber } = besideMessages(lang);
  const named = lists.flatMap(({ items }) => items.map((item) => missingEntry(capital(textIn(item, lang)), noNumber)));
  return named.length > 0 ? [blockOf('', named)] : [];
}

/** Each by itself: none leads to the next. */
function linesApart(context: Context, observations: readonly Observation[]): readonly Line[] {
  const { report } = context;
  const scale = scaleOf(
    observations,
    observations.some((whole) => partsOf(report, whole).length > 0),
    true,
  );
  return observations.map((observation): Line => {
    const parts = partsOf(report, observation);
    return {
      ...entryOf(context, observation),
      within: false,
      mark: markOf(observation, { scale, parts: parts.filter((part) => mayBeOfOneTime(part, observation)), whole: undefined }),
      parts: partEntries(context, observation, parts),
      rates: [],
      remarks: parts.flatMap((part) =>
        part.indicator === observation.indicator ? [] : conversion(context, part, [], [], false).filter(({ computed }) => computed),
      ),
    };
  });
}
