/** Builds `dist/`, step by step: `npm run build`. */
import { execSync } from 'node:child_process';

/** The builds after that of `vite.config.ts`, which empties `dist/`; each has its configuration in this folder. */
const BUNDLES = ['page', 'classic', 'worker', 'data', 'cli', 'builder', 'package'];

const STEPS = [
  'vite build --logLevel warn',
  ...BUNDLES.map((name) => `vite build --config tools/build/${name}.config.ts --logLevel warn`),
  'tsc -p tools/build/tsconfig.types.json',
  'node tools/finish-types.mjs',
  'tsx tools/write-typings.ts --editors',
  'tsx tools/seal-dist.ts',
];

for (const step of STEPS) execSync(step, { stdio: 'inherit' });
