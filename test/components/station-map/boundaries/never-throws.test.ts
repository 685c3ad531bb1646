import { expect } from 'chai';
import fc from 'fast-check';
import { boundaryMessages } from '../../../../src/components/station-map/boundaries/boundary.messages.ts';
import { boundaryView } from '../../../../src/components/station-map/boundaries/boundary-view.ts';
import { decodeBoundaries } from '../../../../src/components/station-map/boundaries/decode-boundaries.ts';
import { faultText } from '../../../../src/components/station-map/boundaries/fault.messages.ts';
import { FITTED } from '../../../../src/components/station-map/boundaries/projection.ts';
import { prepare } from '../../../../src/components/station-map/drawing/prepared.ts';
import { sceneOf } from '../../../../src/components/station-map/drawing/scene.ts';
import { COUNTY, OUTLINES } from '../../../fixtures/county.ts';
import { encoded, topology } from '../../../fixtures/geometry.ts';
import { checked } from '../../../fixtures/reports.ts';

const county = checked(COUNTY);
const messages = boundaryMessages('zh');

/** Everything from the file to what is drawn. */
function drawn(input: unknown): void {
  const { outlines, faults } = decodeBoundaries(input);
  faults.forEach((fault) => expect(faultText('zh')(fault)).to.be.a('string').and.not.contain('undefined'));
  const view = boundaryView(county, county.places[0]!, { outlines, prepared: outlines.map(prepare) }, 'zh', messages);
  if (!view || outlines.length === 0) return;
  const { areas, symbols } = sceneOf(view.scene, 600, 400, FITTED);
  expect(areas.length).to.be.at.most(outlines.length);
  symbols.forEach(({ x, y, radius }) => expect([x, y, radius].every(Number.isFinite)).to.equal(true));
}

/** The value with one part of it, anywhere, replaced. */
function mutated(value: unknown, path: readonly number[], by: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const changed = mutated((value as Record<string, unknown>)[key], rest, by);
  return Array.isArray(value) ? value.map((one: unknown, index) => (String(index) === key ? changed : one)) : { ...value, [key]: changed };
}

describe('a boundary file', () => {
  it('of any JSON at all is decoded or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => drawn(input)),
      { numRuns: 300 },
    );
  });

  it('with anything wrong anywhere is drawn as far as it is sound', () => {
    const files = [OUTLINES, topology(OUTLINES), encoded(OUTLINES)];
    const wrong = fc.oneof(fc.jsonValue(), fc.constantFrom(Number.NaN, Infinity, 1e300, -1e300, '', '\u0000', [], {}, [[]], [[[]]]));
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(fc.nat(40), { minLength: 1, maxLength: 7 }), wrong, (file, path, by) => drawn(mutated(file, path, by))),
      { numRuns: 1500 },
    );
  });
});
