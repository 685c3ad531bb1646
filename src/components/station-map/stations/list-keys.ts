/** Once it is drawn: the row that the keys stand on is seen, in its list and on the page. */
export function showActive({ currentTarget: list }: Event): void {
  requestAnimationFrame(() => (list as Element).querySelector('.active')?.scrollIntoView({ block: 'nearest' }));
}

/** Where a key leads in a list of one stop; -1 for a key that leads nowhere. With Alt, Ctrl or Meta it is the browser's: Alt and Left go back. */
export function keyTarget({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, at: number, count: number): number {
  if (altKey || ctrlKey || metaKey) return -1;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
