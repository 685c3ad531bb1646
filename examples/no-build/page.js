const at = (id) => document.getElementById(id);
const provider = document.querySelector('indicator-report');
const gauge = at('gauge');

// 事件：报告读好了，或读不到。
provider.addEventListener('report-ready', ({ report }) => {
  at('status').textContent = `已载入 ${report.observations.length} 项数字`;
  at('rows').replaceChildren(...report.observations.map(row));
});
provider.addEventListener('report-failed', () => (at('status').textContent = '报告读不到'));

// 事件：读者点按了一个数字。
document.addEventListener('figure-select', ({ observation }) => (at('chosen').textContent = `原文：${observation.printed}`));

// 一项数字一行；倒序时移动原有的行，不重建。
function row({ id, definition }) {
  const li = document.createElement('li');
  const value = document.createElement('indicator-value');
  value.observation = id;
  li.append(definition.name.zh ?? definition.name, value);
  return li;
}
at('reverse').addEventListener('click', () => [...at('rows').children].forEach((li) => at('rows').prepend(li)));

// 条件显示；布尔属性。
at('show').addEventListener('change', ({ target }) => (target.checked ? at('show').closest('p').after(gauge) : gauge.remove()));
at('elder').addEventListener('change', ({ target }) => (gauge.elder = target.checked));

// 录入预览：给组件的是对象，不是文本；每次改动给一个新对象。空着不是零。
fetch('ganzhou.json')
  .then((response) => (response.ok ? response.json() : null))
  .then((raw) => {
    if (!raw) return;
    const preview = () => (at('draft').report = withStations(raw, at('stations').value));
    at('stations').addEventListener('input', preview);
    preview();
  });

function withStations(raw, typed) {
  const figure = typed === '' ? { value: { missing: 'not-stated' }, printed: undefined } : { value: Number(typed), printed: `${typed}个` };
  return { ...raw, observations: raw.observations.map((each) => (each.id === 'stations' ? { ...each, ...figure } : each)) };
}
