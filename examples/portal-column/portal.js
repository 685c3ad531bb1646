/* The portal's own script, as an old template would have it: switches the report without loading the page anew. */
(function () {
  var pages = {
    ganzhou: ['赣州市乡镇（街道）社工站建设', '来源：《江南都市报》　发布日期：报道未注明'],
    jiujiang: ['九江市社工人才队伍建设', '来源：九江市民政局　发布日期：报道未注明'],
    cangzhou: ['沧州市乡镇（街道）社工站建设', '来源：《沧州日报》　发布日期：报道未注明'],
    jiangsu: ['江苏省社会工作高质量发展', '来源：新华网　发布日期：报道未注明'],
  };
  var links = Array.prototype.slice.call(document.querySelectorAll('.chooser a'));

  function nameOf(link) {
    return link.getAttribute('href').replace('?report=', '');
  }

  function show(name) {
    links.forEach(function (link) {
      if (nameOf(link) !== name) return link.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'page');
      var page = pages[name] || [link.textContent + '社工站建设', '来源见图下'];
      document.getElementById('title').textContent = page[0];
      document.getElementById('byline').textContent = page[1];
      document.title = page[0] + '_社工站专栏_青禾县人民政府';
    });
    // The fallbacks in the page are of the first report: another one must not stand above them.
    if (name !== 'ganzhou') {
      Array.prototype.forEach.call(document.querySelectorAll('.widgets p'), function (fallback) {
        fallback.textContent = '数据暂时不能显示，请查看原报道。';
      });
    }
    document.getElementById('station-report').setAttribute('src', '/data/' + name + '.json');
  }

  links.forEach(function (link) {
    link.addEventListener('click', function (event) {
      event.preventDefault();
      history.pushState(null, '', link.getAttribute('href'));
      show(nameOf(link));
    });
  });

  function fromAddress() {
    var asked = (/[?&]report=([a-z]+)/.exec(location.search) || [])[1];
    show(links.map(nameOf).indexOf(asked) < 0 ? 'ganzhou' : asked);
  }
  window.addEventListener('popstate', fromAddress);
  fromAddress();
})();
