/** The middle of some figures. */
export function median(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

export function shuffled(list) {
  const rest = [...list];
  return list.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0]);
}

/** The median over all rounds of how many times a figure is another's: both taken in the same round. */
export const ratio = (rounds, id, base) =>
  median(rounds.map((round) => round[id] / round[base]).filter(Number.isFinite));

/** How much a series grows from one figure to the next, by least squares. */
export function slope(series) {
  const middle = (series.length - 1) / 2;
  const mean = series.reduce((sum, value) => sum + value, 0) / series.length;
  const over = series.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  return over / series.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
}
