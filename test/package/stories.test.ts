/** What a designer is promised to find in Storybook for every element. */
import { expect } from 'chai';
import { readFileSync } from 'node:fs';
import { TAGS } from '../../src/tags.ts';

const FIRST = ['Overview', 'Anatomy', 'Playground'];
const STATES = ['MissingValue', 'Withheld', 'Zero', 'OverTarget', 'LowerBound', 'Forecast', 'Empty', 'Loading', 'FailedWithProblems', 'FailedToLoad'];
const SURROUNDINGS = ['Sizes', 'LongLabels', 'TwoLanguages', 'ForcedColours', 'Print'];

function storiesOf(title: string): readonly string[] {
  const source = readFileSync(`stories/${title}.stories.ts`, 'utf8');
  return [...source.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
}

describe('the stories', () => {
  for (const tag of TAGS)
    it(`of <${tag}> show what it is made of, its states and its surroundings`, () => {
      expect(storiesOf(tag)).to.include.members([...FIRST, ...STATES, ...SURROUNDINGS]);
    });

  it('have whole pages to copy from, and what the elements are made of', () => {
    expect(storiesOf('recipes')).to.have.members(['PortalColumn', 'AnnualReport', 'CountyComparison', 'OneFigureInProse']);
    expect(storiesOf('foundations')).to.have.members(['Colour', 'Type', 'Tokens', 'HatchingAndOpenEnds']);
  });

  it('show every report that there is', () => {
    const known = readFileSync('stories/reports.ts', 'utf8');
    const listed = storiesOf('reports').map((name) => name.toLowerCase());
    expect(listed).to.have.members([...known.matchAll(/from '\.\.\/reports\/(\w+)\.json'/g)].map(([, name = '']) => name));
  });
});
