/** Node only: the build steps of our own. */
import { expect } from 'chai';
// @ts-expect-error a plain script
import { ascii } from '../../tools/vite-plugins.mjs';

function written(code: string): string {
  const chunk = { type: 'chunk', code };
  (ascii() as { generateBundle: (options: unknown, bundle: object) => void }).generateBundle({}, { chunk });
  return chunk.code;
}

describe('ascii', () => {
  it('writes everything beyond ASCII as escapes', () => {
    expect(written('const a=`站报`')).to.equal('const a=`\\u7ad9\\u62a5`');
  });

  it('leaves bundlers’ marks out without joining the words around them', () => {
    expect(written('return /* @__PURE__ */ new Map')).to.equal('return new Map');
    expect(written('a= /* @__PURE__ */ new Map')).to.equal('a=new Map');
    expect(written('import(/* @vite-ignore */ `x`)')).to.equal('import(`x`)');
  });
});
