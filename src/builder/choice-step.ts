/** The third step: which elements, how they look, how they are pasted. */
import type { Lang } from '../data/language.ts';
import type { Report } from '../data/report.ts';
import type { FallbackTag } from '../html/fallback-tags.ts';
import type { BuilderMessages } from './builder.messages.ts';
import { areasOf, offersOf, type Choices, type Offer } from './choices.ts';
import { checkField, radioField, selectField, textField } from './fields.ts';
import { h } from './h.ts';

export interface ChoiceStep {
  readonly parts: readonly HTMLElement[];
  /** Says anew what each element has to show. */
  readonly update: (choices: Choices) => void;
}

const LEVELS = [2, 3, 4, 5, 6];

/** `lang` is the page's; that of the elements is a choice. */
export function choiceStep(messages: BuilderMessages, lang: Lang, report: Report, first: Choices, onChange: (part: Partial<Choices>) => void): ChoiceStep {
  const offers = offersOf(report, { area: first.area, lang });
  let chosen = first.elements;
  let current = offers;
  let { area } = first;
  const choose = (tag: FallbackTag, heading: string | null) => {
    const headings = new Map(chosen);
    if (heading === null) headings.delete(tag);
    else headings.set(tag, heading);
    // In the order in which they are offered, whatever the order of the choices.
    chosen = new Map(offers.flatMap(({ tag: one }) => (headings.has(one) ? [[one, headings.get(one) ?? ''] as const] : [])));
    onChange({ elements: chosen });
  };
  const rows = offers.map((offer) => elementRow(messages, offer, first, choose, onChange));
  const which = h('fieldset', { class: 'elements' }, h('legend', {}, messages.which), ...rows.map(({ row }) => row));
  return {
    parts: [which, looks(messages, lang, report, first, onChange), pasting(messages, first, onChange)],
    update: (choices) => {
      if (choices.area !== area) current = offersOf(report, { area: (area = choices.area), lang });
      current.forEach((offer, index) => rows[index]?.update(offer, choices));
    },
  };
}

type Change = (part: Partial<Choices>) => void;

function elementRow(messages: BuilderMessages, offer: Offer, first: Choices, choose: (tag: FallbackTag, heading: string | null) => void, onChange: Change) {
  const { tag } = offer;
  let heading = first.elements.get(tag) ?? '';
  const about = h('small', { class: 'about' });
  const warning = h('small', { class: 'unreviewed' }, messages.unreviewed);
  const map = [
    textField({ label: messages.boundaries, value: first.boundaries, hint: messages.boundariesHint, told: (boundaries) => onChange({ boundaries }) }),
    textField({ label: messages.reviewNumber, value: first.reviewNumber, told: (reviewNumber) => onChange({ reviewNumber }) }),
    warning,
  ];
  const more = h(
    'div',
    { class: 'more' },
    textField({
      label: messages.heading,
      heard: offer.heading + messages.colon + messages.heading,
      value: heading,
      instead: offer.heading,
      told: (value) => choose(tag, (heading = value)),
    }),
    ...(tag === 'station-map' ? map : []),
  );
  const check = checkField(
    first.elements.has(tag),
    (checked) => choose(tag, checked ? heading : null),
    h('strong', {}, offer.heading),
    ' ',
    h('code', {}, tag),
    about,
  );
  const update = ({ figures, reason }: Offer, { elements, boundaries, reviewNumber }: Choices) => {
    const filled = tag === 'indicator-table' ? messages.rows(figures) : messages.figures(figures);
    about.textContent = `${messages.tells[tag]}${messages.and}${reason === '' ? filled : messages.empty(reason)}`;
    about.classList.toggle('empty', reason !== '');
    more.hidden = !elements.has(tag);
    warning.hidden = boundaries.trim() === '' || reviewNumber.trim() !== '';
  };
  update(offer, first);
  return { row: h('div', { class: 'element' }, check, more), update };
}

function looks(messages: BuilderMessages, lang: Lang, report: Report, first: Choices, onChange: Change): HTMLElement {
  const areas = areasOf(report, lang).map(({ area, name }) => ({ value: area, label: area === '' ? messages.firstArea(name) : name }));
  const levels = [...LEVELS.map((level) => ({ value: String(level), label: `h${level}` })), { value: '0', label: messages.noLevel }];
  const languages = Object.entries(messages.languages).map(([value, label]) => ({ value, label }));
  const themes = Object.entries(messages.themes).map(([value, label]) => ({ value, label }));
  return h(
    'fieldset',
    {},
    h('legend', {}, messages.how),
    selectField({ label: messages.area, value: first.area, options: areas, told: (area) => onChange({ area }) }),
    selectField({ label: messages.language, value: first.lang, options: languages, told: (value) => onChange({ lang: value as Lang }) }),
    selectField({ label: messages.theme, value: first.theme, options: themes, told: (theme) => onChange({ theme }) }),
    selectField({ label: messages.level, value: String(first.headingLevel), options: levels, told: (value) => onChange({ headingLevel: Number(value) }) }),
    checkField(first.elder, (elder) => onChange({ elder }), messages.elder),
  );
}

function pasting(messages: BuilderMessages, first: Choices, onChange: Change): HTMLElement {
  /** Of two ways the second is the one that is said. */
  const either = (label: string, [no, yes]: readonly [string, string], value: boolean, told: (yes: boolean) => void) =>
    radioField({
      label,
      value: value ? 'yes' : 'no',
      options: [
        { value: 'no', label: no },
        { value: 'yes', label: yes },
      ],
      told: (said) => told(said === 'yes'),
    });
  return h(
    'fieldset',
    {},
    h('legend', {}, messages.where),
    textField({ label: messages.src, value: first.src, hint: messages.srcHint, told: (src) => onChange({ src }) }),
    textField({ label: messages.base, value: first.base, told: (base) => onChange({ base }) }),
    either(messages.layout, [messages.shared, messages.single], !first.shared, (single) => onChange({ shared: !single })),
    either(messages.fallback, [messages.sentence, messages.withTable], first.table, (table) => onChange({ table })),
    either(messages.form, [messages.asTags, messages.asPlaces], first.places, (places) => onChange({ places })),
    either(messages.script, [messages.module, messages.classic], first.classic, (classic) => onChange({ classic })),
  );
}
