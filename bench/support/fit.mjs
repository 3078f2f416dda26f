/**
 * The power by which times grow: the slope of the line nearest to `[amount, time]` points in logarithms. 1 is linear, 2
 * is quadratic. NaN for fewer than two points.
 */
export function exponentOf(points) {
  const logs = points.map(([amount, time]) => [Math.log(amount), Math.log(time)]);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(([one]) => one)), mean(logs.map(([, one]) => one))];
  const across = logs.reduce((sum, [one]) => sum + (one - x) ** 2, 0);
  const along = logs.reduce((sum, [one, other]) => sum + (one - x) * (other - y), 0);
  return along / across;
}
