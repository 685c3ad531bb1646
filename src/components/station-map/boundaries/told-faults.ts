/** Faults of a file in words. The words are fetched where there are faults: most files have none. */
import type { ReactiveControllerHost } from 'lit';
import type { Lang } from '../../../data/language.ts';
import { sharedMessages } from '../../shared/messages.ts';
import type { Fault } from './outline.ts';

export class ToldFaults {
  private words: Promise<void> | null = null;
  private text: ((lang: Lang) => (fault: Fault) => string) | null = null;

  constructor(private readonly host: ReactiveControllerHost) {}

  of(faults: readonly Fault[], lang: Lang): readonly string[] {
    if (faults.length > 0)
      this.words ??= import('./fault.messages.ts').then(
        ({ faultText }) => this.take(faultText),
        () => this.take((at) => () => sharedMessages(at).lost),
      );
    const { text } = this;
    // Where the words cannot be had, that is said once.
    return text ? [...new Set(faults.map(text(lang)))] : [];
  }

  private take(text: (lang: Lang) => (fault: Fault) => string): void {
    this.text = text;
    this.host.requestUpdate();
  }
}
