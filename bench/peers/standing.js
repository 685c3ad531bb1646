/** The picture stands when the frame with it is done. */
export async function standing() {
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  performance.mark('drawn');
  document.body.dataset.drawn = 'yes';
}

/** What is pointed at stands out in the drawing, or will in the next frame. */
export const highlighted = () => window.dispatchEvent(new Event('highlight'));
