/** Small tables beside the stages: training, subsidies, pools and bases, requirements. Each cell has its own label. Pure. */
import { textIn } from '../../data/language.ts';
import { within } from '../../data/part-of-place.ts';
import { nameOf, termIn, type Observation } from '../../data/report.ts';
import { BASES, POOLS, SUBSIDIES, TRAINING } from './beside-subjects.view.ts';
import { GRADES } from './subjects.view.ts';
import { statedWithin } from './within.view.ts';
import { besideMessages } from './beside.messages.ts';
import type { Block } from './group.view.ts';
import { capital, commonTime, dotted, entryOf, missingEntry, withoutTime, type Context, type Entry } from './line.view.ts';

/** Kinds of subsidy that are named without an amount. */
const NAMED_SUBSIDIES = 'subsidy_types_listed';

/** The training for each audience, with sessions and attendances. A figure without an audience is separate. */
export function trainingBlocks(context: Context): readonly Block[] {
  const all = statedWithin(context, TRAINING);
  const audiences = [...new Set(all.flatMap(({ by }) => by['audience'] || []))];
  const joint = audiences.map((audience) => {
    const own = all.filter(({ by }) => by['audience'] === audience);
    const word = termIn(context.report, audience, context.lang);
    // The block names the audience, so its cells need not.
    const cells = own.map((one) => ({ ...entryOf(context, one), label: nameOf(one, context.lang) }));
    return blockOf(capital(word), cells);
  });
  return [
    ...joint,
    ...cellsBlock(
      context,
      all.filter(({ by }) => by['audience'] === undefined),
    ),
  ];
}

/** A block for each kind of subsidy with a cell for each level; a level that only the others have is shown as a gap. */
export function subsidyBlocks(context: Context): readonly Block[] {
  const { report, lang, messages, place } = context;
  const all = statedWithin(context, SUBSIDIES);
  const stated = new Set(all.map(({ by }) => by['level'] || ''));
  const levels = [...GRADES.filter((grade) => stated.has(grade)), ...[...stated].filter((level) => !GRADES.includes(level))];
  const kinds = new Map(all.map((one) => [`${one.indicator} ${one.place}`, one]));
  const grids = [...kinds.values()].map((kind) => {
    const { indicator } = kind;
    const own = all.filter((one) => one.indicator === indicator && one.place === kind.place);
    const cells = levels.flatMap((level): readonly Entry[] => {
      const label = capital(termIn(report, level, lang));
      const here = own.filter(({ by }) => (by['level'] || '') === level);
      if (here.length > 0) return here.map((one) => ({ ...entryOf(context, one), label }));
      return [missingEntry(label, messages.notStated)];
    });
    return blockOf(entryOf(context, { ...kind, by: {} }).label, cells);
  });
  const texts = besideMessages(lang);
  const isHere = within(report, place);
  const named = report.lists.filter((list) => list.kind === NAMED_SUBSIDIES && isHere(list.place));
  const lists = named.map(({ title, items, open, note }): Block => {
    const cells = items.map((item) => missingEntry(capital(textIn(item, lang)), texts.noAmount));
    const remark = [open && texts.andOthers, note && textIn(note, lang)].filter(Boolean).join(' ');
    return { label: title ? textIn(title, lang) : '', note: '', cells, remark };
  });
  return [...grids, ...lists];
}

/** The number of pools and the people in them; then sites, bases and schools. */
export function poolBlocks(context: Context): readonly Block[] {
  const { lang } = context;
  const pools = POOLS.flatMap(([size, count]): readonly Block[] => {
    const people = statedWithin(context, [size]);
    const [pool, inPool] = besideMessages(lang).ofPool;
    const cells = [...statedWithin(context, [count]).map((one) => entryOf(context, one, pool)), ...people.map((one) => entryOf(context, one, inPool))];
    const [first] = people;
    return first ? [blockOf(nameOf(first, lang), cells)] : cells.length > 0 ? [blockOf('', cells)] : [];
  });
  const bases = statedWithin(context, BASES).map((one) => entryOf(context, one));
  return [...pools, ...(bases.length > 0 ? [blockOf('', bases)] : [])];
}

export function cellsBlock(context: Context, observations: readonly Observation[]): readonly Block[] {
  const cells = observations.map((one) => entryOf(context, one));
  return cells.length > 0 ? [blockOf('', cells)] : [];
}

/** What all cells have in common, stated once for the block. */
export function blockOf(label: string, cells: readonly Entry[]): Block {
  const stated = cells.filter(({ figure }) => figure !== null);
  const [first] = stated;
  const same = (of: 'detail' | 'remark') => (first && stated.length > 1 && stated.every((cell) => cell[of] === first[of]) ? first[of] : '');
  const [detail, remark, time] = [same('detail'), same('remark'), commonTime(cells)];
  const without = (cell: Entry) => ({ ...withoutTime(cell, time), ...(detail && { detail: '' }), ...(remark && { remark: '' }) });
  return { label, note: dotted(detail, time), remark, cells: cells.map(without) };
}
