/** What has been measured so far, block by block, so that a run can be split and taken up again; and the pages made of it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { writeReadmes } from './readme.mjs';
import { blocksOf, SCENARIOS } from './scenarios.mjs';
import { asPage, asText } from './table.mjs';

const FILE = join(import.meta.dirname, '.results.json');

/** Another machine, browser or build is another run: what was measured before says nothing beside it. */
export function openStore(about) {
  const identity = [...about, createHash('sha256').update(readFileSync('dist/integrity.json')).digest('hex').slice(0, 12)].join('\n');
  const before = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : null;
  const blocks = before?.identity === identity ? before.blocks : {};
  return {
    has: ({ name, slow, rounds }) => (blocks[`${name}@${slow}`]?.rounds ?? 0) >= rounds,
    keep({ name, slow }, block) {
      blocks[`${name}@${slow}`] = block;
      writeFileSync(FILE, JSON.stringify({ identity, blocks }));
    },
    /** Writes bench/RESULTS.md and the tables of the READMEs once all is there; says what is not. */
    write() {
      const missing = blocksOf({}).filter((block) => !this.has(block));
      if (missing.length > 0) {
        const names = missing.map(({ name, slow }) => `${name} × ${slow}`).join(', ');
        return `bench/RESULTS.md is not written: ${names} still to be measured (npm run bench -- --resume).`;
      }
      const tables = blocksOf({}).map(({ name, slow }) => asText(name, SCENARIOS[name], blocks[`${name}@${slow}`], slow));
      writeFileSync('bench/RESULTS.md', asPage(tables, about));
      writeReadmes(blocks);
      return 'bench/RESULTS.md and the tables of README.md and README.en.md are written.';
    },
  };
}
