/** Workbooks written by hand, for what no library writes: formats, merged areas, hidden rows, formulas, other date systems. */
import { strToU8, zipSync } from 'fflate';

/** A text, a number, or a number in the format of this index; or the XML of the cell, with @ for its address. */
export type HandCell = string | number | { readonly number: number; readonly format: number } | { readonly xml: string } | null;

export interface HandMade {
  /** Format codes, by numbers of their own or of ours; a number alone is built in. Cells name them by their index. */
  readonly formats?: readonly (string | number | readonly [number: number, code: string])[];
  /** In front of the sheets of the workbook. */
  readonly workbook?: string;
  /** Attributes of rows by sheet and number. */
  readonly rows?: Readonly<Record<string, string>>;
  /** In front of and behind the cells of each sheet. */
  readonly before?: string;
  readonly after?: string;
  /** Conditional formats, by their number. */
  readonly conditional?: readonly string[];
  /** The shared texts. */
  readonly texts?: string;
  /** A sheet that is a chart comes last. */
  readonly chart?: boolean;
  /** Of the sheet of this name. */
  readonly state?: Readonly<Record<string, string>>;
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function workbookOf(sheets: Readonly<Record<string, readonly (readonly HandCell[])[]>>, made: HandMade = {}): Uint8Array {
  const names = Object.keys(sheets);
  const { formats = [], conditional = [], workbook = '', state = {}, texts = '' } = made;
  const numbered = formats.map((code, index) =>
    typeof code === 'string' ? ([200 + index, code] as const) : typeof code === 'number' ? ([code, null] as const) : code,
  );
  const own = numbered.map(([number, code]) => (code === null ? '' : `<numFmt numFmtId="${number}" formatCode="${text(code)}"/>`));
  const styles = numbered.map(([number, code]) => `<xf numFmtId="${number}" fontId="${code === 'struck' ? 1 : 0}"/>`);
  const chart = made.chart ? `<sheet name="Chart1" sheetId="99" r:id="r${names.length + 2}"/>` : '';
  const relations = [
    ...names.map((_, index) => ['worksheet', `worksheets/sheet${index}.xml`]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'texts.xml'],
    ['chartsheet', 'chartsheets/sheet1.xml'],
  ];
  const files: Record<string, string> = {
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${workbook}<sheets>${names.map((name, index) => `<sheet name="${text(name)}" sheetId="${index + 1}" state="${state[name] ?? 'visible'}" r:id="r${index}"/>`).join('')}${chart}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.map(([type, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts>${own.join('')}</numFmts><fonts><font/><font><strike/></font></fonts><cellXfs>${styles.join('')}</cellXfs><dxfs>${conditional.map((format) => `<dxf>${format}</dxf>`).join('')}</dxfs></styleSheet>`,
  };
  files['xl/texts.xml'] = `<sst ${MAIN}>${texts}</sst>`;
  names.forEach((name, index) => (files[`xl/worksheets/sheet${index}.xml`] = sheetXml(name, sheets[name] ?? [], made)));
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

function sheetXml(name: string, rows: readonly (readonly HandCell[])[], { before = '', after = '', rows: attributes = {} }: HandMade): string {
  const xml = rows.map((cells, index) => {
    const number = index + 1;
    return `<row r="${number}" ${attributes[`${name} ${number}`] ?? ''}>${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${number}`)).join('')}</row>`;
  });
  return `<worksheet ${MAIN}>${before}<sheetData>${xml.join('')}</sheetData>${name === 'observations' ? after : ''}</worksheet>`;
}

function cellXml(cell: HandCell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${text(cell)}</t></is></c>`;
  return 'xml' in cell ? cell.xml.replace('@', at) : `<c r="${at}" s="${cell.format}"><v>${cell.number}</v></c>`;
}

function text(raw: string): string {
  return raw.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
