import { useEffect, useMemo, useState } from 'react';
import { textIn, type Observation, type RawReport } from 'zhanbao/data';
import { CoverageGauge, IndicatorReport, IndicatorValue } from 'zhanbao/react';
import { withStations } from './with-stations';

export function App() {
  const [status, setStatus] = useState('正在载入…');
  const [chosen, setChosen] = useState('点按数字，这里显示原文。');
  const [rows, setRows] = useState<readonly Observation[]>([]);
  const [show, setShow] = useState(true);
  const [elder, setElder] = useState(false);

  return (
    <>
      <h1>赣州市乡镇（街道）社工站</h1>
      <p id="status" role="status">
        {status}
      </p>

      <IndicatorReport
        src="ganzhou.json"
        onReportReady={({ report }) => {
          setStatus(`已载入 ${report.observations.length} 项数字`);
          setRows(report.observations);
        }}
        onReportFailed={() => setStatus('报告读不到')}
        onFigureSelect={({ observation }) => setChosen(`原文：${observation.printed}`)}
      >
        <p>
          全市建有社工站 <IndicatorValue indicator="station_count">178 个</IndicatorValue>，累计服务{' '}
          <IndicatorValue indicator="people_served">八万余人</IndicatorValue>。
        </p>
        <p>
          <label>
            <input id="show" type="checkbox" checked={show} onChange={({ target }) => setShow(target.checked)} /> 显示覆盖率
          </label>
          <label>
            <input id="elder" type="checkbox" checked={elder} onChange={({ target }) => setElder(target.checked)} /> 长者模式
          </label>
        </p>
        {show && (
          <CoverageGauge id="gauge" headingLevel={2} elder={elder}>
            <p>社工站覆盖率达60%。</p>
          </CoverageGauge>
        )}

        <h2>各项数字</h2>
        <button id="reverse" type="button" onClick={() => setRows([...rows].reverse())}>
          倒序
        </button>
        <ul id="rows">
          {rows.map(({ id, definition }) => (
            <li key={id}>
              {textIn(definition.name, 'zh')} <IndicatorValue observation={id} />
            </li>
          ))}
        </ul>
        <p id="chosen" role="status">
          {chosen}
        </p>
      </IndicatorReport>

      <Preview />
    </>
  );
}

/** 录入预览：给组件的是对象，不是文本；每次改动给一个新对象。 */
function Preview() {
  const [raw, setRaw] = useState<RawReport>();
  const [stations, setStations] = useState('178');
  const draft = useMemo(() => raw && withStations(raw, stations), [raw, stations]);

  useEffect(() => {
    fetch('ganzhou.json').then(async (response) => {
      if (response.ok) setRaw(await response.json());
    });
  }, []);

  return (
    <>
      <h2>录入预览</h2>
      <label>
        社工站 <input id="stations" type="number" min="0" value={stations} onChange={({ target }) => setStations(target.value)} /> 个
      </label>
      <CoverageGauge id="draft" heading="预览" report={draft}>
        <p>正在载入…</p>
      </CoverageGauge>
    </>
  );
}
