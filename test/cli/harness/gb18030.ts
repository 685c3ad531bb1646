/** Text as a Chinese Excel saves its CSV. The platform reads GB18030 and does not write it, so its reading is turned round. */

let codes: ReadonlyMap<string, readonly number[]> | undefined;

export function gb18030(text: string): Uint8Array {
  codes ??= twoByteCodes();
  return new Uint8Array([...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (codes?.get(sign) ?? fail(sign)))));
}

function twoByteCodes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(new Uint8Array([lead, trail]));
      if (trail !== 0x7f && [...sign].length === 1 && sign !== '\ufffd') found.set(sign, [lead, trail]);
    }
  }
  return found;
}

function fail(sign: string): never {
  throw new Error(`${sign} is not in the two-byte part of GB18030`);
}
