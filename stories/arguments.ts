/** What the four elements have in common in a story: their arguments, and how these become attributes. */
import type { Meta } from '@storybook/web-components-vite';
import { nothing } from 'lit';
import type { CoverageGaugeElement } from '../src/components/coverage-gauge/coverage-gauge.ts';
import { PLACES, REPORTS } from './reports.ts';

/** The theme as a word: stories walk over the names of all. */
export type CommonArgs = Pick<CoverageGaugeElement, 'report' | 'src' | 'area' | 'heading' | 'headingLevel' | 'elder'> & { theme: string };

export const THEMES = { '': '蓝（默认）', red: '红', neutral: '灰', contrast: '高对比', dark: '深色', print: '打印', elder: '长者' } satisfies Record<
  string,
  string
>;

export const commonArgs: CommonArgs = { report: undefined, src: '', area: '', heading: '', headingLevel: 3, theme: '', elder: false };

export const commonArgTypes: NonNullable<Meta<CommonArgs>['argTypes']> = {
  report: { options: Object.keys(REPORTS), mapping: REPORTS, control: { type: 'select', labels: PLACES } },
  theme: { options: Object.keys(THEMES), control: { type: 'inline-radio', labels: THEMES } },
  headingLevel: { options: [0, 2, 3, 4, 5, 6], control: 'inline-radio' },
};

/** An attribute as a page would write it: left out where it says no more than its default. */
export function given(value: string | number, unsaid: string | number = ''): string | number | typeof nothing {
  return value === unsaid ? nothing : value;
}
