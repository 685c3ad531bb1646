/** Colours as WCAG 2 measures them. */

/** #rrggbb → red, green, blue, 0 to 1. */
export function componentsOf(hex: string): readonly [number, number, number] {
  if (!/^#[\da-f]{6}$/.test(hex)) throw new Error(`${hex} is not #rrggbb in small letters`);
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** Relative luminance, 0 for black and 1 for white. */
export function luminance(hex: string): number {
  const [red, green, blue] = componentsOf(hex).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 for two of the same, 21 for black and white. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
