import { expect } from '@open-wc/testing';
import { once } from '../../../src/components/shared/once.ts';

describe('what is fetched once', () => {
  it('is asked for by the first who needs it, and by nobody while it is under way or there', async () => {
    let asked = 0;
    const fetchPart = once(() => Promise.resolve(++asked));
    const [first, second] = await Promise.all([fetchPart(), fetchPart()]);
    expect([first, second, await fetchPart(), asked]).to.deep.equal([1, 1, 1, 1]);
  });

  it('is not asked for before anybody needs it', () => {
    let asked = 0;
    once(() => Promise.resolve(++asked));
    expect(asked).to.equal(0);
  });

  it('is asked for anew after it did not come, and each who asked in vain is told', async () => {
    let asked = 0;
    const fetchPart = once(() => (++asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('there')));
    const told = await Promise.all([fetchPart(), fetchPart()].map((one) => one.catch((error: Error) => error.message)));
    expect([...told, await fetchPart(), asked]).to.deep.equal(['offline', 'offline', 'there', 2]);
  });
});
