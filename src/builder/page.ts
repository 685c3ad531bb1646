/** The page: what was brought and chosen, and the five steps that show it. */
import { failureText } from '../components/shared/problem-notes.messages.ts';
import { fetchLanguage } from '../components/shared/languages.ts';
import { download } from '../components/shared/csv.ts';
import { fetchBytes } from '../data/fetch-text.ts';
import { langOf, type Lang } from '../data/language.ts';
import type { Report } from '../data/report.ts';
import { findPlace } from '../data/select.ts';
import { bring, type Brought } from './bring.ts';
import { BUILDER_MESSAGES } from './builder.messages.ts';
import { checkStep, countText } from './check-step.ts';
import { choiceStep } from './choice-step.ts';
import { firstChoices, type Choices } from './choices.ts';
import { copyStep } from './copy-step.ts';
import { h, type Child } from './h.ts';
import { scriptOf, tagsOf } from './markup.ts';
import { fileNameOf, isHere, srcOf } from './names.ts';
import { previewStep, type Width } from './preview-step.ts';
import { reportStep } from './report-step.ts';
import { namedFigures } from './sentence.ts';
import type * as Workbooks from './workbooks.ts';

type Step = 'report' | 'check' | 'choices' | 'preview' | 'copy';

/** In milliseconds: nobody wants a drawing a letter. */
const PAUSE = 150;

export class BuilderPage {
  private lang: Lang;
  private brought: Brought | null = null;
  private choices: Choices | null = null;
  /** Id of the report that they are for. */
  private chosenFor: string | null = null;
  private width: Width = 'full';
  private address: string;
  /** Of what was asked for, the last counts. */
  private asked = 0;
  private readonly status = h('p', { role: 'status', class: 'status' });
  /** Where the kit lies, which the page is part of. */
  private readonly base: string;

  constructor(
    private readonly root: HTMLElement,
    private readonly url: URL,
  ) {
    this.lang = langOf(url.searchParams.get('lang') ?? 'zh-CN');
    this.address = url.searchParams.get('src') ?? '';
    this.base = new URL('.', url).pathname;
  }

  async start(): Promise<void> {
    await this.draw();
    document.addEventListener('dragover', this.onDragOver);
    document.addEventListener('drop', this.onDrop);
    document.addEventListener('paste', this.onPaste);
    // A link may name a report of this server; of another one only the person here may.
    if (this.address !== '' && isHere(this.address, this.url)) await this.readAddress(this.address);
  }

  /** Listens no more. */
  stop(): void {
    document.removeEventListener('dragover', this.onDragOver);
    document.removeEventListener('drop', this.onDrop);
    document.removeEventListener('paste', this.onPaste);
  }

  /** Everything anew: at the start, with a report, in the other language. */
  private async draw(): Promise<void> {
    await fetchLanguage(this.lang);
    const { lang, status } = this;
    const messages = BUILDER_MESSAGES[lang];
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : lang;
    document.title = `${messages.title} · zhanbao`;
    const other = lang === 'zh' ? 'en' : 'zh';
    const report = reportStep(messages, {
      address: this.address,
      status,
      onAddress: (address) => void this.readAddress(address),
      onFile: (file) => void this.readFile(file),
      onTemplate: () => void this.save(messages.templateFile, ({ templateWorkbook }) => templateWorkbook(messages.templateFile, this.lang)),
      onText: (text) => void this.read(messages.pasted, new TextEncoder().encode(text)),
    });
    this.root.replaceChildren(
      h(
        'header',
        {},
        h('h1', {}, messages.title),
        h('button', { type: 'button', class: 'plain', lang: other === 'zh' ? 'zh-CN' : other, click: () => void this.speak(other) }, messages.other),
        h('p', {}, messages.lead),
        h('p', { class: 'meaning' }, messages.stays),
      ),
      this.step('report', report),
      ...this.results(),
    );
  }

  private async speak(lang: Lang): Promise<void> {
    this.lang = lang;
    this.status.textContent = '';
    await this.draw();
    this.root.querySelector<HTMLElement>('header button')?.focus();
  }

  private step(step: Step, parts: readonly Child[]): HTMLElement {
    const id = `step-${step}`;
    return h('section', { class: step, 'aria-labelledby': id }, h('h2', { id }, BUILDER_MESSAGES[this.lang].steps[step]), ...parts);
  }

  private results(): readonly HTMLElement[] {
    const { brought, lang } = this;
    if (!brought) return [];
    const { report, text } = brought;
    const save = () => download(new Blob([text ?? ''], { type: 'application/json' }), fileNameOf(brought));
    const table = fileNameOf(brought).replace(/json$/, 'xlsx');
    const saveTable = () => void this.save(table, ({ reportWorkbook }) => reportWorkbook(table, text ?? '', lang));
    const check = this.step('check', checkStep(BUILDER_MESSAGES[lang], brought, lang, save, saveTable));
    return report && text !== null && this.choices ? [check, ...this.offer(report, text, this.choices)] : [check];
  }

  private offer(report: Report, text: string, first: Choices): readonly HTMLElement[] {
    const messages = BUILDER_MESSAGES[this.lang];
    const choice = choiceStep(messages, this.lang, report, first, (part) => {
      this.choices = { ...(this.choices ?? first), ...part };
      clearTimeout(pause);
      pause = setTimeout(() => void show(this.choices ?? first), PAUSE);
    });
    const preview = previewStep(messages, this.width, (width) => (this.width = width));
    const copy = copyStep(messages);
    const none = h('p', { class: 'failure', role: 'status', hidden: true });
    const last = [this.step('preview', preview.parts), this.step('copy', copy.parts)];
    let pause: ReturnType<typeof setTimeout> | undefined;
    const show = async (choices: Choices) => {
      await fetchLanguage(choices.lang);
      choice.update(choices);
      const lacking = choices.elements.size === 0 ? messages.none : choices.src.trim() === '' ? messages.noSrc : '';
      none.textContent = lacking;
      none.hidden = lacking === '';
      last.forEach((step) => (step.hidden = lacking !== ''));
      // The preview is of elements: the loader would put them into places, and they are the same.
      const tags = tagsOf(report, { ...choices, places: false });
      preview.show(tags, text, choices.lang);
      copy.show(scriptOf(choices), choices.places ? tagsOf(report, choices) : tags, namedFigures(report, choices), text);
    };
    void show(first);
    return [this.step('choices', [...choice.parts, none]), ...last];
  }

  private async readAddress(address: string): Promise<void> {
    this.address = address;
    const asked = ++this.asked;
    this.say(BUILDER_MESSAGES[this.lang].reading(address));
    // The server's word, not a copy: a report that was just corrected is read again.
    const fetched = await fetchBytes(address, { cache: 'no-cache' });
    if (asked !== this.asked) return;
    if (fetched.ok) await this.read(address, new Uint8Array(fetched.bytes), srcOf(address, this.url));
    else this.say(failureText(fetched.failure, this.lang));
  }

  private async readFile(file: File): Promise<void> {
    const asked = ++this.asked;
    this.say(BUILDER_MESSAGES[this.lang].reading(file.name));
    // Blob.arrayBuffer is in no Safari before 14.
    const bytes = new Uint8Array(await new Response(file).arrayBuffer());
    if (asked === this.asked) await this.read(file.name, bytes);
  }

  private async read(name: string, bytes: Uint8Array, src?: string): Promise<void> {
    const asked = ++this.asked;
    let brought: Brought;
    try {
      brought = await bring(name, bytes);
    } catch {
      return this.say(BUILDER_MESSAGES[this.lang].lost);
    }
    if (asked !== this.asked) return;
    this.brought = brought;
    const { lang } = this;
    if (brought.report) this.choices = this.choicesFor(brought.report, brought.isTable ? undefined : src, fileNameOf(brought));
    this.root.querySelectorAll('section:not(.report)').forEach((section) => section.remove());
    this.root.append(...this.results());
    const findings = brought.findings(lang);
    // It stands below for those who see it.
    this.status.classList.add('heard');
    this.status.textContent = findings.failure || brought.name + BUILDER_MESSAGES[lang].colon + countText(BUILDER_MESSAGES[lang], brought, findings);
  }

  private async save(name: string, make: (of: typeof Workbooks) => Promise<Workbooks.Workbook>): Promise<void> {
    try {
      const { file, said } = await make(await import('./workbooks.ts'));
      if (file) download(new Blob([file as Uint8Array<ArrayBuffer>]), name);
      else this.say(said);
    } catch {
      this.say(BUILDER_MESSAGES[this.lang].lost);
    }
  }

  /** Who corrects a report and brings it again keeps what was chosen. */
  private choicesFor(report: Report, src: string | undefined, fileName: string): Choices {
    const { base, lang, choices } = this;
    const again = report.id === this.chosenFor;
    this.chosenFor = report.id;
    if (!choices || !again) return firstChoices(report, { base, lang, src: src ?? `/data/${fileName}` });
    return { ...choices, area: findPlace(report, choices.area) ? choices.area : '', src: src ?? choices.src };
  }

  private say(sentence: string): void {
    this.status.classList.remove('heard');
    this.status.textContent = sentence;
  }

  /** Or the browser would open the file in place of this page. What else is dragged goes into a field. */
  private readonly onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  private readonly onDrop = (event: DragEvent): void => {
    const [file] = Array.from(event.dataTransfer?.files ?? []);
    if (!file) return;
    event.preventDefault();
    void this.readFile(file);
  };

  /** Anywhere but in a field, which takes what is pasted into it. */
  private readonly onPaste = ({ target, clipboardData }: ClipboardEvent): void => {
    const [file] = Array.from(clipboardData?.files ?? []);
    const text = (target as Element).closest('input, textarea') ? '' : (clipboardData?.getData('text/plain') ?? '');
    if (file) void this.readFile(file);
    else if (text.trim() !== '') void this.read(BUILDER_MESSAGES[this.lang].pasted, new TextEncoder().encode(text));
  };
}
