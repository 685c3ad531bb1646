/* The habits of Prototype 1.6 and its time: built-in prototypes are extended, some of what came later is taken for one's own. */
(function () {
  function extend(target, methods) {
    for (var name in methods) target[name] = methods[name];
  }
  extend(Object.prototype, {
    each: function () {},
    missing: 'not-stated',
    extend: function (other) {
      return extend(this, other);
    },
  });
  extend(Array.prototype, {
    each: function (iterator) {
      for (var i = 0; i < this.length; i++) iterator(this[i], i);
      return this;
    },
    include: function (item) {
      return this.indexOf(item) >= 0;
    },
    first: function () {
      return this[0];
    },
    last: function () {
      return this[this.length - 1];
    },
    clear: function () {
      this.length = 0;
      return this;
    },
    remove: function () {},
    // Of 1.6: JSON.stringify calls it, and lists become strings.
    toJSON: function () {
      return '[' + this.join(', ') + ']';
    },
  });
  extend(String.prototype, {
    strip: function () {
      return this.replace(/^\s+|\s+$/g, '');
    },
    toJSON: function () {
      return '"' + this + '"';
    },
    times: function () {
      return '';
    },
  });
  extend(Function.prototype, {
    defer: function () {
      return setTimeout(this, 10);
    },
    bind: function (context) {
      var method = this;
      var bound = Array.prototype.slice.call(arguments, 1);
      return function () {
        return method.apply(context, bound.concat(Array.prototype.slice.call(arguments)));
      };
    },
  });
  extend(Element.prototype, {
    update: function () {
      return this;
    },
    visible: function () {
      return true;
    },
    select: function (selector) {
      return this.querySelectorAll(selector);
    },
    observe: function (name, handler) {
      this.addEventListener(name, handler);
      return this;
    },
    fire: function () {
      return null;
    },
    // As theirs does: it gives the element back.
    remove: function () {
      if (this.parentNode) this.parentNode.removeChild(this);
      return this;
    },
  });
  window.$ = function (id) {
    return document.getElementById(id);
  };
  window.define = undefined;
  window.name = 'portal';
})();
