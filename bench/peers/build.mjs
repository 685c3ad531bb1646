/** One script an entrant and scenario, so that each ships only what it needs. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { SCENARIOS } from './scenarios.mjs';

const HERE = import.meta.dirname;
export const BUILT = join(HERE, '.built');

export async function buildEntrants(only = '') {
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(join(BUILT, 'entries'), { recursive: true });
  for (const [scenario, { entrants, draws = scenario }] of Object.entries(SCENARIOS))
    for (const entrant of entrants.filter((name) => name.includes(only) || name === 'floor' || name === 'blank')) {
      const entry = join(BUILT, 'entries', `${entrant}-${scenario}.js`);
      writeFileSync(
        entry,
        entrant === 'zhanbao'
          ? `import '../../entrants/zhanbao.js';`
          : `import { ${draws} } from '../../entrants/${entrant}.js';\nimport { start } from '../../start.js';\nvoid start(${draws});`,
      );
      await build({
        root: HERE,
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: join(BUILT, 'site'),
          emptyOutDir: false,
          target: 'es2022',
          minify: true,
          lib: { entry, formats: ['es'], fileName: () => `${entrant}-${scenario}.js`, cssFileName: `${entrant}-${scenario}` },
          rolldownOptions: { output: { minify: true, codeSplitting: false } },
        },
      });
      const css = join(BUILT, 'site', `${entrant}-${scenario}.css`);
      if (!existsSync(css)) writeFileSync(css, '');
    }
}
