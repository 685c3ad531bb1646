/**
 * The mark of a figure that a warning is about: ※ beside it, and the words of the warning in the card behind it. Drawn by
 * a style sheet that gives the sign no name of its own, so that the figure is still called what it reads.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Framed } from './view.ts';

interface MarkedHost extends ReactiveControllerHost, HTMLElement {
  readonly view: Framed | null;
}

/** The title of the notes on the data, which describes each figure that they are about. */
export const NOTES_TITLE = 'notes-title';

const marked = new WeakSet<MarkedHost>();

/** From now on, after each drawing. */
export function markFigures(host: MarkedHost): void {
  if (marked.has(host)) return;
  marked.add(host);
  const marks: ReactiveController = { hostUpdated: () => mark(host) };
  host.addController(marks);
}

function mark({ view, shadowRoot }: MarkedHost): void {
  const about = new Set(view?.warnings.flatMap((warning) => warning.about));
  shadowRoot?.querySelectorAll<HTMLElement>('button[data-of]').forEach((figure) => {
    const warned = about.has(figure.dataset['of'] ?? '');
    figure.toggleAttribute('data-warned', warned);
    if (warned) figure.setAttribute('aria-describedby', NOTES_TITLE);
    else figure.removeAttribute('aria-describedby');
  });
}
