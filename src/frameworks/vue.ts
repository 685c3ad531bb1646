/** zhanbao/vue: the function that tells Vue which tags are custom elements, and types of all tags for its templates. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import { TAGS } from '../tags.ts';
import type { Faces } from './faces.generated.ts';

/** For `compilerOptions.isCustomElement`: true for the tags of the kit, which Vue must not resolve as components. */
export function isCustomElement(tag: string): boolean {
  return (TAGS as readonly string[]).includes(tag);
}

type Emits<Events> = { readonly [Name in keyof Events]: (event: Events[Name]) => void };

/** In the form recommended by Vue's guide to web components. */
export type Tag<Name extends keyof Faces> = new () => Faces[Name]['element'] & {
  /** For templates only: the element has no such property. */
  $props: HTMLAttributes & Faces[Name]['properties'] & Faces[Name]['attributes'] & PublicProps;
  /** For templates only: the element has no such property. */
  $emit: EmitFn<Emits<Faces[Name]['events']>>;
};

type Tags = { [Name in keyof Faces]: Tag<Name> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
