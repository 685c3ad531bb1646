/**
 * How much larger than measured an element is drawn. WebKit, and Chromium before 128, leave the `zoom` of a page (its toolbar for
 * the old) out of every box that they measure, and not out of where the pointer is or how large the window.
 */
export function unmeasuredZoom(of: Element): number {
  const around = of.parentElement ?? (of.getRootNode() as ShadowRoot).host;
  return of.currentCSSZoom ? 1 : (Number(getComputedStyle(of).zoom) || 1) * (around ? unmeasuredZoom(around) : 1);
}
