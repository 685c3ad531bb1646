/**
 * Files and folders that exist only during a write. An interrupt removes them.
 *
 * Signals are handled only during that time; otherwise Ctrl-C ends the program at once, as usual.
 */
import { rmSync } from 'node:fs';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const open = new Set<string>();
let farewell = (): void => {};

/** The message after an interrupt has removed an unfinished file. */
export function onInterrupt(say: () => void): void {
  farewell = say;
}

/** Does the work, during which an interrupt removes this path; removes whatever is left of it at the end. */
export async function whileTemporary(path: string, work: () => void | Promise<void>): Promise<void> {
  open.add(path);
  if (open.size === 1) for (const signal of Object.keys(SIGNALS)) process.on(signal, stop);
  try {
    await work();
  } finally {
    rmSync(path, { recursive: true, force: true });
    open.delete(path);
    if (open.size === 0) for (const signal of Object.keys(SIGNALS)) process.off(signal, stop);
  }
}

function stop(signal: NodeJS.Signals): void {
  for (const path of open) rmSync(path, { recursive: true, force: true });
  farewell();
  process.exit(SIGNALS[signal as keyof typeof SIGNALS]);
}
