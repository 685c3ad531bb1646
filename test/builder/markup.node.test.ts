/** What is pasted, over every report of the project: every element says what its view says, and no text of a person becomes a tag. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { areasOf, firstChoices, offersOf, type Choices } from '../../src/builder/choices.ts';
import { scriptOf, tagsOf } from '../../src/builder/markup.ts';
import { namedFigures } from '../../src/builder/sentence.ts';
import { indicatorValueView } from '../../src/components/indicator-value/indicator-value.view.ts';
import { parseReport } from '../../src/data/parse-report.ts';
import type { Report } from '../../src/data/report.ts';
import { findPlace } from '../../src/data/select.ts';
import { escaped } from '../../src/html/escape.ts';
import { renderToHtml } from '../../src/html/render-to-html.ts';
import { FALLBACK_TAGS } from '../../src/html/fallback-tags.ts';
import { viewOf } from '../../src/html/views.ts';
import { report, stations } from '../fixtures/reports.ts';

const FILES = readdirSync('reports').filter((name) => name.endsWith('.json'));
const LANGS = ['zh', 'en'] as const;

const read = (name: string): Report => {
  const parsed = parseReport(JSON.parse(readFileSync(`reports/${name}`, 'utf8')));
  if (!parsed.ok) throw new Error(name);
  return parsed.report;
};
const ganzhou = read('ganzhou.json');
const choices = (more: Partial<Choices> = {}, of = ganzhou): Choices => ({
  ...firstChoices(of, { base: '/zhanbao/', src: '/data/ganzhou.json', lang: more.lang ?? 'zh' }),
  ...more,
});
const all = new Map(FALLBACK_TAGS.map((tag) => [tag, '']));
const dedented = (html: string) => html.replace(/^ +/gm, '');

describe('the tags', () => {
  for (const name of FILES)
    it(`say of ${name} what the views say, in both languages`, () => {
      const of = read(name);
      for (const lang of LANGS) {
        const tags = tagsOf(of, choices({ elements: all, lang }, of));
        for (const tag of FALLBACK_TAGS) {
          const view = viewOf(tag, of, { lang, area: '', indicator: '', areas: false, goals: false, preset: '' });
          const said = 'reason' in view ? String(view.reason) : tag === 'indicator-table' ? view.heading : view.summary;
          expect(tags, `${tag} ${lang}`).to.include(escaped(said));
        }
      }
    });

  it('keep hedges, and never write a missing figure as 0', () => {
    expect(tagsOf(ganzhou, choices()))
      .to.include('8万余人')
      .and.to.include('达60%')
      .and.not.to.match(/[^\d]0[个人名%]/);
  });

  it('have the table as well where it is asked for, as `zhanbao fallback` writes it', () => {
    const tags = dedented(tagsOf(ganzhou, choices({ table: true })));
    for (const tag of choices().elements.keys()) expect(tags).to.include(`<${tag}>\n${dedented(renderToHtml(ganzhou, { element: tag }))}\n</${tag}>`);
    expect(tagsOf(ganzhou, choices())).not.to.include('<table>');
  });

  it('have the rows of an element that has no sentence', () => {
    expect(tagsOf(ganzhou, choices({ elements: new Map([['indicator-table', '']]) }))).to.include('<table>');
  });

  it('write no attribute that nobody has chosen', () => {
    expect([...tagsOf(ganzhou, choices({ elements: all })).matchAll(/<[a-z]+-[a-z]+[^>]*>/g)].map(([tag]) => tag)).to.deep.equal([
      '<indicator-report src="/data/ganzhou.json">',
      ...FALLBACK_TAGS.map((tag) => `<${tag}>`),
    ]);
  });

  it('write what is chosen: what all share on the provider, the look on each element, boundaries on the map', () => {
    const chosen = {
      area: '360700',
      theme: 'red',
      elder: true,
      headingLevel: 2,
      lang: 'en',
      boundaries: '/maps/a.json',
      reviewNumber: '赣S(2023)001号',
    } as const;
    const elements = new Map([
      ['coverage-gauge', ''],
      ['station-map', ' 站在哪里 '],
    ] as const);
    const tags = tagsOf(ganzhou, choices({ ...chosen, elements }));
    expect(tags).to.match(/^<indicator-report src="\/data\/ganzhou.json" area="360700" lang="en">\n {2}<coverage-gauge heading-level="2" theme="red" elder>\n/);
    expect(tags).to.include('<station-map heading="站在哪里" heading-level="2" theme="red" elder boundaries="/maps/a.json" review-number="赣S(2023)001号">');
    expect(tags).to.include('<strong>站在哪里 · ');
  });

  it('stand alone, each with the address and the language', () => {
    const tags = tagsOf(ganzhou, choices({ shared: false, lang: 'en', area: '360700' }));
    expect(tags).not.to.include('indicator-report');
    expect(tags.match(/ src="\/data\/ganzhou\.json" area="360700" lang="en">/g)).to.have.length(choices().elements.size);
  });

  it('are div for editors that drop unknown tags, with the language where every element has it', () => {
    const tags = tagsOf(ganzhou, choices({ places: true, lang: 'en', elder: true }));
    expect(tags).to.match(
      /^<div data-zhanbao="indicator-report" data-src="\/data\/ganzhou.json" lang="en">\n {2}<div data-zhanbao="coverage-gauge" data-elder>/,
    );
    expect(tags).not.to.match(/<\/?[a-z]+-/);
  });

  it('let no text of a person or of a report become a tag or leave its place', () => {
    const hostile = '"><script>alert(1)</script>\'&';
    const of = report([stations(1, { label: hostile, printed: `1个${hostile}`, note: hostile })], { title: hostile });
    const elements = new Map(FALLBACK_TAGS.map((tag) => [tag, hostile]));
    for (const more of [{}, { shared: false }, { places: true }, { table: true }]) {
      const tags = tagsOf(of, choices({ elements, src: hostile, boundaries: hostile, reviewNumber: hostile, ...more }, of));
      expect(tags).not.to.include('<script');
    }
    expect(scriptOf(choices({ base: hostile }))).to.match(/^<script type="module" src="[^"<>]*zhanbao\.js"><\/script>$/);
  });
});

describe('a figure for a sentence', () => {
  for (const name of FILES)
    it(`of ${name} is named so that the element finds that one figure, in both languages`, () => {
      const of = read(name);
      for (const lang of LANGS) {
        const named = namedFigures(of, choices({ lang }, of));
        const own = of.observations.filter(({ place }) => place === of.places[0]?.id);
        expect(named.length).to.equal(own.length);
        named.forEach(({ tag, label }, index) => {
          const [, observation = ''] = / observation="([^"]*)"/.exec(tag) ?? [];
          const [, indicator = ''] = / indicator="([^"]*)"/.exec(tag) ?? [];
          const view = indicatorValueView(of, { observation, indicator, area: '', period: '', by: '', role: '' }, { lang });
          expect(view.kind, tag).to.equal('value');
          expect(view.observations[0], tag).to.equal(own[index]);
          if (view.kind === 'value') expect(tag).to.include(`>${escaped(view.figure.text)}</indicator-value>`);
          expect(label).not.to.equal('');
        });
      }
    });

  it('stands in a span where editors drop unknown tags, with its area and its language', () => {
    const [first] = namedFigures(ganzhou, choices({ places: true, lang: 'en', area: '360700' }));
    expect(first?.tag).to.match(
      /^<span data-zhanbao="indicator-value" data-src="\/data\/ganzhou.json" data-indicator="\w+" data-area="360700" lang="en">[^<]+<\/span>$/,
    );
  });
});

describe('the line of the script', () => {
  it('names the folder of the kit, with or without its last slash', () => {
    for (const base of ['/zhanbao/', '/zhanbao', ' /zhanbao/ ', '/zhanbao//'])
      expect(scriptOf(choices({ base }))).to.equal('<script type="module" src="/zhanbao/zhanbao.js"></script>');
  });

  it('is one file for templates that know no modules', () => {
    expect(scriptOf(choices({ classic: true }))).to.equal('<script src="/zhanbao/zhanbao.classic.js"></script>');
  });
});

describe('what is offered', () => {
  for (const name of FILES)
    it(`of ${name} is ticked where it has something to show, and says why where it has not`, () => {
      const of = read(name);
      const ticked = [...choices({}, of).elements.keys()];
      expect(ticked).not.to.deep.equal([]);
      for (const { tag, reason, figures } of offersOf(of, { area: '', lang: 'zh' })) {
        const view = viewOf(tag, of, { lang: 'zh', area: '', indicator: '', areas: false, goals: false, preset: '' });
        expect(reason, tag).to.equal('reason' in view ? view.reason : '');
        expect(figures, tag).to.be.at.least(0);
        if (ticked.includes(tag)) expect(reason, tag).to.equal('');
      }
    });

  it('is the table where none of the four has anything', () => {
    const of = report([{ id: 'a', indicator: 'own', value: 3, unit: '个' }], {
      indicators: [{ code: 'own', name: '自定', kind: 'stock', unitKind: 'items' } as never],
    });
    expect([...choices({}, of).elements.keys()]).to.deep.equal(['indicator-table']);
  });

  it('are places by a word that means that place and no other', () => {
    for (const name of FILES) {
      const of = read(name);
      const areas = areasOf(of, 'zh');
      expect(areas[0]?.area).to.equal('');
      expect(areas.length).to.equal(of.places.length);
      areas.forEach(({ area }, index) => expect(findPlace(of, area)).to.equal(of.places[index]));
    }
  });
});
