/** Choices → what is pasted: the line of the script, and the tags with what stands in them where no script runs. Pure. */
import type { EmptyView, Framed } from '../components/shared/view.ts';
import type { Report } from '../data/report.ts';
import { escaped } from '../html/escape.ts';
import { viewHtml } from '../html/parts.ts';
import type { FallbackTag } from '../html/fallback-tags.ts';
import { viewOf } from '../html/views.ts';
import type { Choices } from './choices.ts';

/** Value by name; '' and false are left out, true is the name alone. */
type Attributes = Readonly<Record<string, string | boolean>>;

export function scriptOf({ base, classic }: Choices): string {
  const folder = escaped(base.trim().replace(/\/*$/, '/'));
  return classic ? `<script src="${folder}zhanbao.classic.js"></script>` : `<script type="module" src="${folder}zhanbao.js"></script>`;
}

/** The elements in their order, in the one provider that they share or each with its own address. */
export function tagsOf(report: Report, choices: Choices): string {
  const { shared, lang, src, area, places } = choices;
  const own = { src: src.trim(), area };
  const language = lang === 'zh' ? '' : lang;
  const elements = [...choices.elements].map(([tag, heading]) => {
    const attributes = { ...(shared ? {} : own), ...attributesOf(tag, heading, choices) };
    return tagText(tag, attributes, shared ? '' : language, fallbackOf(report, tag, heading, choices), places);
  });
  return shared ? tagText('indicator-report', own, language, elements.join('\n'), places) : elements.join('\n');
}

function attributesOf(tag: FallbackTag, heading: string, { headingLevel, theme, elder, boundaries, reviewNumber }: Choices): Attributes {
  return {
    heading: heading.trim(),
    'heading-level': headingLevel === 3 ? '' : String(headingLevel),
    theme,
    elder,
    ...(tag === 'station-map' ? { boundaries: boundaries.trim(), 'review-number': reviewNumber.trim() } : {}),
  };
}

/** What the element would say in one paragraph, with its source; its rows where it has none, or where they are asked for. */
function fallbackOf(report: Report, tag: FallbackTag, heading: string, { lang, area, table }: Choices): string {
  const view = viewOf(tag, report, { lang, area, indicator: '', areas: false, goals: false, preset: '' });
  return viewHtml(heading.trim() === '' ? view : { ...view, heading: heading.trim() }, lang, table);
}

function tagText(tag: string, attributes: Attributes, lang: string, inner: string, places: boolean): string {
  const [open, close] = tagsAround(tag, attributes, lang, places ? 'div' : '');
  return `${open}\n${inner.replace(/^(?=.)/gm, '  ')}\n${close}`;
}

/** A tag within a line of text. */
export function tagLine(tag: string, attributes: Attributes, lang: string, text: string, places: boolean): string {
  const [open, close] = tagsAround(tag, attributes, lang, places ? 'span' : '');
  return open + escaped(text) + close;
}

/** `place`: the tag that stands for the element, '' where it stands itself. `lang` is every element's own attribute, in a place too. */
function tagsAround(tag: string, attributes: Attributes, lang: string, place: '' | 'div' | 'span'): readonly [open: string, close: string] {
  const [name, prefix] = place ? [place, 'data-'] : [tag, ''];
  const first = place ? ` data-zhanbao="${tag}"` : '';
  const given = Object.entries(attributes).filter(([, value]) => value !== '' && value !== false);
  const written = given.map(([key, value]) => ` ${prefix}${key}${value === true ? '' : `="${escaped(String(value))}"`}`);
  return [`<${name}${first}${written.join('')}${lang && ` lang="${lang}"`}>`, `</${name}>`];
}

export function isEmpty(view: Framed | EmptyView): view is EmptyView {
  return 'reason' in view;
}
