/**
 * `zhanbao/angular`: a directive for each tag, so that Angular's strict templates know its properties. In the form in which Angular's own
 * compiler publishes a library: partial declarations, which the user's compiler links, in the same version or a later one.
 */
import type { Face } from './element-faces.ts';

const MADE = '/** Written by tools/write-typings.ts from custom-elements.json; do not edit. */';
/** The oldest Angular that understands such directives. */
const SINCE = '14.0.0';

const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

export function angularFile(faces: readonly Face[]): string {
  return [
    MADE,
    "import * as i0 from '@angular/core';",
    'class Tag {',
    '  constructor(at) {',
    '    this.at = at.nativeElement;',
    '  }',
    '}',
    ...faces.map(directive),
    '',
  ].join('\n');
}

function directive({ tag, properties }: Face): string {
  const name = pascal(tag);
  const names = properties.map(({ name: property }) => property);
  const about = `minVersion: '${SINCE}', version: '${SINCE}', ngImport: i0, type: ${name}`;
  return [
    `export class ${name} extends Tag {`,
    ...names.map((property) => `  set ${property}(value) {\n    this.at.${property} = value;\n  }`),
    '}',
    `${name}.ɵfac = i0.ɵɵngDeclareFactory({ ${about}, deps: [{ token: i0.ElementRef }], target: i0.ɵɵFactoryTarget.Directive });`,
    `${name}.ɵdir = i0.ɵɵngDeclareDirective({ ${about}, isStandalone: true, selector: '${tag}', inputs: { ${names.map((property) => `${property}: '${property}'`).join(', ')} } });`,
  ].join('\n');
}

export function angularTypes(faces: readonly Face[]): string {
  return [
    MADE,
    "import type * as i0 from '@angular/core';",
    "import type { Faces } from '../types/frameworks/faces.generated.js';",
    ...faces.map(({ tag, description, properties }) => {
      const name = pascal(tag);
      const inputs = properties.map(({ name: property }) => `${property}: { alias: '${property}'; required: false }`).join('; ');
      return [
        `/** ${description} */`,
        `export declare class ${name} {`,
        // Declared one by one, because Angular's checker ignores what a class only inherits from an interface.
        ...properties.map(({ name: property }) => `  ${property}: Properties<'${tag}'>['${property}'];`),
        `  static ɵfac: i0.ɵɵFactoryDeclaration<${name}, never>;`,
        `  static ɵdir: i0.ɵɵDirectiveDeclaration<${name}, '${tag}', never, { ${inputs} }, {}, never, never, true, never>;`,
        '}',
      ].join('\n');
    }),
    "type Properties<Tag extends keyof Faces> = Faces[Tag]['properties'];",
    '',
  ].join('\n');
}
