/** Progress of long work on stderr: one changing line in a terminal, elsewhere a line for every twentieth. */
import type { Io } from './io.ts';
import { MESSAGES } from './messages.ts';

export function progressTo(io: Io, terminal: boolean): (done: number, all: number) => void {
  let told = 0;
  return (done, all) => {
    const share = Math.floor((done / all) * (terminal ? 1000 : 20));
    if (done > 1 && share === told && done < all) return;
    told = share;
    const sentence = MESSAGES[io.lang].progress(done, all);
    io.stderr(terminal ? `\r${sentence}${done === all ? '\n' : ''}` : `${sentence}\n`);
  };
}
