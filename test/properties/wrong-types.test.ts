/** Properties as frameworks may set them by mistake, each on each element: a defined state, one word to the developer, the right picture after. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import * as kit from '../../src/index.ts';
import { TAGS } from '../../src/tags.ts';
import { hearComplaints } from '../fixtures/complaints.ts';
import { coverage, rawReport, stations } from '../fixtures/reports.ts';
import { quiet, until } from '../fixtures/shown.ts';

type Settable = LitElement & Record<string, unknown>;
const REPORT = rawReport([coverage(0.6, { hedge: '达', printed: '达60%' }), stations(178)]);

const fail = (): never => {
  throw new Error('not for you');
};
const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
const revoked = Proxy.revocable({}, {});
revoked.revoke();
/** As Vue hands on what is reactive. */
const reactive = <T extends object>(value: T): T =>
  new Proxy(value, {
    get: (of, key) => {
      const found: unknown = Reflect.get(of, key);
      return typeof found === 'object' && found !== null ? reactive(found) : found;
    },
  });

/** No text, number or boolean; those that are objects may be right for `report`, `boundaries` and `spec`. */
const NOTHING_OF_A_KIND: readonly (readonly [what: string, value: unknown])[] = [
  ['an object', {}],
  ['a frozen object', Object.freeze({ a: 1 })],
  ['a cyclic object', cyclic],
  ['an object without prototype', Object.create(null)],
  ['a list', [1, 2]],
  ['a proxy', reactive({ a: { b: 1 } })],
  ['a proxy that refuses to be read', new Proxy({}, { ownKeys: fail, get: fail, has: fail, getOwnPropertyDescriptor: fail })],
  ['a proxy that was revoked', revoked.proxy],
  ['a function', () => 'text'],
  ['a symbol', Symbol('text')],
  ['a date', new Date(0)],
];
/** Of one kind, in the place of another. */
const OF_ANOTHER_KIND: Readonly<Record<string, readonly unknown[]>> = { Number: ['2', true], Boolean: ['false', 1], '': [true, 10n] };
const OPEN = ['report', 'boundaries', 'spec'];

function mounted(tag: string, set: object): Settable {
  const element = Object.assign(document.createElement(tag), set) as unknown as Settable;
  document.body.append(element);
  return element;
}

/** The elements of the report, or a gauge inside the provider. */
function shownBy(tag: string, set: object): { readonly element: Settable; readonly drawn: Settable } {
  const element = mounted(tag, set);
  if (tag !== 'indicator-report') return { element, drawn: element };
  const drawn = document.createElement('coverage-gauge') as unknown as Settable;
  element.append(drawn);
  return { element, drawn };
}

const isSettled = (element: Element) => ['ready', 'empty'].includes(element.getAttribute('state') ?? '');

const propertiesOf = (tag: string) => {
  const { elementProperties } = customElements.get(tag) as typeof LitElement;
  return [...elementProperties].flatMap(([name, { attribute, type }]) =>
    attribute === false ? [] : [{ name: String(name), kind: typeof type === 'function' ? (type as { readonly name: string }).name : '' }],
  );
};

describe('a property of a wrong type', () => {
  let complaints: ReturnType<typeof hearComplaints>;
  const elements: Element[] = [];
  beforeEach(() => (complaints = hearComplaints()));
  afterEach(() => {
    complaints.stop();
    elements.splice(0).forEach((element) => element.remove());
  });

  it('is looked for on every element of the kit', () => expect(Object.keys(kit).length).to.be.greaterThan(TAGS.length - 1));

  for (const tag of TAGS) {
    it(`<${tag}>: each is as if it were not set, said once, and changes nothing of what stands`, async () => {
      const { element, drawn } = shownBy(tag, { report: REPORT });
      elements.push(element);
      await until(drawn, () => isSettled(drawn), 'drawn');
      const picture = () => `${drawn.getAttribute('state')} ${drawn.shadowRoot?.textContent}`;
      const first = picture();
      const properties = propertiesOf(tag).filter(({ name }) => !OPEN.includes(name));
      for (const { name, kind } of properties)
        for (const value of [...NOTHING_OF_A_KIND.map(([, one]) => one), ...(OF_ANOTHER_KIND[kind] ?? [])]) {
          element[name] = value;
          await element.updateComplete;
          expect([name, element[name], picture()]).to.deep.equal([name, undefined, first]);
        }
      await quiet(element);
      // Nothing is chosen in this one, which it says too.
      const wrong = complaints.heard.filter((words) => tag !== 'indicator-value' || !words.includes('what the page wrote'));
      const said = wrong.map((words) => / (\S+) is of the type/.exec(words)?.[1] ?? words);
      expect(new Set(said)).to.deep.equal(new Set(properties.map(({ name }) => name)));
      expect(new Set(complaints.heard).size).to.equal(complaints.heard.length);
    });

    it(`<${tag}> report that is none is a failure, with the reason on the page; a right one after it is drawn`, async () => {
      for (const [what, value] of NOTHING_OF_A_KIND) {
        const { element, drawn } = shownBy(tag, { report: value });
        elements.push(element);
        await until(drawn, () => drawn.getAttribute('state') === 'failed', `${what}: failed`);
        element['report'] = REPORT;
        await until(drawn, () => isSettled(drawn), `${what}: drawn`);
        element.remove();
      }
      expect(complaints.heard.filter((said) => !said.startsWith('warn: '))).to.deep.equal([]);
      expect(complaints.heard.filter((said) => said.includes('no report')).length).to.be.lessThan(2);
    });

    it(`<${tag}> report is drawn where it is frozen, sealed or reactive, and read again where it is set again`, async () => {
      const written = rawReport([coverage(0.6), stations(178)]);
      for (const value of [Object.freeze({ ...REPORT }), reactive(written)]) {
        const { element, drawn } = shownBy(tag, { report: value });
        elements.push(element);
        await until(drawn, () => isSettled(drawn), 'drawn');
      }
      const { element, drawn } = shownBy(tag, { report: written });
      elements.push(element);
      await until(drawn, () => isSettled(drawn), 'drawn');
      const shownNow = () => (drawn as unknown as { view: { report: { title: unknown } } | null }).view?.report.title;
      written.title = '改过的报告';
      element['report'] = written;
      await until(drawn, () => shownNow() === '改过的报告' || tag === 'indicator-value', 'the title of now');
      expect(complaints.heard.filter((said) => !said.startsWith('warn: <indicator-value>'))).to.deep.equal([]);
    });
  }

  for (const [tag, name, set] of [
    ['station-map', 'boundaries', { reviewNumber: 'GS(2023)1' }],
    ['indicator-chart', 'spec', {}],
  ] as const) {
    it(`<${tag}> ${name} that is no such thing says so in the place of the drawing, or is as if it were not set`, async () => {
      for (const [what, value] of [...NOTHING_OF_A_KIND, ['a number', 42], ['true', true]] as const) {
        const element = mounted(tag, { report: REPORT, [name]: value, ...set });
        elements.push(element);
        await until(element, () => isSettled(element), what);
        await quiet(element);
        element.remove();
      }
      expect(complaints.heard.filter((said) => !said.startsWith(`warn: <${tag}> ${name} is of the type`))).to.deep.equal([]);
    });
  }

  it('is said once where a report is none, and names it', async () => {
    for (const report of ['[object Object]', 7, '{'].map((value) => ({ report: value }))) {
      const { element, drawn } = shownBy('coverage-gauge', report);
      elements.push(element);
      await until(drawn, () => drawn.getAttribute('state') === 'failed', 'failed');
      await quiet(drawn);
    }
    const said = complaints.heard.filter((words) => words.includes('The property report was set to what is no report'));
    expect(new Set(said).size).to.equal(said.length);
    expect(complaints.heard.length).to.equal(said.length);
  });

  it('<indicator-chart> spec that is set again is read again, where it says something else by now', async () => {
    const spec = { mark: 'bar', data: { name: 'observations' }, encoding: { x: { field: 'no_such_column' } } };
    const element = mounted('indicator-chart', { report: REPORT, spec });
    elements.push(element);
    await until(element, () => element.shadowRoot?.textContent?.includes('no_such_column') === true, 'the column that is not there');
    spec.encoding.x.field = 'another_column';
    element['spec'] = spec;
    await until(element, () => element.shadowRoot?.textContent?.includes('another_column') === true, 'the other column');
    expect(complaints.heard).to.deep.equal([]);
  });
});
