/** One script an entrant and drawing, so that each ships only what it needs. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
export const BUILT = join(HERE, '.built');
export const SITE = join(BUILT, 'site');

/** `wanted`: pairs of an entrant and what it draws. */
export async function buildEntrants(wanted) {
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(join(BUILT, 'entries'), { recursive: true });
  for (const [entrant, draws] of new Map(wanted.map((pair) => [pair.join('-'), pair])).values()) {
    const name = `${entrant}-${draws}`;
    const entry = join(BUILT, 'entries', `${name}.js`);
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
        outDir: SITE,
        emptyOutDir: false,
        target: 'es2022',
        minify: true,
        lib: { entry, formats: ['es'], fileName: () => `${name}.js`, cssFileName: name },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    });
    const css = join(SITE, `${name}.css`);
    if (!existsSync(css)) writeFileSync(css, '');
  }
}
