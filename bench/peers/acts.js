/** In the page: what is done to a drawing while it is measured. A frame after each, so that it has been laid out and painted. */

export async function update(reports, times) {
  for (let time = 0; time < times; time++) {
    await window.drawn.update(reports[(time + 1) % reports.length]);
    await new Promise(requestAnimationFrame);
  }
}

export async function filter(status) {
  await window.drawn.filter(status);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

export async function change(times) {
  for (let time = 0; time < times; time++) {
    window.drawn.remove();
    await new Promise(requestAnimationFrame);
    await window.again();
    await new Promise(requestAnimationFrame);
  }
}

/** Keeps the time from each move of the pointer to the end of the frame that answers it, and says where the map is. */
export function watchPointer() {
  window.drawn.pointable?.();
  const box = window.drawn.map?.() ?? document.querySelector('.box');
  box.scrollIntoView({ block: 'center' });
  window.waits = [];
  let moved = null;
  window.addEventListener('pointermove', ({ timeStamp }) => (moved = timeStamp), { capture: true });
  window.addEventListener('highlight', () => {
    if (moved === null) return;
    const from = moved;
    moved = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => window.waits.push(performance.now() - from));
      port1.start();
      port2.postMessage(null);
    });
  });
  const { left, top, width, height } = box.getBoundingClientRect();
  return { left, top, width, height };
}
