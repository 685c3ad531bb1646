/** Compiled, never run: what the checkers of Vue's and Svelte's templates read of the kit, and plain TypeScript. */
import { AreaSelectEvent, type StationMapElement } from 'zhanbao';
import 'zhanbao/svelte';
import { isCustomElement } from 'zhanbao/vue';
import type { Report } from 'zhanbao';
import { parseReport } from 'zhanbao/data';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

type VueProps = InstanceType<GlobalComponents['coverage-gauge']>['$props'];
type VueEmit = InstanceType<GlobalComponents['station-map']>['$emit'];

export const vue: VueProps = { report: {}, shape: 'bar', 'heading-level': 2, class: 'wide', onClick: () => {} };
export const inVue = (emit: VueEmit, event: AreaSelectEvent): void => emit('area-select', event);
export const own: boolean = isCustomElement('coverage-gauge');
export const svelte: SvelteHTMLElements['station-map'] = {
  report: null,
  reviewNumber: '1',
  'onarea-select': ({ area }) => area,
  'on:area-select': ({ code }) => code,
};
export const found = (): StationMapElement | null => document.querySelector('station-map');
export const report = (text: string): Report | null => {
  const result = parseReport(JSON.parse(text));
  return result.ok ? result.report : null;
};
document.addEventListener('area-select', ({ area }) => area.length);

// @ts-expect-error a number is no report
export const vueNumber: VueProps = { report: 5 };
// @ts-expect-error no such shape
export const vueShape: VueProps = { shape: 'donut' };
// @ts-expect-error not an event of the map
export const vueEvent = (emit: VueEmit): void => emit('area-chosen');
// @ts-expect-error a number is no report
export const svelteNumber: SvelteHTMLElements['station-map'] = { report: 5 };
// @ts-expect-error the event has no `place`
export const svelteEvent: SvelteHTMLElements['station-map'] = { 'onarea-select': ({ place }) => place };
// @ts-expect-error a number is no report
document.createElement('coverage-gauge').report = 5;
// @ts-expect-error only to read
document.createElement('coverage-gauge').view = null;
