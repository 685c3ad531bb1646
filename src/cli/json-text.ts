/** A report as JSON that people can edit: one line for each field of its own, and one for each entry of a section. */

export function jsonText(report: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(report).map(([key, value]) => `  ${JSON.stringify(key)}: ${fieldText(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

function fieldText(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
}
