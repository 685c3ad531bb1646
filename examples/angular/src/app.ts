import { Component, computed, signal } from '@angular/core';
import type { ReportReadyEvent } from 'zhanbao';
import { CoverageGauge, IndicatorReport, IndicatorValue } from 'zhanbao/angular';
import { textIn, type RawReport } from 'zhanbao/data';
import { withStations } from './with-stations';

@Component({
  selector: 'app-root',
  imports: [CoverageGauge, IndicatorReport, IndicatorValue],
  templateUrl: './app.html',
})
export class App {
  readonly status = signal('正在载入…');
  readonly chosen = signal('点按数字，这里显示原文。');
  readonly rows = signal<{ id: string; name: string }[]>([]);
  readonly shown = signal(true);
  readonly elder = signal(false);

  ready({ report }: ReportReadyEvent) {
    this.status.set(`已载入 ${report.observations.length} 项数字`);
    this.rows.set(report.observations.map(({ id, definition }) => ({ id, name: textIn(definition.name, 'zh') })));
  }

  reverse() {
    this.rows.update((rows) => [...rows].reverse());
  }

  // 录入预览：给组件的是对象，不是文本；每次改动给一个新对象。
  readonly raw = signal<RawReport | undefined>(undefined);
  readonly stations = signal('178');
  readonly draft = computed(() => {
    const raw = this.raw();
    return raw && withStations(raw, this.stations());
  });

  constructor() {
    fetch('ganzhou.json').then(async (response) => {
      if (response.ok) this.raw.set(await response.json());
    });
  }
}
