/**
 * Marks figures that a warning is about with ※; the card of the figure has the warning in words. The mark is drawn by a style sheet with
 * an empty alternative text, so that it does not change the name of the figure.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Framed } from './view.ts';

interface MarkedHost extends ReactiveControllerHost, HTMLElement {
  readonly view: Framed | null;
}

/** Id of the title of the notes, which describes each figure that they are about. */
export const NOTES_TITLE = 'notes-title';

const marked = new WeakSet<MarkedHost>();

/** Marks the figures after every update from now on. */
export function markFigures(host: MarkedHost): void {
  if (marked.has(host)) return;
  marked.add(host);
  const marks: ReactiveController = { hostUpdated: () => mark(host) };
  host.addController(marks);
}

function mark({ view, shadowRoot }: MarkedHost): void {
  const about = new Set(view?.warnings.flatMap((warning) => warning.about));
  shadowRoot?.querySelectorAll<HTMLElement>('button[data-of]').forEach((figure) => {
    const warned = about.has(figure.dataset['of'] || '');
    figure.toggleAttribute('data-warned', warned);
    if (warned) figure.setAttribute('aria-describedby', NOTES_TITLE);
    else figure.removeAttribute('aria-describedby');
  });
}
