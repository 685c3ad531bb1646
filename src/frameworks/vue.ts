/** zhanbao/vue: which tags Vue must leave alone, and types of all of them for its templates. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import { TAGS } from '../tags.ts';
import type { Faces } from './faces.generated.ts';

/** For `compilerOptions.isCustomElement`: the tags of the kit are elements, not components that Vue should look for. */
export function isCustomElement(tag: string): boolean {
  return (TAGS as readonly string[]).includes(tag);
}

type Emits<Events> = { readonly [Name in keyof Events]: (event: Events[Name]) => void };

/** As Vue's guide to web components has it. */
export type Tag<Name extends keyof Faces> = new () => Faces[Name]['element'] & {
  /** For templates only: no element has it. */
  $props: HTMLAttributes & Faces[Name]['properties'] & Faces[Name]['attributes'] & PublicProps;
  /** For templates only: no element has it. */
  $emit: EmitFn<Emits<Faces[Name]['events']>>;
};

type Tags = { [Name in keyof Faces]: Tag<Name> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
