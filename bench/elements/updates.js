/** In the page: data updates, a frame after each, so that what is measured has been laid out and painted. */

/** As many checked reports as asked for, none of them seen before, so that nothing is remembered of them. */
async function checkReports(texts, times) {
  await import('/zhanbao/elements/indicator-report.js');
  const provider = document.body.appendChild(document.createElement('indicator-report'));
  window.checked = [];
  for (let time = 0; time < times; time++) {
    provider.report = JSON.parse(texts[time % texts.length]);
    await provider.updateComplete;
    window.checked.push(provider.state.report);
  }
  provider.remove();
  return window.checked.length;
}

async function updateElement(tag) {
  const element = document.querySelector(tag);
  for (const report of window.checked) {
    element.report = report;
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

/** `first` leads from the first drawing to the second state, then the two changes take turns. */
async function updateFloor(first, [back, forth], times) {
  for (let time = 0; time < times; time++) {
    window.rewrite(time === 0 ? first : time % 2 === 1 ? back : forth);
    await Promise.resolve();
    await new Promise(requestAnimationFrame);
  }
}

export { checkReports, updateElement, updateFloor };
