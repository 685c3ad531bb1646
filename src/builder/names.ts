/** What a report is called on the server. */
import type { Brought } from './bring.ts';

/** The file's own name where an address can hold it as it is, else the report's id. */
export function fileNameOf({ name, report }: Pick<Brought, 'name' | 'report'>): string {
  const stem = (name.split(/[\\/]/).pop() ?? '').replace(/\.\w+$/, '');
  const plain = [stem, report?.id ?? ''].find((word) => /^[\w.-]+$/.test(word));
  return `${plain ?? 'report'}.json`;
}

/** The address as a page of the same server writes it: without the server. */
export function srcOf(address: string, page: URL): string {
  return address.startsWith(`${page.origin}/`) ? address.slice(page.origin.length) : address;
}

/** Whether the address is of the same server; what is no address is of none. */
export function isHere(address: string, page: URL): boolean {
  try {
    return new URL(address, page).origin === page.origin;
  } catch {
    return false;
  }
}
