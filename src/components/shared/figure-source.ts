/**
 * The card with the source of a figure, beside the figure, for pointer, touch and keyboard alike. Fetched when a visitor first reaches or
 * presses a figure; until then figures are plain buttons.
 */
import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { problemText } from '../../data/problem-text-shown.ts';
import { warningsAbout, type Observation } from '../../data/report.ts';
import { FigureKeys } from './figure-keys.ts';
import { figureName } from './figure-name.ts';
import { FigureSelectEvent } from './figure-select-event.ts';
import { cardTemplate } from './figure-source.template.ts';
import { figureSourceView } from './figure-source.view.ts';
import { localeOf } from './locale.ts';
import { placeCard } from './place-card.ts';
import type { Framed } from './view.ts';

export { sourceStyles as styles } from './figure-source.styles.ts';

/** An element whose figures are buttons: its view, and its shadow tree. */
export interface FigureHost extends ReactiveControllerHost, HTMLElement {
  readonly view: Framed | null;
}

const sources = new WeakMap<FigureHost, FigureSource>();

/** A figure of this element was reached, or pressed. */
export function attend(host: FigureHost, figure: HTMLElement, pressed: boolean): void {
  const known = sources.get(host);
  const source = known ?? new FigureSource(host, host.shadowRoot as ShadowRoot);
  sources.set(host, source);
  source.reached(figure);
  if (pressed) source.pressed(figure);
}

class FigureSource implements ReactiveController {
  private readonly keys: FigureKeys;
  private readonly card = document.createElement('div');
  private opener: HTMLElement | null = null;
  private of = '';
  /** The figure that had the focus before the update. */
  private held: HTMLElement | null = null;
  /** The focused figure, which carries its full name as long as it has the focus. */
  private called: HTMLElement | null = null;
  private beganOutside = false;
  private say: typeof problemText | null = null;

  constructor(
    private readonly host: FigureHost,
    private readonly root: ShadowRoot,
  ) {
    this.keys = new FigureKeys(root);
    const { card } = this;
    card.className = 'card';
    const attributes = { part: 'card', role: 'dialog', tabindex: '-1' };
    Object.entries(attributes).forEach(([name, value]) => card.setAttribute(name, value));
    card.addEventListener('keydown', (event) => this.onTab(event));
    // In Safari, pressing a figure focuses not the button but what is around it.
    const stays = (at: Node) => card.contains(at) || at.contains(this.opener) || at.contains(host);
    card.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !stays(relatedTarget)) this.close(false);
    });
    // Named on focus, before it is read out; the first figure, which caused this module to be fetched, a moment later.
    root.addEventListener('focusin', ({ target }) => this.call(target as HTMLElement));
    host.addController(this);
  }

  reached(figure: HTMLElement): void {
    this.keys.reach(figure);
    this.call(figure);
  }

  /** Names a figure reached by keyboard, whose user does not hear the words around it. Whoever reads on has heard them. */
  private call(figure: HTMLElement): void {
    const { view } = this.host;
    const observation = this.find(figure.dataset['of']);
    if (!view || !observation || figure !== this.root.activeElement || figure.hasAttribute('aria-label')) return;
    this.called = figure;
    figure.setAttribute('aria-label', figureName(view.report, observation, figure.textContent || '', localeOf(this.host)));
    figure.addEventListener('blur', this.onBlur, { once: true });
  }

  private readonly onBlur = (): void => {
    this.called?.removeAttribute('aria-label');
    this.called = null;
  };

  pressed(figure: HTMLElement): void {
    if (this.opener === figure) return this.close(true);
    this.close(false);
    const report = this.host.view?.report;
    const observation = this.find(figure.dataset['of']);
    // It may have left the page while this module was being fetched.
    if (!figure.isConnected || !report || !observation || !this.host.dispatchEvent(new FigureSelectEvent(observation, report))) return;
    this.opener = figure;
    this.of = observation.id;
    this.root.append(this.card);
    this.draw();
    if ('popover' in this.card) {
      // Opened and closed by hand in all browsers, so that they behave alike; the Popover API only provides the top layer.
      this.card.popover = 'manual';
      this.card.showPopover();
    }
    this.card.classList.toggle('on-dark', isLight(getComputedStyle(this.card).color));
    this.place();
    this.card.focus({ preventScroll: true });
    this.listen('addEventListener');
  }

  hostUpdate(): void {
    const at = this.root.activeElement;
    this.held = at instanceof HTMLElement && 'of' in at.dataset ? at : null;
  }

  /** A figure that was rendered anew keeps the focus and the card. */
  hostUpdated(): void {
    const anew = this.keys.settle();
    const { held, opener, called } = this;
    this.onBlur();
    if (called) this.call(called);
    if (held) anew.get(held)?.focus({ preventScroll: true });
    if (!opener) return;
    this.opener = anew.get(opener) ?? opener;
    // The figure may have gone with its report, or the language may have changed under the card.
    if (this.opener.isConnected && this.opener.dataset['of'] === this.of && this.draw()) this.place();
    else this.close(false);
  }

  hostDisconnected(): void {
    this.close(false);
  }

  private find(of: string | undefined): Observation | undefined {
    return this.host.view?.report.observations.find(({ id }) => id === of);
  }

  /** Returns whether there was anything to draw. */
  private draw(): boolean {
    const { view } = this.host;
    const observation = this.find(this.of);
    if (!view || !observation) return false;
    const lang = localeOf(this.host);
    const warnings = warningsAbout(view.warnings, [observation]);
    // If the sentences cannot be fetched, neither can the notes below the figure, which say so.
    if (warnings.length > 0 && !this.say)
      import('../../data/problem-text-shown.ts').then(
        (module) => this.onSentences(module.problemText),
        () => {},
      );
    const sentences = warnings.flatMap((warning) => this.say?.(warning, lang) || []);
    const source = figureSourceView(view.report, observation, lang);
    this.card.setAttribute('aria-label', figureName(view.report, observation, source.figure.text, lang));
    render(
      cardTemplate(source, sentences, () => this.close(true), lang),
      this.card,
    );
    return true;
  }

  private onSentences(say: typeof problemText): void {
    this.say = say;
    if (this.opener && this.draw()) this.place();
  }

  private close(returnFocus: boolean): void {
    const { opener } = this;
    if (!opener) return;
    this.opener = null;
    this.listen('removeEventListener');
    if (returnFocus) opener.focus({ preventScroll: true });
    this.card.remove();
  }

  /** Tab moves on from the figure, Shift+Tab back to the figure. */
  private onTab(event: KeyboardEvent): void {
    // With Shift, WebKitGTK reports another `key`.
    if (event.key !== 'Tab' && event.code !== 'Tab') return;
    const stops: readonly Element[] = Array.from(this.card.querySelectorAll('button, a'));
    const at = this.root.activeElement;
    const leaves = event.shiftKey ? at === this.card || at === stops[0] : at === stops[stops.length - 1];
    if (!leaves) return;
    if (event.shiftKey) event.preventDefault();
    this.close(true);
  }

  private place(): void {
    if (this.opener) placeCard(this.card, this.opener);
  }

  private listen(how: 'addEventListener' | 'removeEventListener'): void {
    document[how]('keydown', this.onEscape, true);
    document[how]('pointerdown', this.onPress, true);
    document[how]('pointerup', this.onPress, true);
    document[how]('scroll', this.onMove, true);
    window[how]('resize', this.onMove);
  }

  private readonly onEscape = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    // A dialog of the page around the card stays open.
    event.preventDefault();
    event.stopPropagation();
    this.close(true);
  };

  /** A press that begins and ends outside closes the card; a finger that scrolls the page, or a selection dragged out of the card, does not. */
  private readonly onPress = (event: Event): void => {
    const path = event.composedPath();
    const outside = !path.includes(this.card) && !(this.opener && path.includes(this.opener));
    if (event.type === 'pointerup' && outside && this.beganOutside) this.close(false);
    this.beganOutside = outside && event.type === 'pointerdown';
  };

  private readonly onMove = ({ target }: Event): void => {
    // In the top layer the card is positioned on the page and moves with it.
    const withPage = target === document && 'popover' in this.card;
    if (!withPage && !(target instanceof Node && this.card.contains(target))) this.place();
  };
}

/** Whether the ink is light, so that the page has chosen it for a dark ground. */
function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.3 * red + 0.6 * green + 0.1 * blue > 140;
}
