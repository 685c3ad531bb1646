/**
 * The criteria of WCAG 2.2, levels A and AA, each with who meets it and the tests that prove it. A test is identified by its file and its
 * title in the source; test/package/accessibility.test.ts looks each of them up.
 */
export interface Criterion {
  readonly number: string;
  readonly level: 'A' | 'AA';
  readonly zh: string;
  readonly en: string;
  /** Met by the kit; to be met by the page; or not applicable to the kit. */
  readonly by: 'kit' | 'page' | 'none';
  readonly how: string;
  readonly tests: readonly (readonly [file: string, title: string])[];
}

const C = 'test/components';
const AXE = [`${C}/accessibility.test.ts`, '<${tag}> of ${id} in ${lang}, its table open'] as const;
const STORIES = ['tools/test-stories.mjs', 'Opens every story of the static Storybook'] as const;
const SPOKEN = ['tools/test-transcripts.mjs', 'What a screen reader is given'] as const;

function kit(number: string, level: 'A' | 'AA', [zh, en]: readonly [string, string], how: string, ...tests: Criterion['tests']): Criterion {
  return { number, level, zh, en, by: 'kit', how, tests };
}
function page(number: string, level: 'A' | 'AA', [zh, en]: readonly [string, string], how: string): Criterion {
  return { number, level, zh, en, by: 'page', how, tests: [] };
}
function none(number: string, level: 'A' | 'AA', [zh, en]: readonly [string, string], how: string): Criterion {
  return { number, level, zh, en, by: 'none', how, tests: [] };
}

const NO_MEDIA = 'There is no sound and no film.';

export const CRITERIA: readonly Criterion[] = [
  kit(
    '1.1.1',
    'A',
    ['非文本内容', 'Non-text Content'],
    'Drawings are hidden from readers; the same figures stand as text beside them and in a table.',
    [`${C}/coverage-gauge/gauge-behaviour.element.test.ts`, 'tells the same in the paragraph, in the table and in the drawing'],
    SPOKEN,
  ),
  none('1.2.1', 'A', ['纯音频和纯视频', 'Audio-only and Video-only'], NO_MEDIA),
  none('1.2.2', 'A', ['字幕', 'Captions'], NO_MEDIA),
  none('1.2.3', 'A', ['音频描述或媒体替代', 'Audio Description or Media Alternative'], NO_MEDIA),
  none('1.2.4', 'AA', ['实时字幕', 'Captions (Live)'], NO_MEDIA),
  none('1.2.5', 'AA', ['音频描述', 'Audio Description'], NO_MEDIA),
  kit(
    '1.3.1',
    'A',
    ['信息与关系', 'Info and Relationships'],
    'Headings, lists, terms and tables are such; a table that is laid out as a list stays a table.',
    AXE,
    [`${C}/indicator-table/indicator-table.element.test.ts`, 'becomes a list on a narrow page and stays a table to those who listen'],
  ),
  kit(
    '1.3.2',
    'A',
    ['有意义的序列', 'Meaningful Sequence'],
    'The order of the document is the order of reading.',
    [`${C}/shared/frame.test.ts`, 'has heading, place, drawing, table and source, in this order'],
    SPOKEN,
  ),
  kit('1.3.3', 'A', ['感官特征', 'Sensory Characteristics'], 'No sentence points at a shape, a colour or a place on the screen.', [
    'test/package/accessibility.test.ts',
    'points at no colour, shape or place on the screen',
  ]),
  kit('1.3.4', 'AA', ['方向', 'Orientation'], 'Elements fill the width they are given.', [
    'test/portal/reflow.test.ts',
    'nothing is to be scrolled sideways but the tables in their own frame, in ${lang}',
  ]),
  none('1.3.5', 'AA', ['识别输入目的', 'Identify Input Purpose'], 'No field asks for anything about the visitor.'),
  kit(
    '1.4.1',
    'A',
    ['颜色的使用', 'Use of Color'],
    'What is reached, promised, open or missing differs by fill, hatching, outline and word.',
    [`${C}/coverage-gauge/coverage-gauge.element.test.ts`, 'sets what is reached apart from what is promised by more than colour'],
    [`${C}/service-tally/service-tally.element.test.ts`, 'tells target, forecast and hope apart without colour'],
    [`${C}/shared/grey.test.ts`, 'marks of different meaning look different'],
  ),
  none('1.4.2', 'A', ['音频控制', 'Audio Control'], NO_MEDIA),
  kit(
    '1.4.3',
    'AA',
    ['最低对比度', 'Contrast (Minimum)'],
    'Every pair of colours in use, in every theme.',
    ['test/tokens/contrast.test.ts', '${name}: ${pair.front} on ${pair.behind} keeps ${pair.least}:1'],
    STORIES,
  ),
  kit(
    '1.4.4',
    'AA',
    ['调整文本大小', 'Resize Text'],
    'All sizes follow the type of the page.',
    [`${C}/shared/themes.test.ts`, 'grows with a toolbar that sets zoom'],
    ['test/portal/reflow.test.ts', 'nothing is to be scrolled sideways but the tables in their own frame, in ${lang}'],
  ),
  kit('1.4.5', 'AA', ['文本图像', 'Images of Text'], 'Text is text; pictures are made only for a visitor who asks for a file.', [
    'test/package/accessibility.test.ts',
    'is text: the one picture in a template is a tile under a map',
  ]),
  kit('1.4.10', 'AA', ['回流', 'Reflow'], 'At 320 px nothing is scrolled sideways but tables in their own frame.', [
    'test/portal/reflow.test.ts',
    'nothing is to be scrolled sideways but the tables in their own frame, in ${lang}',
  ]),
  kit('1.4.11', 'AA', ['非文本对比度', 'Non-text Contrast'], 'Marks and outlines keep 3:1 in every theme.', [
    'test/tokens/contrast.test.ts',
    '${name}: ${pair.front} on ${pair.behind} keeps ${pair.least}:1',
  ]),
  kit('1.4.12', 'AA', ['文本间距', 'Text Spacing'], 'A reader’s own spacing cuts nothing off.', [
    'test/portal/reflow.test.ts',
    'a reader’s own spacing of text cuts nothing off',
  ]),
  kit(
    '1.4.13',
    'AA',
    ['悬停或聚焦时的内容', 'Content on Hover or Focus'],
    'Nothing appears on hover alone; the card opens on request, stays, and closes with Escape.',
    [`${C}/shared/figure-source.test.ts`, 'closes at its button, at a press outside, and at its own figure; another figure takes it over'],
  ),
  kit(
    '2.1.1',
    'A',
    ['键盘', 'Keyboard'],
    'Every figure, row, point and area is reached and used by keyboard.',
    ['test/page/figure-source.test.ts', 'is walked by keyboard alone'],
    [`${C}/indicator-table/indicator-table.element.test.ts`, 'is walked by keyboard alone, one stop for all its rows'],
    [`${C}/station-map/boundaries/boundary-map.test.ts`, 'is used by keyboard alone: one stop, arrows within, Enter chooses and tells the page'],
    [
      `${C}/station-map/stations/station-list.test.ts`,
      'are one stop for Tab with arrows within; the one that the keys stand on is ringed on the map and named beside it',
    ],
    [`${C}/station-map/stations/map-tools.test.ts`, 'are one stop for Tab with the stations written in them, and arrows go through both as they are read'],
    [`${C}/indicator-chart/indicator-chart.element.test.ts`, 'reads a point out where the keyboard goes, with the way to its source'],
  ),
  kit(
    '2.1.2',
    'A',
    ['无键盘陷阱', 'No Keyboard Trap'],
    'Tab leaves every element and the card.',
    [`${C}/shared/figure-source.test.ts`, 'is left by Tab to what follows the figure, and by Shift and Tab to the figure itself'],
    SPOKEN,
  ),
  kit('2.1.4', 'A', ['字符键快捷键', 'Character Key Shortcuts'], 'There are none: arrows, Home, End, Enter and Escape alone, and only with the focus inside.', [
    `${C}/shared/figure-source.test.ts`,
    'leave keys alone that are held with others',
  ]),
  none('2.2.1', 'A', ['时间可调', 'Timing Adjustable'], 'Nothing runs out.'),
  kit(
    '2.2.2',
    'A',
    ['暂停、停止、隐藏', 'Pause, Stop, Hide'],
    'Nothing moves by itself; a change moves once, and not at all where reduced motion is asked for.',
    [`${C}/coverage-gauge/gauge-behaviour.element.test.ts`, 'never moves where the visitor wants no motion'],
  ),
  none('2.3.1', 'A', ['三次闪烁', 'Three Flashes'], 'Nothing flashes.'),
  page(
    '2.4.1',
    'A',
    ['绕过区块', 'Bypass Blocks'],
    'The page offers a way past its navigation; each element brings a heading and one stop of Tab for its figures.',
  ),
  page('2.4.2', 'A', ['网页标题', 'Page Titled'], 'The page has a title.'),
  kit(
    '2.4.3',
    'A',
    ['焦点顺序', 'Focus Order'],
    'The order of reading; the focus returns to the figure whose card closes.',
    [`${C}/shared/figure-source.test.ts`, 'opens with ${key}, closes with Escape, and the focus comes back'],
    SPOKEN,
  ),
  kit('2.4.4', 'A', ['链接目的', 'Link Purpose'], 'A link bears the name of what it leads to.', [
    `${C}/shared/frame.test.ts`,
    'links each source that has a link, apart from the next',
  ]),
  page('2.4.5', 'AA', ['多种途径', 'Multiple Ways'], 'The site offers more than one way to the page.'),
  kit(
    '2.4.6',
    'AA',
    ['标题和标签', 'Headings and Labels'],
    'Each element is headed by what it shows, at the level that the page gives; a figure that the keyboard reaches is called by its name, kind and time.',
    [`${C}/shared/heading.test.ts`, 'is a heading of level ${level}'],
    [`${C}/accessibility.test.ts`, 'four on one page, each a figure with a name of its own'],
    [`${C}/shared/figure-source.test.ts`, 'are called by their names as long as they have the focus, and by what they read to who reads on'],
  ),
  kit('2.4.7', 'AA', ['焦点可见', 'Focus Visible'], 'A ring of 2 px in the colour of words: seen in every theme and with any accent.', [
    `${C}/shared/focus-ring.test.ts`,
    'is seen on <${tag}>',
  ]),
  kit('2.4.11', 'AA', ['焦点不被遮挡', 'Focus Not Obscured (Minimum)'], 'The card stands beside its figure and goes when the focus goes on.', [
    `${C}/shared/place-card.test.ts`,
    'puts it above where there is no room below',
  ]),
  kit('2.5.1', 'A', ['指针手势', 'Pointer Gestures'], 'The map zooms by buttons as well.', [
    `${C}/station-map/boundaries/boundary-map.test.ts`,
    'leaves the wheel to the page, and zooms with Ctrl and by its buttons',
  ]),
  kit('2.5.2', 'A', ['指针取消', 'Pointer Cancellation'], 'A press counts when it ends where it began.', [
    `${C}/shared/figure-source.test.ts`,
    'stays for a finger that scrolls the page, and for a selection that is drawn out of it',
  ]),
  kit('2.5.3', 'A', ['名称中的标签', 'Label in Name'], 'A figure is called what it reads.', [
    'test/page/figure-source.test.ts',
    'begins at figures that are called what they read: <${tag}> in ${lang}, every report',
  ]),
  none('2.5.4', 'A', ['动作驱动', 'Motion Actuation'], 'No motion of the device is used.'),
  kit('2.5.7', 'AA', ['拖动动作', 'Dragging Movements'], 'The map is fitted and zoomed by buttons, its areas are chosen in a list.', [
    `${C}/station-map/boundaries/boundary-map.test.ts`,
    'is used by keyboard alone: one stop, arrows within, Enter chooses and tells the page',
  ]),
  kit('2.5.8', 'AA', ['目标尺寸', 'Target Size (Minimum)'], 'axe’s rule target-size in every story; 44 px in elder mode.', STORIES, [
    `${C}/shared/figure-source.test.ts`,
    'has targets of 44 pixels in 长者模式',
  ]),
  page('3.1.1', 'A', ['网页语言', 'Language of Page'], 'The page’s `lang`; the elements follow it.'),
  kit('3.1.2', 'AA', ['局部语言', 'Language of Parts'], 'An element speaks its own `lang`, two on one page.', [
    `${C}/shared/indicator-element.options.test.ts`,
    'that is nearest, two on one page',
  ]),
  kit('3.2.1', 'A', ['聚焦时', 'On Focus'], 'The focus opens nothing and moves nothing.', [
    `${C}/shared/figure-source.test.ts`,
    'are plain tab stops until one is reached, then one stop',
  ]),
  kit('3.2.2', 'A', ['输入时', 'On Input'], 'Typing narrows the rows below and says how many are left.', [
    `${C}/indicator-table/indicator-table.element.test.ts`,
    'finds by words, tells how many, and clears',
  ]),
  page('3.2.3', 'AA', ['一致的导航', 'Consistent Navigation'], 'The site keeps its navigation in one order.'),
  kit('3.2.4', 'AA', ['一致的标识', 'Consistent Identification'], 'The same figure reads the same everywhere.', [
    `${C}/shared/agreement.test.ts`,
    '<${tag}> of ${id} in ${lang}',
  ]),
  page('3.2.6', 'A', ['一致的帮助', 'Consistent Help'], 'The site keeps its help in one place.'),
  kit('3.3.1', 'A', ['错误识别', 'Error Identification'], 'What went wrong is said in words, with its place.', [
    'test/page/faults.test.ts',
    'says so for ${fault.title}, in ${lang}, keeps its fallback, and leaves the others alone',
  ]),
  kit('3.3.2', 'A', ['标签或说明', 'Labels or Instructions'], 'Search and filters have visible labels.', [
    `${C}/indicator-table/indicator-table.element.test.ts`,
    'holds every record of a report, in both languages, and a machine finds no fault',
  ]),
  kit('3.3.3', 'AA', ['错误建议', 'Error Suggestion'], 'Each fault says what to do.', [
    `${C}/shared/problem-notes.test.ts`,
    'says in both languages what to do: ${JSON.stringify(failure)}',
  ]),
  none('3.3.4', 'AA', ['错误预防', 'Error Prevention'], 'Nothing is submitted.'),
  none('3.3.7', 'A', ['冗余输入', 'Redundant Entry'], 'Nothing is asked for.'),
  none('3.3.8', 'AA', ['无障碍认证', 'Accessible Authentication'], 'There is no login.'),
  kit('4.1.2', 'A', ['名称、角色、值', 'Name, Role, Value'], 'Native controls; state in their attributes.', AXE, STORIES, SPOKEN),
  kit(
    '4.1.3',
    'AA',
    ['状态消息', 'Status Messages'],
    'Loading, failure and counts are spoken politely and once.',
    [`${C}/shared/indicator-element.states.test.ts`, 'is shown by each and spoken by one, politely'],
    ['test/package/accessibility.test.ts', 'interrupts nobody: whatever speaks waits its turn'],
  ),
];
