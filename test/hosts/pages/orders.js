/* Every order in which a provider and a consumer can be defined (P, C) and put into the page (p, c), each in a frame of its own. */
(async function () {
  function orders(rest, done) {
    if (rest.length === 0) return [done];
    return rest.flatMap(function (step) {
      return orders(
        rest.filter(function (other) {
          return other !== step;
        }),
        done + step,
      );
    });
  }
  var results = {};
  for (const by of ['inside', 'from']) {
    for (const order of orders(['P', 'C', 'p', 'c'], '')) {
      results[order + ' ' + by] = await new Promise(function (resolve) {
        var frame = document.createElement('iframe');
        addEventListener('message', function told(event) {
          if (event.source !== frame.contentWindow) return;
          removeEventListener('message', told);
          frame.remove();
          resolve(event.data);
        });
        frame.src = 'order.html?order=' + order + '&by=' + by;
        document.getElementById('frames').append(frame);
      });
    }
  }
  window.results = results;
})();
