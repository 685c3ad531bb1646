/// <reference types="vite/client" />
import { setCustomElementsManifest, type Decorator, type Preview, type StoryContext } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { withActions } from 'storybook/actions/decorator';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { manifestForTables } from './manifest.ts';
import { THEMES } from '../stories/arguments.ts';
import { TAGS } from '../src/tags.ts';
import './preview.css';
import { settled } from './settled.ts';

setCustomElementsManifest(manifestForTables);

/** A theme of the toolbar, for every element that does not state its own. */
function dress(canvas: Element, theme: string): void {
  canvas.querySelectorAll(TAGS.join()).forEach((element) => {
    if (element.getAttribute('theme') && !element.hasAttribute(DRESSED)) return;
    element.toggleAttribute(DRESSED, theme !== '');
    if (theme) element.setAttribute('theme', theme);
    else element.removeAttribute('theme');
  });
}
const DRESSED = 'data-theme-of-toolbar';

declare global {
  /** For who takes pictures from outside (tools/stories/): another theme for what stands there, once it rests. */
  var dressStory: (theme: string) => Promise<void>;
}

globalThis.dressStory = (theme) => {
  const canvas = document.querySelector('#storybook-root') ?? document.body;
  dress(canvas, theme);
  return settled(canvas);
};

/** The page around a story: its language and theme from the toolbar, its tokens from the controls. */
const page: Decorator = (story, { args, globals, canvasElement }) => {
  // Once the story has been drawn.
  queueMicrotask(() => dress(canvasElement, String(globals['theme'])));
  const tokens = Object.entries(args).flatMap(([name, value]) => (name.startsWith('--zb-') && value ? [[name, String(value)]] : []));
  return html`<div class="page" lang=${String(globals['lang'])} style=${styleMap(Object.fromEntries(tokens))}>${story()}</div>`;
};

/** The toolbar has the language, `headingLevel` the level; a story brings its report itself. */
const SET_ELSEWHERE = new Set(['lang', 'heading-level', 'from', 'view', 'state']);

const LISTED_ONLY = new Set(['css shadow parts', 'events', 'slots']);

/** Tokens are set in the controls; what cannot be set there, or is set elsewhere on the screen, is listed only. */
const controlsByCategory: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const category = argType.table?.category ?? '';
      if (LISTED_ONLY.has(category) || SET_ELSEWHERE.has(name)) return [name, { ...argType, control: { disable: true } }];
      return category === 'css custom properties' ? [name, { ...argType, control: { type: /font|size/.test(name) ? 'text' : 'color' } }] : [name, argType];
    }),
  );

/** A story sets its report as a property, which markup does not show; a page names the file. */
function asAPageWritesIt(code: string, { component, args }: StoryContext): string {
  return args['report'] ? code.replace(new RegExp(`<${component}(?![^>]* src=)`, 'g'), '$& src="/data/report.json"') : code;
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [page, withActions],
  argTypesEnhancers: [controlsByCategory],
  afterEach: ({ canvasElement, viewMode }) => (viewMode === 'story' ? settled(canvasElement) : undefined),
  initialGlobals: { lang: 'zh-CN', theme: '' },
  globalTypes: {
    lang: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Theme of the elements',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: Object.entries(THEMES).map(([value, title]) => ({ value, title })) },
    },
  },
  parameters: {
    layout: 'padded',
    // Targets of 24 px belong to WCAG 2.2 AA; axe leaves them out unless asked.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    actions: { handles: ['report-ready', 'report-failed'] },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { source: { excludeDecorators: true, transform: asAPageWritesIt } },
    options: {
      storySort: { order: ['foundations', 'recipes', 'coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map', 'indicator-report', 'reports'] },
    },
  },
};

export default preview;
