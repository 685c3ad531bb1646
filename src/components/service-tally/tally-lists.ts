/** What a report names without counting: the steps of the service, the projects of each year, fields and groups served. */
import { textIn } from '../../data/language.ts';
import { timeText } from '../../data/period.ts';
import { nameOf, type Observation } from '../../data/report.ts';
import type { List } from '../../data/schema.ts';
import { figureOf } from '../shared/figure-of.ts';
import { inRow } from '../shared/in-row.ts';
import type { Context } from './tally-context.ts';
import type { TallyRow, Workflow } from './tally-model.ts';
import { tallyMoreMessages } from './tally-more.messages.ts';

/** Lists of names without figures. */
const NAMED_LISTS = ['service_fields_listed', 'target_groups_listed', 'service_types_listed', 'service_brands_listed', 'projects_listed'];

/** Names without figures: 服务领域：社会救助、养老服务等. */
export function listings(context: Context): readonly { readonly title: string; readonly text: string }[] {
  const { report, isHere, lang } = context;
  const lists = report.lists.filter((list) => NAMED_LISTS.includes(list.kind) && isHere(list.place));
  return lists.map((list) => ({ title: list.title ? textIn(list.title, lang) : '', text: itemsText(context, list) }));
}

/** The things that a figure counts, if the report names them in a list with the indicator's code. */
export function namesOf(context: Context, { indicator, place, partOf }: Observation): TallyRow['names'] {
  if (partOf !== undefined) return [];
  const lists = context.report.lists.filter((list) => list.kind === indicator && ofPlace(context, list, place));
  return lists.map((list) => ({ time: list.time && lists.length > 1 ? timeText(list.time, context.lang) : '', text: itemsText(context, list) }));
}

/** Where money comes from, if the report lists the sources without amounts. */
export function listedSources(context: Context, place: string): string {
  const list = context.report.lists.find((one) => one.kind === 'funding_sources_listed' && ofPlace(context, one, place));
  return list ? itemsText(context, list) : '';
}

/** The steps from request to rating, which begin with a service menu. Null where the report has no steps; a menu alone is not one. */
export function workflowOf(context: Context): Workflow | null {
  const { place, lang, shown } = context;
  const messages = tallyMoreMessages(lang);
  const list = stepsOf(context);
  if (!list) return null;
  const menu = shown.filter(({ indicator, place: at }) => indicator === 'service_menu_items' && at === place.id);
  const figures = (observations: readonly Observation[]) =>
    observations.map((observation) => ({ label: nameOf(observation, lang), figure: figureOf(observation, lang) }));
  const at = (step: string) => shown.filter(({ by, place: of }) => by['step'] === step && of === place.id);
  const steps = list.items.map((item, index) => ({
    text: textIn(item, lang),
    figures: figures([...(index === 0 ? menu : []), ...at(textIn(item, 'zh'))]),
  }));
  const note = steps.every((step) => step.figures.length === 0) ? messages.noVolumes : '';
  return { title: list.title ? textIn(list.title, lang) : messages.steps, note, steps };
}

/** A test whether a figure is shown among the steps. */
export function workflowTest(context: Context): (one: Observation) => boolean {
  const { place } = context;
  const steps = (stepsOf(context)?.items ?? []).map((item) => textIn(item, 'zh'));
  return ({ indicator, by, place: at }) => at === place.id && steps.some((step) => indicator === 'service_menu_items' || step === by['step']);
}

/** The steps of the place shown; those of another place are not its own. */
function stepsOf(context: Context): List | undefined {
  return context.report.lists.find((one) => one.kind === 'workflow_steps' && one.ordered === true && ofPlace(context, one, context.place.id));
}

function itemsText({ lang, messages }: Context, { items, open }: List): string {
  const names = items.map((item) => textIn(item, lang));
  const text = inRow(names, messages.list, messages.separator);
  return open === true ? text + tallyMoreMessages(lang).openList : text;
}

function ofPlace({ report }: Context, list: List, place: string): boolean {
  return (list.place ?? report.places[0]?.id) === place;
}
