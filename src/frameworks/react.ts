/** zhanbao/react: a component for each element, and types of the tags themselves for React 19, which sets properties directly. */
import type * as React from 'react';
import type { Listeners } from './face.ts';
import type { Faces } from './faces.generated.ts';

export * from './react.generated.ts';

/** What JSX accepts for the tag: `<coverage-gauge report={report} onreport-ready={…} />`. */
export type Tag<Name extends keyof Faces> = Omit<
  React.DetailedHTMLProps<React.HTMLAttributes<Faces[Name]['element']>, Faces[Name]['element']>,
  keyof Faces[Name]['properties']
> &
  Faces[Name]['properties'] &
  Faces[Name]['attributes'] &
  Listeners<Faces[Name]['events'], 'on'>;

type Tags = { [Name in keyof Faces]: Tag<Name> };

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- where React looks for tags
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
