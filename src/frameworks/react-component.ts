/** A React component for an element: objects become properties, `on…` listens to its events. The same in React 17, 18 and 19. */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { define } from '../components/shared/define.ts';
import type { Faces } from './faces.generated.ts';

type Pascal<Name extends string> = Name extends `${infer Word}-${infer Rest}` ? `${Capitalize<Word>}${Pascal<Rest>}` : Capitalize<Name>;

/** `onAreaSelect` for `area-select`. */
type Names<Events> = { [Name in keyof Events & string as `on${Pascal<Name>}`]: EventName<Events[Name] & Event> };
type Listeners<Events> = { readonly [Name in keyof Events & string as `on${Pascal<Name>}`]?: ((event: Events[Name]) => void) | undefined };

export type Props<Tag extends keyof Faces> = Omit<React.HTMLAttributes<Faces[Tag]['element']>, keyof Faces[Tag]['properties']> &
  Faces[Tag]['properties'] &
  Listeners<Faces[Tag]['events']> &
  React.RefAttributes<Faces[Tag]['element']>;

/** Creates the component and registers its tag, which every user of the component needs; a bundle drops both if unused. */
export function component<Tag extends keyof Faces>(
  tagName: Tag,
  elementClass: new () => Faces[Tag]['element'],
  names: readonly (keyof Faces[Tag]['events'] & string)[],
): React.ForwardRefExoticComponent<Props<Tag>> {
  define(tagName, elementClass);
  const events = Object.fromEntries(names.map((name) => [`on-${name}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), name]));
  const made: unknown = createComponent({ react: React, tagName, elementClass, events: events as Names<Faces[Tag]['events']> });
  // Only the properties, without the methods of the element, which the type of @lit/react allows.
  return made as React.ForwardRefExoticComponent<Props<Tag>>;
}
