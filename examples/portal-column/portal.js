/* The portal's own script, as an old template would have it: fills the list and switches the report. */
(function () {
  var reports = [
    ['ganzhou', '江西省赣州市', '赣州市乡镇（街道）社工站建设', '来源：《江南都市报》　发布日期：报道未注明'],
    ['jiujiang', '江西省九江市', '九江市社工人才队伍建设', '来源：九江市民政局　发布日期：报道未注明'],
    ['cangzhou', '河北省沧州市', '沧州市乡镇（街道）社工站建设', '来源：《沧州日报》　发布日期：报道未注明'],
    ['jiangsu', '江苏省', '江苏省社会工作高质量发展', '来源：新华网　发布日期：报道未注明'],
  ];
  var more = [
    ['jiangshan', '浙江省江山市'], ['kunming', '云南省昆明市'], ['ulanqab', '内蒙古乌兰察布市'], ['linze', '甘肃省临泽县'],
    ['shangrao', '江西省上饶市'], ['tacheng', '新疆塔城市阿西尔乡'], ['hexian', '安徽省和县'], ['mashan', '广西马山县'],
    ['yangpu', '上海市杨浦区'], ['shishi', '福建省石狮市'], ['guandu', '云南省昆明市官渡区'], ['heilongjiang', '黑龙江省'],
  ];
  var select = document.getElementById('report');
  reports.concat(more).forEach(function (report) {
    var option = document.createElement('option');
    option.value = report[0];
    option.textContent = report[1];
    select.appendChild(option);
  });

  function show(name) {
    var chosen = reports.concat(more).filter(function (report) {
      return report[0] === name;
    })[0];
    if (!chosen) return;
    select.value = name;
    // The fallbacks in the page are of the first report: another one must not stand above them.
    if (name !== 'ganzhou') {
      Array.prototype.forEach.call(document.querySelectorAll('.widgets p'), function (fallback) {
        fallback.textContent = '数据暂时不能显示，请查看原报道。';
      });
    }
    document.getElementById('station-report').setAttribute('src', '/data/' + name + '.json');
    document.getElementById('title').textContent = chosen[2] || chosen[1] + '社工站建设';
    document.getElementById('byline').textContent = chosen[3] || '来源见图下';
  }

  select.addEventListener('change', function () {
    show(select.value);
    history.replaceState(null, '', '?report=' + select.value);
  });
  show((/[?&]report=([a-z]+)/.exec(location.search) || [])[1] || 'ganzhou');
})();
