/** Node only: what the last step of the build refuses, and the sums that it writes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { faultsOf, faultsOfPage, sumsOf } from '../../tools/seal-dist.ts';

const FILES = ['a.js', 'chunks/b.js', 'cli.js', ...['indicator-report', 'coverage-gauge'].map((tag) => `elements/${tag}-1.0.0.js`)];
const faults = (code: string, path = 'a.js') => faultsOf(path, code, FILES);

describe('a built file', () => {
  it('may import what lies beside it, in any way', () => {
    expect(faults('import "./chunks/b.js"; export * from "./chunks/b.js"; import(`./chunks/b.js`)')).to.deep.equal([]);
    expect(faults('import "../a.js"', 'chunks/b.js')).to.deep.equal([]);
  });

  it('may not import what was not built', () => {
    expect(faults('import "./chunks/old.js"')).to.deep.equal(['imports ./chunks/old.js, which is not there']);
    expect(faults('import(`./chunks/old.js`)')).to.deep.equal(['imports ./chunks/old.js, which is not there']);
  });

  it('may not import by the name of a package, unless it is for Node', () => {
    expect(faults('import "lit"')).to.deep.equal(['imports lit, which no page can resolve']);
    expect(faults('import "lit"', 'cli.js')).to.deep.equal([]);
  });

  it('that names its imports by tag needs each of them', () => {
    const found = faults('import(`./elements/${tag}-1.0.0.js`)');
    expect(found).to.include('imports ./elements/station-map-1.0.0.js, which is not there');
    expect(found.join()).not.to.include('coverage-gauge');
  });

  it('that names what several elements share needs that, and the elements that stay files of their own', () => {
    const found = faults('import(`./page/${name}-1.0.0.js`)').map((fault) => /page\/(.*)-1/.exec(fault)?.[1]);
    expect(found).to.deep.equal(['together', 'boundary-map', 'indicator-value', 'indicator-table', 'indicator-chart']);
  });

  for (const address of ['https://cdn.example/a.js', '//cdn.example/a.js', 'wss://live.example', 'http://www.w3.org.example/'])
    it(`may not hold ${address}`, () => {
      expect(faults(`fetch("${address}")`)).to.deep.equal([`holds the address ${address}`]);
      expect(faults(`fetch(\`${address}\`)`)).to.deep.equal([`holds the address ${address}`]);
    });

  it('may hold the name space of SVG', () => {
    expect(faults('document.createElementNS("http://www.w3.org/2000/svg","g")')).to.deep.equal([]);
  });

  it('is pure ASCII', () => {
    expect(faults('const a="站"')[0]).to.include('not pure ASCII');
  });
});

describe('a built page', () => {
  const page = (body: string) => faultsOfPage(`<!doctype html><link rel="icon" href="data:," /><script type="module" src="a.js"></script>${body}`, FILES);

  it('may name what lies beside it', () => {
    expect(page('<p lang="en">&#31449;</p>')).to.deep.equal([]);
  });

  it('may not name what was not built, or another host', () => {
    expect(page('<script src="b.js"></script>')).to.deep.equal(['names b.js, which is not there']);
    expect(page('<link href="https://cdn.example/a.css" />')).to.deep.equal(['names https://cdn.example/a.css, which is not there']);
  });

  for (const inside of ['<script>alert(1)</script>', '<style>p{}</style>', '<p style="color:red">', '<p onclick="alert(1)">'])
    it(`may not hold ${inside}`, () => {
      expect(page(inside)).to.deep.equal(['has a script or a style within it, which a strict policy refuses']);
    });

  it('is pure ASCII', () => {
    expect(page('<p>站</p>')[0]).to.include('not pure ASCII');
  });
});

describe('integrity.json', () => {
  it('sums as the standards do', () => {
    // GB/T 32905-2016, example 1.
    const { bytes, sha384, sm3 } = sumsOf(Buffer.from('abc'));
    expect(sm3).to.equal('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(sha384).to.equal('sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn');
    expect(bytes).to.equal(3);
  });

  it('names every file of dist/, with the sums that the files have', () => {
    const { version, files } = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as { version: string; files: Record<string, object> };
    const there = readdirSync('dist', { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name).slice('dist/'.length)] : [],
    );
    expect(Object.keys(files)).to.have.members(there.filter((file) => file !== 'integrity.json'));
    for (const [file, sums] of Object.entries(files)) expect(sumsOf(readFileSync(join('dist', file))), file).to.deep.equal(sums);
    expect(version).to.equal(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});
