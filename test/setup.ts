/** Tests read both languages: English is there before the first one, as it is on an English page. */
import '../src/languages/en/index.ts';
