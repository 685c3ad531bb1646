/** Where a run is and how long it will still take: from what the scenarios usually take, corrected by what they took today. */
const BUILDING = 40;
/** Two visits to each drawing. */
const LOOKING = 17;

export function openProgress(blocks, { brief, check, faults }) {
  const costs = blocks.map(({ name, seconds, rounds, slow }) => ({
    name,
    slow,
    seconds: LOOKING + (check ? 0 : seconds * rounds * (brief ? 0.6 : 1)),
  }));
  const sum = (list) => list.reduce((total, { seconds }) => total + seconds, 0);
  const began = Date.now();
  let passed = 0;
  const minutes = (seconds) => Math.max(1, Math.round(seconds / 60));
  if (!faults) console.log(`${blocks.length} tables, about ${minutes(sum(costs) + BUILDING)} minutes on a calm machine of two cores.`);
  let left = sum(costs);
  return {
    say(text, first) {
      const whole = `${text} (about ${minutes(left)} minutes left)`;
      if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${whole}`);
      else if (first) console.log(whole);
    },
    done({ name, slow }) {
      const at = costs.findIndex((cost) => cost.name === name && cost.slow === slow);
      passed += costs[at].seconds;
      const pace = (Date.now() - began) / 1000 / (passed + BUILDING);
      left = sum(costs.slice(at + 1)) * pace;
      console.log(
        `\n${name}${slow > 1 ? ` × ${slow}` : ''} is done, ${minutes((Date.now() - began) / 1000)} minutes gone, about ${Math.round(left / 60)} left.`,
      );
    },
  };
}
