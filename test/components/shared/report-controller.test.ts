import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/index.ts';
import { ReportProbe } from '../../fixtures/probe.ts';
import { rawReport, report } from '../../fixtures/reports.ts';
import { freshUrl, openServer, type Server } from '../../fixtures/requests.ts';

const json = (id: string) => rawReport([], { id });
const text = (id: string) => JSON.stringify(json(id));
/** Resolves when the probe has this state. */
const reaches = (probe: ReportProbe, state: string) => waitUntil(() => probe.now === state, `${state}, not ${probe.now}`, { interval: 5 });

function inline(content: string, type = 'application/json'): HTMLScriptElement {
  return Object.assign(document.createElement('script'), { type, textContent: content });
}

describe('ReportController', () => {
  let server: Server;
  beforeEach(() => (server = openServer()));
  afterEach(() => server.close());

  /** A probe in the page with this set on it. */
  const probe = async (set: Partial<ReportProbe> = {}) => {
    const element = Object.assign(document.createElement('report-probe'), set);
    const at = await fixture<HTMLElement>(html`<div>${element}</div>`);
    await element.updateComplete;
    return { element, at };
  };

  describe('takes the report of the nearest source', () => {
    it('the property before src, src before an inline child, that before from, that before the enclosing provider', async () => {
      const root = await fixture(html`<div><indicator-report id="near" .report=${json('named')}></indicator-report></div>`);
      const outer = await fixture(html`<indicator-report .report=${json('enclosing')}><report-probe></report-probe></indicator-report>`);
      const element = outer.querySelector('report-probe')!;
      await reaches(element, 'ready:enclosing');
      element.from = 'near';
      await reaches(element, 'ready:named');
      element.append(inline(text('inline')));
      await reaches(element, 'ready:inline');
      element.src = freshUrl();
      await reaches(element, 'loading');
      server.last().answer(json('src'));
      await reaches(element, 'ready:src');
      element.report = json('property');
      await reaches(element, 'ready:property');
      expect(root.isConnected).to.equal(true);
    });

    it('and waits under a name that nobody bears, whatever it showed before', async () => {
      await fixture(html`<div><indicator-report id="somebody" .report=${json('named')}></indicator-report></div>`);
      const first = (await probe({ from: 'somebody' })).element;
      await reaches(first, 'ready:named');
      const { element } = await probe({ report: json('own') });
      await reaches(element, 'ready:own');
      Object.assign(element, { report: null, from: 'nobody' });
      await reaches(element, 'waiting');
    });

    it('and falls back to the next when one is taken away', async () => {
      const outer = await fixture(html`<indicator-report .report=${json('enclosing')}><report-probe></report-probe></indicator-report>`);
      const element = outer.querySelector('report-probe')!;
      const script = inline(text('inline'));
      element.append(script);
      Object.assign(element, { report: json('property'), src: freshUrl() });
      await reaches(element, 'ready:property');
      element.report = null;
      await reaches(element, 'loading');
      element.src = '';
      await reaches(element, 'ready:inline');
      script.remove();
      await reaches(element, 'ready:enclosing');
    });
  });

  describe('the property', () => {
    it('may be a checked report, which is taken as it is', async () => {
      const of = report([], { id: 'checked' });
      const { element } = await probe({ report: of });
      expect(element.controller.state).to.deep.equal({ status: 'ready', report: of });
      expect(element.controller.state.status === 'ready' && element.controller.state.report).to.equal(of);
    });

    it('may be parsed JSON, or its text', async () => {
      expect((await probe({ report: json('parsed') })).element.now).to.equal('ready:parsed');
      expect((await probe({ report: text('text') })).element.now).to.equal('ready:text');
    });

    it('may be set before the element is defined', async () => {
      const early = document.createElement('report-probe-late');
      const at = await fixture(html`<div>${Object.assign(early, { report: json('early') })}</div>`);
      customElements.define('report-probe-late', class extends ReportProbe {});
      const element = at.firstElementChild as ReportProbe;
      await element.updateComplete;
      expect(element.now).to.equal('ready:early');
    });

    it('is no load: the page that set it is not told of it', async () => {
      expect((await probe({ report: json('x') })).element.log).to.deep.equal(['ready:x']);
      const { element } = await probe({ report: 'no JSON' });
      await reaches(element, 'failed:not-json');
      expect(element.log).to.deep.equal(['failed:not-json']);
    });

    const cyclic: Record<string, unknown> = { ...json('cyclic') };
    cyclic['title'] = cyclic;
    const hostile = new Proxy({}, { ownKeys: () => fail(), get: () => fail(), has: () => fail(), getOwnPropertyDescriptor: () => fail() });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const wrong: readonly (readonly [string, unknown])[] = [
      ['a number', 42],
      ['NaN', NaN],
      ['true', true],
      ['an array', [json('x')]],
      ['a symbol', Symbol('x')],
      ['a bigint', 10n],
      ['a function', () => json('x')],
      ['an empty object', {}],
      ['an empty text', ''],
      ['a date', new Date(0)],
      ['a cyclic object', cyclic],
      ['an object without prototype', Object.create(null)],
      ['a proxy that refuses to be read', hostile],
      ['a proxy that was revoked', revoked.proxy],
    ];
    wrong.forEach(([what, value]) => {
      it(`fails without throwing for ${what}`, async () => {
        const { element } = await probe({ report: value });
        await waitUntil(() => element.now.startsWith('failed:'), `failed, not ${element.now}`, { interval: 5 });
      });
    });

    it('may be frozen, or a proxy as frameworks make it', async () => {
      const frozen = Object.freeze({ ...json('frozen'), places: Object.freeze(json('frozen').places) });
      expect((await probe({ report: frozen })).element.now).to.equal('ready:frozen');
      const reactive = (value: unknown): unknown =>
        typeof value === 'object' && value !== null ? new Proxy(value, { get: (of, key) => reactive(Reflect.get(of, key)) }) : value;
      expect((await probe({ report: reactive(json('reactive')) })).element.now).to.equal('ready:reactive');
    });

    it('may be a checked report behind such a proxy', async () => {
      const of = report([], { id: 'checked' });
      const { element } = await probe({ report: new Proxy(of, {}) });
      expect(element.controller.state.status === 'ready' && element.controller.state.report).to.equal(of);
    });

    it('is read again where the same object is set again with something else in it, and not where it says the same', async () => {
      const raw = json('before');
      const { element } = await probe({ report: raw });
      element.report = Object.assign(raw, { id: 'after' });
      await element.updateComplete;
      element.report = raw;
      await element.updateComplete;
      expect(element.log).to.deep.equal(['ready:before', 'ready:after']);
    });

    it('stays as it was set while the page writes into the object, whatever else changes', async () => {
      const raw = json('before');
      const { element } = await probe({ report: raw });
      raw.id = 'after';
      element.requestUpdate();
      await element.updateComplete;
      expect(element.log).to.deep.equal(['ready:before']);
    });

    it('is not read again for a new update of the element', async () => {
      const { element } = await probe({ report: NaN });
      await reaches(element, 'failed:invalid');
      element.requestUpdate();
      await element.updateComplete;
      expect(element.log).to.deep.equal(['failed:invalid']);
    });
  });

  describe('src', () => {
    it('is loaded once for two elements that name one file', async () => {
      const src = freshUrl();
      const [one, two] = [(await probe({ src })).element, (await probe({ src })).element];
      expect(server.requests).to.have.lengthOf(1);
      server.last().answer(json('shared'));
      await Promise.all([reaches(one, 'ready:shared'), reaches(two, 'ready:shared')]);
      expect(one.log).to.deep.equal(['loading!', 'ready:shared!']);
      expect(two.log).to.deep.equal(['loading!', 'ready:shared!']);
    });

    it('fails with what went wrong, and asks the server again on reload', async () => {
      const { element } = await probe({ src: freshUrl() });
      server.last().answerText('<html>', 404);
      await reaches(element, 'failed:status');
      element.controller.reload();
      expect(element.now).to.equal('loading');
      server.last().answer(json('second'));
      await reaches(element, 'ready:second');
      expect(element.log).to.deep.equal(['loading!', 'failed:status!', 'loading!', 'ready:second!']);
    });

    it('is asked for again when the network is back, by all elements in one request, and not once they have gone', async () => {
      const src = freshUrl();
      const [one, two] = [await probe({ src }), await probe({ src })];
      server.last().answerText('', 404);
      await waitUntil(() => one.element.now === 'failed:status' && two.element.now === 'failed:status', 'failed', { interval: 1 });
      window.dispatchEvent(new Event('online'));
      expect(server.requests).to.have.lengthOf(2);
      server.last().answer(json('back'));
      await waitUntil(() => one.element.now === 'ready:back' && two.element.now === 'ready:back', 'ready', { interval: 1 });
      window.dispatchEvent(new Event('online'));
      expect(server.requests).to.have.lengthOf(2);
    });

    it('is not asked for by an element that has left the page', async () => {
      const { element } = await probe({ src: freshUrl() });
      server.last().answerText('', 404);
      await waitUntil(() => element.now === 'failed:status', 'failed', { interval: 1 });
      element.remove();
      window.dispatchEvent(new Event('online'));
      expect(server.requests).to.have.lengthOf(1);
    });

    it('fails without throwing for what is no address', async () => {
      server.close();
      for (const src of ['http://[', 'https://a b/', Object.create(null)]) {
        const { element } = await probe({ src: src as string });
        // What may be an address is tried twice more.
        await waitUntil(() => element.now.startsWith('failed:'), 'it should have failed', { interval: 5, timeout: 10_000 });
      }
    });

    it('does nothing once the element was removed', async () => {
      const { element } = await probe({ src: freshUrl() });
      element.remove();
      server.last().answer(json('late'));
      await new Promise(requestAnimationFrame);
      expect(element.log).to.deep.equal(['loading!']);
    });

    it('is shown after all when a removed element comes back', async () => {
      const { element, at } = await probe({ src: freshUrl() });
      element.remove();
      server.last().answer(json('late'));
      at.append(element);
      await reaches(element, 'ready:late');
      expect(server.requests).to.have.lengthOf(1);
    });
  });

  describe('an inline child', () => {
    it('may be added later, changed and removed', async () => {
      const { element } = await probe();
      const script = inline('');
      element.append(script);
      expect(element.now).to.equal('waiting');
      script.textContent = text('first');
      await reaches(element, 'ready:first');
      script.textContent = text('second');
      await reaches(element, 'ready:second');
      script.remove();
      await reaches(element, 'waiting');
    });

    it('is JSON and a child of the element: other scripts and deeper ones are not read', async () => {
      const { element } = await probe();
      const deeper = document.createElement('p');
      deeper.append(inline(text('deeper')));
      element.append(inline(text('module'), 'importmap-shim'), deeper, inline('   '));
      await new Promise(requestAnimationFrame);
      expect(element.now).to.equal('waiting');
    });

    it('that is no JSON fails', async () => {
      const { element } = await probe();
      element.append(inline('{'));
      await reaches(element, 'failed:not-json');
    });
  });

  it('keeps the report of its own when it is moved, and does not load it twice', async () => {
    for (const [set, content] of [
      [{ report: json('own') }, ''],
      [{ src: freshUrl() }, ''],
      [{}, text('own')],
    ] as const) {
      const { element } = await probe(set);
      if (content) element.append(inline(content));
      if ('src' in set) server.last().answer(json('own'));
      await reaches(element, 'ready:own');
      const before = [...element.log];
      (await fixture(html`<section></section>`)).append(element);
      await element.updateComplete;
      expect([element.now, ...element.log]).to.deep.equal(['ready:own', ...before]);
    }
  });
});

function fail(): never {
  throw new TypeError('This object cannot be read.');
}
