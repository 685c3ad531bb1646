delete window.ResizeObserver;
delete window.IntersectionObserver;
HTMLCanvasElement.prototype.getContext = function () {
  return null;
};
