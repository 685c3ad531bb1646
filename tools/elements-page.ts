/** `docs/elements.md` and `docs/elements.en.md`: the attributes, events and parts of each element in tables, from the manifest. */
import type { Lang } from '../src/data/language.ts';
import { ELEMENT_NOTES } from './element-notes.ts';
import { ELEMENT_SAMPLES } from './element-samples.ts';
import type { EventFields } from './event-fields.ts';
import type { Attribute, Face, Named, Typed } from './element-faces.ts';

interface Words {
  readonly title: string;
  readonly other: string;
  readonly intro: string;
  readonly attributes: readonly string[];
  readonly properties: readonly string[];
  readonly members: readonly string[];
  readonly events: readonly string[];
  readonly slots: readonly string[];
  readonly parts: readonly string[];
  readonly cssProperties: readonly string[];
  readonly defaultSlot: string;
  readonly eventsTitle: string;
  readonly eventsIntro: string;
  readonly fields: readonly string[];
  readonly kinds: string;
  readonly map: string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  zh: {
    title: '组件参考',
    other: '[English](elements.en.md)',
    intro:
      '每个组件的属性、事件、插槽、部件和自定义属性。布尔属性写上即为真；“属性”一列中的名字写在标签里，脚本和框架用“脚本中”的名字。`report` 只能用脚本或框架设置：整个对象、JSON 文本，或 `zhanbao/data` 读过的报告。事件带着什么，见[文末](#事件的内容)。',
    attributes: ['属性', '脚本中', '类型', '默认', '说明'],
    properties: ['只在脚本中', '类型', '说明'],
    members: ['只读', '类型', '说明'],
    events: ['事件', '类型', '何时'],
    slots: ['插槽', '说明'],
    parts: ['部件', '说明'],
    cssProperties: ['自定义属性', '说明'],
    defaultSlot: '（默认）',
    eventsTitle: '事件的内容',
    eventsIntro:
      '内容是事件自己的属性（`event.area`），没有 `detail`。事件都会冒泡，也穿得出影子树，所以在 `<indicator-report>`、`document` 上也听得到；由脚本设置的 `report` 不引发 `report-ready`、`report-failed`。标有“可取消”的，调用 `event.preventDefault()`，组件就不做接下来要做的事。',
    fields: ['事件', '属性', '类型', '说明'],
    kinds: '`failure.kind` 是下列之一',
    map: '用门户自己的边界文件画地图，写法见[边界与底图](map.md)。',
  },
  en: {
    title: 'Elements',
    other: '[中文](elements.md)',
    intro:
      'Attributes, events, slots, parts and custom properties of each element. A boolean attribute is true where it stands; scripts and frameworks use the name under “in script”. `report` is set by script or framework only: the object, its JSON text, or a report that `zhanbao/data` has read. What events carry stands [at the end](#what-events-carry).',
    attributes: ['attribute', 'in script', 'type', 'default', 'what it says'],
    properties: ['in script only', 'type', 'what it says'],
    members: ['read only', 'type', 'what it says'],
    events: ['event', 'type', 'when'],
    slots: ['slot', 'what it holds'],
    parts: ['part', 'what it is'],
    cssProperties: ['custom property', 'what it colours or sizes'],
    defaultSlot: '(default)',
    eventsTitle: 'What events carry',
    eventsIntro:
      'What an event carries are properties of the event itself (`event.area`); there is no `detail`. All bubble and leave the shadow tree, so they are heard on `<indicator-report>` and `document` too; a `report` that a script sets fires no `report-ready` and no `report-failed`. Where one is cancelable, `event.preventDefault()` keeps the element from what it would do next.',
    fields: ['event', 'property', 'type', 'what it says'],
    kinds: '`failure.kind` is one of',
    map: 'How to draw a map with the portal’s own boundaries: [boundaries and base map](map.md#boundaries-and-base-map-english).',
  },
};

/** The description in this language, or the English of the source where there is no translation yet. */
export function noteIn(lang: Lang, description: string): string {
  return lang === 'en' ? description : (ELEMENT_NOTES[description] ?? description);
}

export function elementsPage(faces: readonly Face[], events: readonly EventFields[], kinds: readonly string[], lang: Lang): string {
  const words = WORDS[lang];
  return [
    `# ${words.title}`,
    `<!-- npm run manifest -->`,
    words.other,
    words.intro,
    faces.map(({ tag }) => `[\`<${tag}>\`](#${tag})`).join(' · '),
    ...faces.flatMap((face) => elementSection(face, lang)),
    ...eventSection(events, kinds, lang),
  ]
    .join('\n\n')
    .concat('\n');
}

function elementSection({ tag, description, attributes, properties, members, events, slots, parts, cssProperties }: Face, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const say = ({ description: text }: Named) => noteIn(lang, text);
  const fields = new Set(attributes.map(({ field }) => field));
  const plain = (list: readonly Named[], name = (one: Named) => code(one.name)) => list.map((one) => [name(one), say(one)]);
  return [
    `## ${code(`<${tag}>`)}`,
    noteIn(lang, description),
    `\`\`\`html\n${sampleIn(lang, tag)}\n\`\`\``,
    ...(tag === 'station-map' ? [words.map] : []),
    table(
      words.attributes,
      attributes.map((one) => [code(one.name), code(one.field), typeOf(one), defaultOf(one), say(one)]),
    ),
    table(
      words.properties,
      properties.filter(({ name }) => !fields.has(name)).map((one) => [code(one.name), typeOf(one), say(one)]),
    ),
    table(
      words.members,
      members.map((one) => [code(one.name), typeOf(one), say(one)]),
    ),
    table(
      words.events,
      events.map((one) => [code(one.name), typeOf(one), say(one)]),
    ),
    table(
      words.slots,
      plain(slots, ({ name }) => (name ? code(name) : words.defaultSlot)),
    ),
    table(words.parts, plain(parts)),
    table(words.cssProperties, plain(cssProperties)),
  ].filter(Boolean);
}

function sampleIn(lang: Lang, tag: string): string {
  const sample = ELEMENT_SAMPLES[tag];
  if (sample === undefined) throw new Error(`<${tag}> has no sample in tools/element-samples.ts.`);
  return typeof sample === 'string' ? sample : sample[lang];
}

function eventSection(events: readonly EventFields[], kinds: readonly string[], lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const cancelable = lang === 'zh' ? '（可取消）' : ' (cancelable)';
  return [
    `## ${words.eventsTitle}`,
    words.eventsIntro,
    table(
      words.fields,
      events.flatMap((event) =>
        event.fields.map((one, index) => [
          index === 0 ? code(event.name) + (event.cancelable ? cancelable : '') : '',
          code(one.name),
          code(one.type),
          noteIn(lang, one.description),
        ]),
      ),
    ),
    `${words.kinds}${lang === 'zh' ? '：' : ': '}${kinds.map(code).join(lang === 'zh' ? '、' : ', ')}${lang === 'zh' ? '。' : '.'}`,
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string) => (text === '' ? '' : `\`${text}\``);
const typeOf = ({ type }: Typed) => code(type);
const defaultOf = ({ default: value }: Attribute) => (value === "''" || value === 'undefined' ? '' : code(value));
