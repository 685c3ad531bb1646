/** One word to the developer for an attribute that says what it cannot: once a tag, attribute and value. */
const warned = new Set<string>();

export function warnAttribute(tag: string, name: string, value: unknown, allowed: readonly unknown[]): void {
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const sentence = `<${tag}> ${attribute}="${String(value)}": allowed are ${allowed.map((one) => `"${String(one)}"`).join(', ')}; the default is used.`;
  if (warned.has(sentence)) return;
  warned.add(sentence);
  // oxlint-disable-next-line no-console -- the one place where the kit speaks to the console
  console.warn(sentence);
}
