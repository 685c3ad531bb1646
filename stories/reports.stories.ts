import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fourElements } from './four-elements.ts';
import { PLACES, REPORTS, type ReportName } from './reports.ts';

/** Every real report, shown by the four elements. */
const meta: Meta = { title: 'reports', component: 'indicator-report', tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

function told(name: ReportName): StoryObj {
  return { name: PLACES[name], render: () => html`<indicator-report .report=${REPORTS[name]}>${fourElements()}</indicator-report>` };
}

export const Cangzhou = told('cangzhou');
export const Ganzhou = told('ganzhou');
export const Guandu = told('guandu');
export const Heilongjiang = told('heilongjiang');
export const Hexian = told('hexian');
export const Jiangshan = told('jiangshan');
export const Jiangsu = told('jiangsu');
export const Jiujiang = told('jiujiang');
export const Kunming = told('kunming');
export const Linze = told('linze');
export const Mashan = told('mashan');
export const Shangrao = told('shangrao');
export const Shishi = told('shishi');
export const Tacheng = told('tacheng');
export const Ulanqab = told('ulanqab');
export const Yangpu = told('yangpu');
export const National = told('national');
