/**
 * A large boundary file read in a worker. Its script is a file beside this one, for a strict policy allows no blob:.
 *
 * null wherever there is no worker to be had, and the caller reads the file itself: no Worker, a script of another origin
 * (a CDN), a policy that refuses it, a file that was not uploaded. Trusted Types ask for the policy name `zhanbao`.
 */
import type { LoadFault } from './load-boundaries.ts';
import type { Fault } from './outline.ts';
import type { PackedLand } from './packed-land.ts';
import type { WorkerAnswer } from './land.worker.ts';

export interface LandApart {
  readonly land: PackedLand;
  /** Rings that cross themselves, found after. */
  readonly crossing: Promise<Fault | null>;
}

/** Bytes below which a worker takes longer to start than the file to read. */
export const WORTH_A_WORKER = 200_000;
/** A worker that does not answer is none; a large file takes a slow machine a second a megabyte, and the page would stand still for it. */
const PATIENCE = 10_000;
const A_BYTE = 0.001;

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown };
}

export function landApart(bytes: ArrayBuffer, signal: AbortSignal): Promise<LandApart | LoadFault | null> {
  const worker = newWorker();
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    let found: (crossing: Fault | null) => void = () => {};
    const crossing = new Promise<Fault | null>((settle) => (found = settle));
    const end = (answer: LoadFault | null) => {
      worker.terminate();
      clearTimeout(timer);
      found(null);
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), PATIENCE + bytes.byteLength * A_BYTE);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(null);
    });
    signal.addEventListener('abort', () => end(null));
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      clearTimeout(timer);
      if ('fault' in data) return end(data.fault);
      if ('land' in data) return resolve({ land: data.land, crossing });
      found(data.crossing);
      worker.terminate();
    });
    // A copy: where the worker fails, the page has its own.
    worker.postMessage(bytes, []);
  });
}

function newWorker(): Worker | null {
  try {
    return new Worker(trusted(new URL(/* @vite-ignore */ './land.worker.ts', import.meta.url)) as URL, { type: 'module' });
  } catch {
    return null;
  }
}

let own: unknown;

/** The one address that the policy gives, whatever it is asked. */
function trusted({ href }: URL): unknown {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  return (own ??= trustedTypes ? trustedTypes.createPolicy('zhanbao', { createScriptURL: () => href }).createScriptURL('') : href);
}
