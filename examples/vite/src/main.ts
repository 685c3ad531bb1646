import 'zhanbao/coverage-gauge';
import 'zhanbao/indicator-report';
import 'zhanbao/indicator-value';
import { textIn, type Observation, type RawReport } from 'zhanbao/data';
import { withStations } from './with-stations';

const at = <Kind extends Element>(selector: string): Kind => document.querySelector<Kind>(selector)!;
const provider = at<HTMLElementTagNameMap['indicator-report']>('indicator-report');
const gauge = at<HTMLElementTagNameMap['coverage-gauge']>('#gauge');
const draft = at<HTMLElementTagNameMap['coverage-gauge']>('#draft');
const status = at('#status');
const rows = at('#rows');

// 事件：报告读好了，或读不到。
provider.addEventListener('report-ready', ({ report }) => {
  status.textContent = `已载入 ${report.observations.length} 项数字`;
  rows.replaceChildren(...report.observations.map(row));
});
provider.addEventListener('report-failed', () => (status.textContent = '报告读不到'));

// 事件：读者点按了一个数字。
document.addEventListener('figure-select', ({ observation }) => (at('#chosen').textContent = `原文：${observation.printed}`));

// 一项数字一行；倒序时移动原有的行，不重建。
function row({ id, definition }: Observation): HTMLLIElement {
  const li = document.createElement('li');
  const value = document.createElement('indicator-value');
  value.observation = id;
  li.append(textIn(definition.name, 'zh'), value);
  return li;
}
at('#reverse').addEventListener('click', () => [...rows.children].forEach((li) => rows.prepend(li)));

// 条件显示；布尔属性。
const show = at<HTMLInputElement>('#show');
show.addEventListener('change', () => (show.checked ? show.closest('p')!.after(gauge) : gauge.remove()));
const elder = at<HTMLInputElement>('#elder');
elder.addEventListener('change', () => (gauge.elder = elder.checked));

// 录入预览：给组件的是对象，不是文本。
const stations = at<HTMLInputElement>('#stations');
const response = await fetch('ganzhou.json');
if (response.ok) {
  const raw = (await response.json()) as RawReport;
  const preview = () => (draft.report = withStations(raw, stations.value));
  stations.addEventListener('input', preview);
  preview();
}
