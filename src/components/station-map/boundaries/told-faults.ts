/** Faults of a file in words. The words are fetched where there are faults: most files have none. */
import type { Lang } from '../../../data/language.ts';
import type { Fault } from './outline.ts';

export class ToldFaults {
  private words: Promise<void> | null = null;
  private text: ((lang: Lang) => (fault: Fault) => string) | null = null;

  constructor(private readonly update: () => void) {}

  of(faults: readonly Fault[], lang: Lang): readonly string[] {
    if (faults.length > 0)
      this.words ??= import('./fault.messages.ts').then(
        ({ faultText }) => this.take(faultText),
        // Without the words code, count and place: nothing is kept back.
        () =>
          this.take(
            () =>
              ({ code, count, path }) =>
                `${code} × ${count} ${path}`,
          ),
      );
    const { text } = this;
    return text ? faults.map(text(lang)) : [];
  }

  private take(text: (lang: Lang) => (fault: Fault) => string): void {
    this.text = text;
    this.update();
  }
}
