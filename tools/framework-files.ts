/** The generated part of `src/frameworks/`: the properties, attributes and events of each element, and a React component for each. */
import type { Face } from './element-faces.ts';

const MADE = '/** Written by tools/write-typings.ts from custom-elements.json; do not edit. */';

const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const union = (names: readonly string[]) => (names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | '));
const sorted = (lines: readonly string[]) => [...lines].sort();

export function facesFile(faces: readonly Face[]): string {
  const imports = faces.map(({ tag, className }) => `import type { ${className} } from '../components/${tag}/${tag}.element.ts';`);
  const entries = faces.map(({ tag, className, properties, attributes, events }) => {
    const own = properties.map(({ name }) => name);
    const other = attributes.filter(({ name }) => !own.includes(name)).map(({ name }) => name);
    return `  '${tag}': Face<\n    ${className},\n    ${union(own)},\n    ${union(other)},\n    ${union(events.map(({ name }) => name))}\n  >;`;
  });
  return [
    MADE,
    ...sorted([...imports, "import type { Face } from './face.ts';"]),
    '',
    '/** By tag: the element, the properties a page may set, attributes of another name, the events it fires. */',
    'export interface Faces {',
    ...entries,
    '}',
    '',
  ].join('\n');
}

export function reactFile(faces: readonly Face[]): string {
  const imports = faces.map(({ tag, className }) => `import { ${className} } from '../components/${tag}/${tag}.element.ts';`);
  const components = faces.flatMap(({ tag, className, description, events }) => [
    '',
    `/** ${description} */`,
    `export const ${pascal(tag)} = /* @__PURE__ */ component('${tag}', ${className}, [${events.map(({ name }) => `'${name}'`).join(', ')}]);`,
  ]);
  return [MADE, ...sorted([...imports, "import { component } from './react-component.ts';"]), ...components, ''].join('\n');
}
