import { expect } from 'chai';
import { observation, report } from '../../fixtures/reports.ts';
import { groups, served, tally } from './tallies.ts';

const STEPS = { kind: 'workflow_steps', items: ['群众点单', '社工接单'], ordered: true };
const menu = observation('service_menu_items', 22, { unit: '条', printed: '22条' });
const indicators = [{ code: 'service_menu_items', name: '服务目录', unitKind: 'items', nature: 'none' as const }];

describe('workflow', () => {
  it('is shown only in its order, and only of the place shown', () => {
    const of = (list: object) => tally(report([served(5)], { lists: [list as typeof STEPS] })).workflow;
    expect(of(STEPS)?.steps.map(({ text }) => text)).to.deep.equal(['群众点单', '社工接单']);
    expect([of({ ...STEPS, ordered: false }), of({ ...STEPS, place: 'elsewhere' })]).to.deep.equal([null, null]);
  });

  it('says once that no step has a number, else of each step that has none', () => {
    expect(tally(report([served(5)], { lists: [STEPS] })).summary).to.contain('（数量未写明）：群众点单 → 社工接单。');
    const orders = observation('service_person_times', 300, { id: 'orders', unit: '人次', by: { step: '群众点单' } });
    expect(tally(report([served(5), orders], { lists: [STEPS] })).summary).to.contain('300人次） → 社工接单（数量未写明）。');
  });

  it('holds the figures of its steps, which then stand nowhere else', () => {
    const orders = observation('service_person_times', 300, { id: 'orders', unit: '人次', by: { step: '群众点单' } });
    const view = tally(report([served(5), orders], { lists: [STEPS] }));
    expect(view.workflow?.steps.map(({ figures }) => figures.map(({ figure }) => figure.of))).to.deep.equal([['orders'], []]);
    expect(groups(view)).to.deep.equal([['总体 · 时间未写明', '服务人数 5人']]);
  });

  it('of another place takes no figure from the rows of the place shown', () => {
    const orders = observation('service_person_times', 300, { id: 'orders', unit: '人次', by: { step: '群众点单' } });
    const view = tally(report([orders, menu], { indicators, lists: [{ ...STEPS, place: 'elsewhere' }] }));
    expect(view.workflow).to.equal(null);
    expect(groups(view).map(([, row]) => row)).to.deep.equal(['服务人次 300人次', '服务目录 22条']);
  });

  it('begins with the service menu; a menu without steps is a row, and no step of a process that the report does not tell', () => {
    const alone = tally(report([menu], { indicators }));
    expect(alone.workflow).to.equal(null);
    expect(groups(alone)).to.deep.equal([['服务目录 · 时间未写明', '服务目录 22条']]);
    const both = tally(report([menu], { indicators, lists: [STEPS] }));
    expect(both.workflow?.steps[0]?.figures[0]?.figure.text).to.equal('22条');
    expect(groups(both)).to.deep.equal([]);
  });
});

describe('names without figures', () => {
  it('are told with 等 where the list is open', () => {
    const lists = [{ kind: 'service_fields_listed', title: '服务领域', items: ['养老', '助残'], open: true }];
    expect(tally(report([served(5)], { lists })).listed).to.deep.equal([{ title: '服务领域', text: '养老、助残等' }]);
  });

  it('stand under the figure that counts them, by year where there are several lists', () => {
    const list = (date: string, item: string) => ({ kind: 'project_count', items: [item], time: { kind: 'year' as const, date } });
    const projects = observation('project_count', 2, { unit: '个' });
    const rows = tally(report([projects], { lists: [list('2020', '甲'), list('2021', '乙')] })).sections[0]?.groups[0]?.spans[0]?.rows;
    expect(rows?.[0]?.names).to.deep.equal([
      { time: '2020年', text: '甲' },
      { time: '2021年', text: '乙' },
    ]);
  });
});
