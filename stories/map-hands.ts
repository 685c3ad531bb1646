/** What a visitor does with the keys of a map. For `play`. */
import { expect, waitFor } from 'storybook/test';
import { handsOn } from './hands.ts';

export async function walksTiles(canvasElement: HTMLElement): Promise<void> {
  const { find, keys, focused } = await handsOn(canvasElement, 'station-map');
  find('.area-name').focus();
  // The keys come with the focus.
  await waitFor(async () => {
    await keys('{ArrowDown}');
    await expect(focused()).toBe(find('.area .station'));
  });
  await keys('{Escape}');
  await expect(focused()).toBe(find('.area-name'));
}

export async function walksStations(canvasElement: HTMLElement): Promise<void> {
  const { find, keys, focused, reads } = await handsOn(canvasElement, 'station-map');
  await waitFor(() => find('.station-list'));
  find('.area-list').focus();
  await keys('{ArrowDown}{Enter}');
  await reads('.area-card', '东镇');
  find('.station-list').focus();
  await keys('{ArrowDown}');
  await expect(find('.pointer-outline').getAttribute('d')).toMatch(/a7 7/);
  await keys('{Escape}');
  await expect(focused()).toBe(find('.area-list'));
}
