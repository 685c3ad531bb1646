/** `zhanbao fallback FILE.json`: tags with fallback content for the time before scripts run, and for browsers without scripts. */
import { escaped } from '../../html/escape.ts';
import type { FallbackTag } from '../../html/fallback-tags.ts';
import type { Lang } from '../../data/language.ts';
import { findPlace } from '../../data/select.ts';
import { EXIT, type Exit, type Io } from '../io.ts';
import { MESSAGES } from '../messages.ts';
import { readReportFile } from '../read-report.ts';
import { problemLine } from './check.ts';

/** The default elements of a page. */
const USUAL: readonly FallbackTag[] = ['coverage-gauge', 'talent-pipeline', 'service-tally', 'station-map'];

export interface FallbackOptions {
  readonly element?: readonly FallbackTag[];
  readonly area?: string;
  /** Address of the report on the portal; if given, the elements are wrapped in a provider. */
  readonly src?: string;
  readonly out?: string;
}

/** `lang` is the language of the page, not of the terminal. */
export async function fallback(file: string, { element = USUAL, area = '', src, out }: FallbackOptions, lang: Lang, io: Io): Promise<Exit> {
  const messages = MESSAGES[io.lang];
  const read = await readReportFile(io, file);
  if (!read.ok) {
    io.stderr(`${file}: ${messages.failure[read.failure.kind](read.failure.found)}\n`);
    read.problems.forEach((found) => io.stderr(`${problemLine(found, io.lang)}\n`));
    return EXIT.problems;
  }
  const { raw, report } = read.value;
  if (!findPlace(report, area)) {
    io.stderr(`${messages.noArea(area)}\n`);
    return EXIT.problems;
  }
  // Not bundled into the program, because only this command needs the elements.
  const { renderToHtml } = await import('../../html/render-to-html.ts');
  const attributes = [area && ` area="${escaped(area)}"`, lang === 'en' && ' lang="en"'].filter(Boolean).join('');
  const tags = element.map((tag) => `<${tag}${attributes}>\n${renderToHtml(raw, { element: tag, lang, area })}\n</${tag}>`);
  const html = `${src === undefined ? tags.join('\n\n') : `<indicator-report src="${escaped(src)}">\n${tags.join('\n\n')}\n</indicator-report>`}\n`;
  if (out === undefined) io.stdout(html);
  else {
    await io.write(out, html);
    io.stderr(`${messages.written(out)}\n`);
  }
  return EXIT.fine;
}
