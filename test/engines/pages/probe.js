/* What any engine of the matrix can run: waits until the elements rest, then tells the server what stands on the page. */
(function () {
  var TAGS = ['coverage-gauge', 'station-map', 'talent-pipeline', 'service-tally', 'indicator-value', 'indicator-chart', 'indicator-table'];
  var complaints = [];
  addEventListener(
    'error',
    function (event) {
      complaints.push(String(event.message || (event.target && event.target.src) || event));
    },
    true,
  );
  addEventListener('unhandledrejection', function (event) {
    complaints.push(String(event.reason));
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    complaints.push(event.violatedDirective + ' ' + event.blockedURI);
  });

  function visible(node) {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 && node.nodeType !== 11) return '';
    if (node.nodeType === 1 && (/^(style|script|svg)$/.test(node.localName) || getComputedStyle(node).display === 'none')) return '';
    var children = node.localName === 'slot' ? node.assignedNodes() : (node.shadowRoot || node).childNodes;
    return Array.prototype.map.call(children, visible).join(' ');
  }

  function elements() {
    return Array.prototype.filter.call(document.querySelectorAll('*'), function (element) {
      return TAGS.indexOf(element.localName) >= 0;
    });
  }

  function resting() {
    return elements().every(function (element) {
      return /^(ready|empty|failed)$/.test(element.getAttribute('state'));
    });
  }

  function figuresOf(element) {
    var all = element.shadowRoot ? element.shadowRoot.querySelectorAll('[part~=figure], .cell-figure') : [];
    return Array.prototype.map.call(all, function (figure) {
      return figure.textContent.replace(/\s+/g, ' ').trim();
    });
  }

  function told() {
    return elements().map(function (element) {
      return {
        tag: element.localName,
        state: element.getAttribute('state'),
        text: visible(element).replace(/\s+/g, ' ').trim(),
        figures: figuresOf(element),
        height: element.getBoundingClientRect().height,
      };
    });
  }

  /* What comes on demand (notes, a language) may still be under way. */
  function tellWhenSettled(before) {
    var found = told();
    var now = JSON.stringify(found);
    if (now !== before) return setTimeout(tellWhenSettled, 800, now);
    fetch('/result', { method: 'POST', body: JSON.stringify({ page: document.title, agent: navigator.userAgent, elements: found, complaints: complaints }) });
  }

  var started = Date.now();
  addEventListener('load', function wait() {
    if (!resting() && Date.now() - started < 15000) return setTimeout(wait, 100);
    tellWhenSettled('');
  });
})();
