/**
 * The tooltip of a page's own drawing: plain text, in the top layer, inside our shadow tree. Loaded with the first such drawing. It stays
 * while the pointer is on it and closes with Escape; the table has the same content.
 */
export interface SpecTip {
  readonly show: (event: MouseEvent, value: unknown) => void;
  readonly end: () => void;
}

const APART = 12;
const MOST_ROWS = 20;

export function tipIn(container: HTMLElement): SpecTip {
  const root = container.getRootNode() as ShadowRoot;
  const box = document.createElement('p');
  box.className = 'tip';
  box.setAttribute('part', 'tip');
  const hide = () => {
    box.remove();
    document.removeEventListener('keydown', onKey, true);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') hide();
  };
  box.addEventListener('pointerleave', hide);
  return {
    show({ clientX, clientY, relatedTarget }, value) {
      const text = tipText(value);
      if (text === '') {
        if (relatedTarget !== box) hide();
        return;
      }
      box.textContent = text;
      if (!box.isConnected) {
        root.append(box);
        document.addEventListener('keydown', onKey, true);
        if ('popover' in box) {
          box.popover = 'manual';
          box.showPopover();
        }
      }
      const { width, height } = box.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const left = clientX + APART + width > clientWidth ? clientX - APART - width : clientX + APART;
      const top = clientY + APART + height > clientHeight ? clientY - APART - height : clientY + APART;
      box.style.setProperty('left', `${Math.max(0, left)}px`);
      box.style.setProperty('top', `${Math.max(0, top)}px`);
    },
    end: hide,
  };
}

/** A value as it is; several values with their names, one per line. */
function tipText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .filter(([, one]) => one !== null && typeof one !== 'object')
    .slice(0, MOST_ROWS)
    .map(([name, one]) => `${name}: ${String(one)}`)
    .join('\n');
}
