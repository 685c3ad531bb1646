/** A national data set, split by the command line and served as files: a page fetches the areas that it shows, each once. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { nationalReport } from '../fixtures/national.ts';
import { settled, startHost, STRICT, visibleText, type Host } from './host.ts';

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="/zhanbao/zhanbao.js"></script></head><body>
<indicator-report id="nation" src="/areas/index.json">
  <station-map></station-map>
  <station-map area="p1-2-3"></station-map>
  <service-tally area="1省2市3县"></service-tally>
  <station-map area="2省"></station-map>
</indicator-report>
<station-map from="nation" area="p1-2-3"></station-map>
<station-map src="/areas/index.json" area="p2-9-14"></station-map>
<station-map class="nowhere" from="nation" area="蓬莱"></station-map>
</body></html>`;

describe('a report split into 300 areas, as its files', () => {
  let host: Host;
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhanbao-areas-'));
    const whole = join(folder, 'nation.json');
    writeFileSync(whole, JSON.stringify(nationalReport({ provinces: 2, prefectures: 10, counties: 15 })));
    execFileSync(process.execPath, ['dist/cli.js', 'split', whole, '-o', join(folder, 'areas')], { stdio: 'ignore' });
    host = await startHost(
      (path, response) => {
        if (path === '/split') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGE);
        return path === '/split';
      },
      STRICT,
      { '/areas/': join(folder, 'areas') },
    );
  });
  after(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });

  it('is fetched by the index and by the areas asked for, one request each', async () => {
    expect(readdirSync(join(folder, 'areas'))).to.have.length(1 + 1 + 2 + 20 + 300);
    const { page, requests, complaints } = await host.open('/split');
    await settled(page);
    const files = requests.flatMap((url) => /\/areas\/(.*)$/.exec(url)?.[1] ?? []).sort();
    expect(files).to.deep.equal(['china.json', 'index.json', 'p1-2-3.json', 'p2-9-14.json', 'p2.json']);
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  it('shows each area its own figures, the first where none is named, and a sentence where there is none such', async () => {
    const { page } = await host.open('/split');
    await settled(page);
    expect(await visibleText(page, 'station-map:not([area])')).to.match(/40000 ?个/);
    expect(await visibleText(page, 'station-map[area="p1-2-3"]'))
      .to.include('1省2市3县')
      .and.match(/12 ?个/);
    expect(await visibleText(page, 'service-tally')).to.match(/3000 ?人/);
    expect(await visibleText(page, 'station-map[area="2省"]')).to.match(/1000 ?个/);
    expect(await visibleText(page, 'station-map[src]')).to.include('2省9市14县');
    expect(await visibleText(page, '.nowhere')).to.include('目录中没有地区“蓬莱”');
    await page.close();
  });
});
