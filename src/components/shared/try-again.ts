/**
 * The visitor's own retry. Its button disappears with the failure and would take the focus with it; when the answer has come, the focus
 * moves to the next such button or to the figure, unless the visitor has gone elsewhere.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export function tryAgain({ currentTarget }: Event, retry: () => void): void {
  const root = currentTarget instanceof Element ? currentTarget.getRootNode() : null;
  retry();
  if (!(root instanceof ShadowRoot)) return;
  const host = root.host as HTMLElement & Partial<ReactiveControllerHost>;
  let left = false;
  const waiting: ReactiveController = {
    hostUpdated() {
      const target = root.querySelector<HTMLElement>('.failure button, .frame');
      // Not yet: this is still the button of the previous failure.
      if (!target || target === currentTarget) {
        left ||= !target;
        return;
      }
      host.removeController?.(waiting);
      if (left && document.activeElement !== null && document.activeElement !== document.body) return;
      if (target.localName !== 'button') target.tabIndex = -1;
      target.focus({ preventScroll: true });
    },
  };
  host.addController?.(waiting);
}
