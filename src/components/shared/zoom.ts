/**
 * How much larger an element is drawn than its measured box. WebKit, and Chromium before 128, do not include the `zoom` of a page (set by
 * its toolbar for the elderly) in the boxes that they measure, but do include it in the pointer position and the window size.
 */
export function unmeasuredZoom(of: Element): number {
  const around = of.parentElement ?? (of.getRootNode() as ShadowRoot).host;
  return of.currentCSSZoom ? 1 : (Number(getComputedStyle(of).zoom) || 1) * (around ? unmeasuredZoom(around) : 1);
}
