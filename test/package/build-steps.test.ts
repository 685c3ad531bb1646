/** Node only: the build steps of our own. */
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
// @ts-expect-error a plain script
import { ascii, boxesAlone } from '../../tools/vite-plugins.mjs';

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

describe('boxesAlone', () => {
  const step = boxesAlone() as { transform: (code: string, id: string) => { code: string } | null };
  const flatbush = readFileSync('node_modules/flatbush/index.js', 'utf8');

  it('leaves of flatbush what finds boxes, without the queue of its neighbours', async () => {
    const { code } = step.transform(flatbush, '/node_modules/flatbush/index.js')!;
    const { default: Boxes } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: typeof import('flatbush').default };
    const boxes = new Boxes(2);
    boxes.add(0, 0, 1, 1);
    boxes.add(5, 5, 6, 6);
    boxes.finish();
    expect([boxes.search(5.5, 5.5, 5.5, 5.5), Boxes.from(boxes.data).search(0, 0, 1, 1), 'neighbors' in boxes]).to.deep.equal([[1], [0], false]);
  });

  it('touches nothing else, and stops the build where flatbush is written otherwise', () => {
    expect(step.transform(flatbush, '/src/flat.ts')).to.equal(null);
    expect(() => step.transform(flatbush.replace('_queue', '_line'), '/node_modules/flatbush/index.js')).to.throw('written otherwise');
  });
});
