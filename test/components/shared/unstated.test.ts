/** One sign for one meaning: what a report does not state looks the same wherever its figure would stand. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/index.ts';
import { realReport } from '../../fixtures/real-reports.ts';
import { observation, rawReport } from '../../fixtures/reports.ts';

async function boxesIn(tag: string, report: object, more: object = {}): Promise<readonly HTMLElement[]> {
  const root = await fixture(html`<main lang="zh-CN"></main>`);
  const at = Object.assign(document.createElement(tag), { report, ...more }) as unknown as LitElement;
  root.append(at);
  await at.updateComplete;
  return Array.from(at.shadowRoot!.querySelectorAll<HTMLElement>('span.unstated, button.unstated'));
}

const lookOf = (box: HTMLElement) => {
  const { borderTopStyle, borderTopWidth, color, fontSize, fontWeight } = getComputedStyle(box);
  return JSON.stringify([borderTopStyle, borderTopWidth, color, fontSize, fontWeight]);
};

describe('what a report does not state', () => {
  it('stands in the same dashed box in every element: in a row, beside a bar, in a cell, under a method, at a tier', async () => {
    const methods = rawReport([observation('case_count', 3, { unit: '个' }), observation('group_count', 2, { unit: '个' })]);
    const all = [
      await boxesIn('coverage-gauge', await realReport('ganzhou')),
      await boxesIn('coverage-gauge', await realReport('jiangsu')),
      await boxesIn('talent-pipeline', await realReport('cangzhou')),
      await boxesIn('talent-pipeline', await realReport('hexian')),
      await boxesIn('service-tally', methods),
      await boxesIn('station-map', await realReport('yangpu')),
    ];
    for (const [index, boxes] of all.entries()) expect(boxes, `${index}`).not.to.have.lengthOf(0);
    const looks = new Set(all.flat().map(lookOf));
    expect([...looks], [...looks].join()).to.have.lengthOf(1);
    expect([...looks][0]).to.contain('dashed');
  });

  it('is no link with a line: it reads as part of its sentence in <indicator-value>', async () => {
    const [box] = await boxesIn('indicator-value', rawReport([observation('station_count', { missing: 'not-stated' }, { unit: '个' })]), {
      indicator: 'station_count',
    });
    expect(getComputedStyle(box!).borderTopStyle).to.equal('none');
  });
});
