/* What scripts of old portals do to every page that they are on. */
(function () {
  // eslint-disable-next-line no-extend-native
  Object.prototype.each = function () {};
  // eslint-disable-next-line no-extend-native
  Object.prototype.missing = 'not-stated';
  // eslint-disable-next-line no-extend-native
  Array.prototype.include = function (item) {
    return this.indexOf(item) >= 0;
  };
  // eslint-disable-next-line no-extend-native
  Array.prototype.remove = function () {};
  // eslint-disable-next-line no-extend-native
  String.prototype.trimLeftOld = function () {
    return this;
  };
  window.$ = function (id) {
    return document.getElementById(id);
  };
  window.define = undefined;
  window.name = 'portal';
})();
