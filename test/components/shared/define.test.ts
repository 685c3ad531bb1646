import { expect } from 'chai';
import { define } from '../../../src/components/shared/define.ts';

describe('define', () => {
  it('registers a tag', () => {
    const element = class extends HTMLElement {};
    define('zb-test-one', element);
    expect(customElements.get('zb-test-one')).to.equal(element);
  });

  it('leaves a tag alone that another copy of the kit has registered', () => {
    const first = class extends HTMLElement {};
    define('zb-test-two', first);
    expect(() => define('zb-test-two', class extends HTMLElement {})).not.to.throw();
    expect(customElements.get('zb-test-two')).to.equal(first);
  });

  it('registers nothing in an engine that is too old: the page keeps what it wrote', () => {
    const { allSettled } = Promise;
    Reflect.deleteProperty(Promise, 'allSettled');
    try {
      define('zb-test-three', class extends HTMLElement {});
    } finally {
      Promise.allSettled = allSettled;
    }
    expect(customElements.get('zb-test-three')).to.equal(undefined);
  });
});
