/** What the types for a framework need to know about an element. */
export interface Face<
  Element extends HTMLElement,
  Property extends keyof Element,
  /** Attributes whose name differs from their property: `heading-level`. */
  Attribute extends string,
  Name extends keyof GlobalEventHandlersEventMap,
> {
  readonly element: Element;
  readonly properties: Partial<Pick<Element, Property>>;
  readonly attributes: { readonly [Key in Attribute]?: string | number | boolean | null | undefined };
  readonly events: Pick<GlobalEventHandlersEventMap, Name>;
}

/** Turns `{ 'area-select': AreaSelectEvent }` into `{ 'onarea-select'?: (event: AreaSelectEvent) => void }`. */
export type Listeners<Events, Before extends string> = {
  readonly [Name in keyof Events & string as `${Before}${Name}`]?: ((event: Events[Name]) => void) | null | undefined;
};
