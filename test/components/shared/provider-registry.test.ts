import { expect, fixture, html } from '@open-wc/testing';
import { announce, watchProvider, type ProviderElement } from '../../../src/components/shared/provider-registry.ts';
import { LOADING, WAITING, type ReportState } from '../../../src/components/shared/report-state.ts';
import { report } from '../../fixtures/reports.ts';

const READY: ReportState = { status: 'ready', report: report() };

const provider = (id: string, state: ReportState = WAITING): ProviderElement & { state: ReportState } =>
  Object.assign(document.createElement('section'), { id, state });

/** An asker in the page, and what it heard. */
async function asker(id: string) {
  const host = await fixture<HTMLElement>(html`<p></p>`);
  const heard: string[] = [];
  const stop = watchProvider(host, id, ({ status }) => heard.push(status));
  return { host, heard, stop };
}

describe('watchProvider', () => {
  let added: Element[] = [];
  const enter = <E extends Element>(element: E, at: ParentNode = document.body): E => {
    at.append(element);
    added.push(element);
    return element;
  };
  afterEach(() => {
    added.forEach((element) => element.remove());
    added = [];
  });

  it('tells at once the state of a provider that is there', async () => {
    enter(provider('p1', READY));
    expect((await asker('p1')).heard).to.deep.equal(['ready']);
  });

  it('waits for a provider that comes later', async () => {
    const { heard } = await asker('p2');
    expect(heard).to.deep.equal(['waiting']);
    const late = enter(provider('p2', LOADING));
    announce(late, LOADING);
    announce(late, READY);
    expect(heard).to.deep.equal(['waiting', 'loading', 'ready']);
  });

  it('takes no other element of that id for a provider', async () => {
    enter(Object.assign(document.createElement('div'), { id: 'p3' }));
    expect((await asker('p3')).heard).to.deep.equal(['waiting']);
  });

  it('hears nothing of other providers', async () => {
    const { heard } = await asker('p4');
    const other = enter(provider('p5', READY));
    announce(other, READY);
    expect(heard).to.deep.equal(['waiting']);
  });

  it('is told to wait again when the provider leaves', async () => {
    const leaving = enter(provider('p6', READY));
    const { heard } = await asker('p6');
    leaving.remove();
    announce(leaving, null);
    expect(heard).to.deep.equal(['ready', 'waiting']);
  });

  it('hears nothing once it has stopped', async () => {
    const { heard, stop } = await asker('p7');
    stop();
    announce(enter(provider('p7', READY)), READY);
    expect(heard).to.deep.equal(['waiting']);
  });

  it('listens to the first of two providers of one id, as the page finds it', async () => {
    enter(provider('p8', LOADING));
    const second = enter(provider('p8', READY));
    const { heard } = await asker('p8');
    announce(second, READY);
    expect(heard).to.deep.equal(['loading']);
  });

  it('keeps the first when the second of two providers of one id leaves', async () => {
    enter(provider('p9', READY));
    const second = enter(provider('p9', LOADING));
    const { heard } = await asker('p9');
    second.remove();
    announce(second, null);
    expect(new Set(heard)).to.deep.equal(new Set(['ready']));
  });

  it('turns to the second when the first of two providers of one id leaves', async () => {
    const first = enter(provider('p12', LOADING));
    enter(provider('p12', READY));
    const { heard } = await asker('p12');
    first.remove();
    announce(first, null);
    expect(heard).to.deep.equal(['loading', 'ready']);
  });

  it('looks in its own shadow tree before the page', async () => {
    enter(provider('p10', LOADING));
    const host = await fixture<HTMLElement>(html`<section></section>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(provider('p10', READY), document.createElement('p'));
    const heard: string[] = [];
    watchProvider(root.querySelector('p')!, 'p10', ({ status }) => heard.push(status));
    expect(heard).to.deep.equal(['ready']);
  });

  it('finds a provider of the page from inside a shadow tree', async () => {
    enter(provider('p11', READY));
    const host = await fixture<HTMLElement>(html`<section></section>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    const heard: string[] = [];
    watchProvider(root.querySelector('p')!, 'p11', ({ status }) => heard.push(status));
    expect(heard).to.deep.equal(['ready']);
  });
});
