/** The tiers of a network with their counts, the areas in a state, and what the report says of tiers without counting them. Pure. */
import { figureText } from '../../data/format.ts';
import { textIn } from '../../data/language.ts';
import { termIn, type Observation, type Report } from '../../data/report.ts';
import type { Network, Place } from '../../data/schema.ts';
import { select } from '../../data/select.ts';
import { sharedMessages } from '../shared/messages.ts';
import { isFirst, isTyped, latestFirst, RATE } from './counts.ts';
import { countTier, typeName, type MapContext, type MapTier } from './map-parts.ts';

/** What an area is called when it is itself counted: 12 counties have started. */
const AREA_KINDS = new Set(['areas', 'provinces', 'prefectures', 'counties', 'townships', 'villages']);

/** Tiers that are drawn together. */
export interface TierGroup {
  /** '' where there is no other. */
  readonly title: string;
  /** Of one network, one over the other. */
  readonly linked: boolean;
  readonly tiers: readonly MapTier[];
}

/** Each counted network of the report; then one tier for each untyped count that is in none. */
export function tierGroups(context: MapContext, counts: readonly Observation[]): readonly TierGroup[] {
  const networks = networksOf(context).filter(isCounted);
  const others = counts.filter((count) => !isTyped(count) && !isFirst(count) && !networks.some(({ tiers }) => tiers.some(({ of }) => of === count.id)));
  const several = networks.length > 1 || (networks[0] && others[0]);
  const groups = networks.map((network) => ({
    title: several ? titleOf(context, network) : '',
    linked: network.tiers.length > 1,
    tiers: network.tiers.map((tier) => networkTier(context, counts, tier)),
  }));
  if (others[0]) groups.push({ title: several ? context.messages.others : '', linked: false, tiers: others.map((count) => countTier(context, count)) });
  return groups;
}

/** Networks whose tiers are named and not counted: 省—市—县（区）. */
export function uncountedNetworks(context: MapContext): readonly string[] {
  const { lang, messages } = context;
  return networksOf(context)
    .filter((network) => network.tiers.length > 0 && !isCounted(network))
    .map((network) =>
      messages.uncounted(
        titleOf(context, network),
        network.tiers.map((tier) => textIn(tier.name, lang)),
      ),
    );
}

function titleOf({ lang, messages }: MapContext, { name }: Network): string {
  return name ? textIn(name, lang) : messages.network;
}

/** Areas counted by how far they have come: 12 counties, started or completed. */
export function inState({ observations }: Report, { id }: Place): readonly Observation[] {
  return latestFirst(observations.filter((one) => one.place === id && AREA_KINDS.has(one.definition.unitKind) && ('status' in one.by || 'phase' in one.by)));
}

export function stateTier(context: MapContext, one: Observation): MapTier {
  const { lang, messages } = context;
  const tier = countTier(context, one);
  return { ...tier, note: [tier.note, one.note && textIn(one.note, lang)].filter(Boolean).join(messages.separator) };
}

function networkTier(context: MapContext, counts: readonly Observation[], { name, of, open, printed }: Network['tiers'][number]): MapTier {
  const { report, lang, messages } = context;
  const title = textIn(name, lang);
  const count = counts.find(({ id }) => id === of);
  if (!count) {
    const note = open ? messages.open : of === undefined ? messages.notStated : sharedMessages(lang).unchecked;
    return { name: title, figure: null, tags: [], note, squares: null, mark: 'full' };
  }
  const tier = countTier(context, count, title);
  // What the tier's own name says already, in Chinese, need not be said again.
  const kind = count.by['kind'] && !textIn(name, 'zh').includes(count.by['kind']) ? termIn(report, count.by['kind'], lang) : undefined;
  const type = typeName(context, count) ?? kind;
  return {
    ...tier,
    // 专项（街道特色） is said by 街道特色专项社工站, in another order.
    tags: [...(type && !type.split(/[（(）)]/).every((word) => title.includes(word.trim())) ? [type] : []), ...tier.tags],
    note: [open && messages.openCounted(extentOf(context, count), printed ?? title), tier.note].filter(Boolean).join(messages.separator),
  };
}

/** How far a count reaches, in the words of the report: 全覆盖, where it says so of stations of the same type. */
function extentOf(context: MapContext, count: Observation): string {
  const { report, place, lang } = context;
  const rates = select(report, { indicator: RATE, place: place.id, role: 'actual' });
  const extent = rates.find((rate) => typeName(context, rate) === typeName(context, count));
  return extent ? figureText(extent.quantity, lang).text : '';
}

function isCounted({ tiers }: Network): boolean {
  return tiers.some(({ of }) => of !== undefined);
}

function networksOf({ report, place }: MapContext): readonly Network[] {
  const first = report.places[0]?.id;
  return report.networks.filter((network) => (network.place || first) === place.id);
}
