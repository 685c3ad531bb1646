/** What a framework's types need to know of one element. */
export interface Face<
  Element extends HTMLElement,
  Property extends keyof Element,
  /** Attributes that are not called like a property: `heading-level`. */
  Attribute extends string,
  Name extends keyof GlobalEventHandlersEventMap,
> {
  readonly element: Element;
  readonly properties: Partial<Pick<Element, Property>>;
  readonly attributes: { readonly [Key in Attribute]?: string | number | boolean | null | undefined };
  readonly events: Pick<GlobalEventHandlersEventMap, Name>;
}

/** `{ 'area-select': AreaSelectEvent }` as `{ 'onarea-select'?: (event: AreaSelectEvent) => void }`. */
export type Listeners<Events, Before extends string> = {
  readonly [Name in keyof Events & string as `${Before}${Name}`]?: ((event: Events[Name]) => void) | null | undefined;
};
