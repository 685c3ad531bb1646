import { expect } from 'chai';
// @ts-expect-error a plain script
import { compactMarkup } from '../../tools/compact-templates.mjs';

const DOLLAR = '$';

describe('templates that are shipped', () => {
  it('lose the space that stands beside a block', () => {
    expect(compactMarkup('<div>\n  <span>a</span>\n</div>\n<p>b</p>')).to.equal('<div><span>a</span></div><p>b</p>');
  });

  it('keep one space between words, and beside what only the page knows', () => {
    expect(compactMarkup('<span>a</span>\n  <b>c</b>')).to.equal('<span>a</span> <b>c</b>');
    expect(compactMarkup(`<b>a</b>\n  ${DOLLAR}{b}\n ${DOLLAR}{c}`)).to.equal(`<b>a</b> ${DOLLAR}{b} ${DOLLAR}{c}`);
    expect(compactMarkup('<a>a</a>\n<svg>\n</svg>\n<a>b</a>')).to.equal('<a>a</a> <svg></svg> <a>b</a>');
  });

  it('lose it within a drawing, but between the words of one', () => {
    expect(compactMarkup('<svg a="1">\n <path d="M0 0"></path>\n <text>a</text>\n</svg>')).to.equal('<svg a="1"><path d="M0 0"></path><text>a</text></svg>');
    expect(compactMarkup('<tspan>a</tspan>\n<tspan>b</tspan>')).to.equal('<tspan>a</tspan> <tspan>b</tspan>');
  });

  it('are read past what the attributes hold', () => {
    expect(compactMarkup(`<ul @click=${DOLLAR}{() => go()} class="a">\n  ${DOLLAR}{items}\n</ul>`)).to.equal(
      `<ul @click=${DOLLAR}{() => go()} class="a">${DOLLAR}{items}</ul>`,
    );
  });

  it('leave what is no template as it is', () => {
    const code = 'const list: Array<\n  string\n> = [];\nif (a < b) {\n  c();\n}\n';
    expect(compactMarkup(code)).to.equal(code);
  });
});
