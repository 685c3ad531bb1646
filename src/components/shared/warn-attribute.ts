/** Warnings to the developer on the console, each one only once. */
const warned = new Set<string>();

export interface Attributed {
  readonly localName: string;
  readonly headingLevel: number;
}

export function warnLevel({ localName, headingLevel }: Attributed): void {
  warnAttribute(localName, 'heading-level', headingLevel, [0, 2, 3, 4, 5, 6]);
}

export function warnAttribute(tag: string, attribute: string, value: unknown, allowed: readonly unknown[]): void {
  say(`<${tag}> ${attribute}="${String(value)}": allowed are ${allowed.join(', ')}; the default is used.`);
}

/** A property was set to a value of the wrong type. */
export function warnType(tag: string, property: string, kind: string, kinds: readonly string[]): void {
  say(`<${tag}> ${property} is of the type ${kind}, where ${kinds.join(' or ')} is wanted; the default is used.`);
}

/** `report` was set to something that is not a report. */
export function warnReport(why: string): void {
  say(`The property report was set to what is no report: ${why}`);
}

/** The choice fits no figure of the report, or several. */
export function warnChoice(tag: string, why: string): void {
  say(`<${tag}> ${why}; what the page wrote inside stays.`);
}

/** `from` names a provider that is not there. */
export function warnNobody(tag: string, id: string): void {
  say(`<${tag}> from="${id}": this page has no <indicator-report id="${id}">; the element waits for it and shows what stands inside.`);
}

/** What the server drew differs from what the page would draw. */
export function warnDrawnAnew(tag: string): void {
  say(`<${tag}> was drawn by the server from another report, choice, language or version of the kit; it is drawn anew.`);
}

function say(sentence: string): void {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  // oxlint-disable-next-line no-console -- the one place where the kit speaks to the console
  console.warn(sentence);
}
