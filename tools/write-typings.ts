/**
 * Writes what follows from `custom-elements.json`, the only description of the elements: types and components for frameworks, the reference
 * of the elements (`docs/elements.md`, `docs/elements.en.md`), and, with `--editors` after a build, the data for editors in `dist/`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { angularFile, angularTypes } from './angular-files.ts';
import { htmlData, webTypes } from './editor-data.ts';
import { readFaces } from './element-faces.ts';
import { elementsPage } from './elements-page.ts';
import { failureKinds, readEvents } from './event-fields.ts';
import { facesFile, reactFile } from './framework-files.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Files of the project, by path. */
export function sources(): Readonly<Record<string, string>> {
  const faces = readFaces();
  const events = readEvents();
  const kinds = failureKinds();
  return {
    'src/frameworks/faces.generated.ts': facesFile(faces),
    'src/frameworks/react.generated.ts': reactFile(faces),
    'docs/elements.md': elementsPage(faces, events, kinds, 'zh'),
    'docs/elements.en.md': elementsPage(faces, events, kinds, 'en'),
  };
}

/** Files of the package, by path. */
export function editorFiles(): Readonly<Record<string, string>> {
  const faces = readFaces();
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { readonly version: string };
  return {
    'dist/vscode.html-data.json': JSON.stringify(htmlData(faces), null, 1),
    'dist/web-types.json': JSON.stringify(webTypes(faces, version), null, 1),
    // Linked by the user's own Angular compiler, so it is written rather than built.
    'dist/frameworks/angular.js': angularFile(faces),
    'dist/frameworks/angular.d.ts': angularTypes(faces),
  };
}

function run(args: readonly string[]): void {
  const files = Object.entries(args.includes('--editors') ? editorFiles() : sources());
  for (const [name, text] of files) {
    const before = read(ROOT + name);
    // Formatted like all source, since what is written is compared with what was formatted.
    if (before === null || folded(before) !== folded(text)) {
      mkdirSync(dirname(ROOT + name), { recursive: true });
      writeFileSync(ROOT + name, text);
      if (name.startsWith('src/')) execFileSync(process.execPath, [`${ROOT}node_modules/oxfmt/bin/oxfmt`, ROOT + name], { cwd: ROOT });
    }
  }
}

/** Without differences of formatting. */
export function folded(text: string): string {
  return text.replace(/[\s,|]+/g, ' ').replace(/(?<=\W) | (?=\W)/g, '');
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) run(process.argv.slice(2));
