/** zhanbao/svelte: types of all tags for Svelte's templates. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Listeners } from './face.ts';
import type { Faces } from './faces.generated.ts';

/** Events in the notation of Svelte 5 and of Svelte 4. */
export type Tag<Name extends keyof Faces> = Omit<HTMLAttributes<Faces[Name]['element']>, keyof Faces[Name]['properties']> &
  Faces[Name]['properties'] &
  Faces[Name]['attributes'] &
  Listeners<Faces[Name]['events'], 'on'> &
  Listeners<Faces[Name]['events'], 'on:'>;

type Tags = { [Name in keyof Faces]: Tag<Name> };

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends Tags {}
}
