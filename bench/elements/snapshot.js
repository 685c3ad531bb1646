/** In the page: what is drawn in the shadow roots of these hosts, as nested lists: [name, attributes, children], a string for a text. */
function snapshotOf(tags) {
  const attributes = (element) => Array.from(element.attributes, ({ name, value }) => [name, value]);
  const node = (of) => {
    if (of.nodeType === Node.TEXT_NODE) return of.data === '' ? [] : [of.data];
    return of.nodeType === Node.ELEMENT_NODE ? [[of.localName, attributes(of), Array.from(of.childNodes).flatMap(node)]] : [];
  };
  return tags.map((tag) => {
    const host = document.querySelector(tag);
    const root = host.shadowRoot;
    return {
      tag,
      attributes: attributes(host),
      sheets: root ? root.adoptedStyleSheets.map((sheet) => window.sheetTexts?.get(sheet) ?? '') : [],
      children: root ? Array.from(root.childNodes).flatMap(node) : [],
      height: host.getBoundingClientRect().height,
    };
  });
}

/** Before the page's own scripts, where a drawing is to be recorded: keeps the text of each constructed style sheet. */
function keepSheetTexts() {
  const texts = (window.sheetTexts = new Map());
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (text) {
    texts.set(this, text);
    return replaceSync.call(this, text);
  };
}

export { keepSheetTexts, snapshotOf };
