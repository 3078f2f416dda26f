// Plots with logarithmic axes as SVG, one beside the other.

const [WIDTH, HEIGHT] = [420, 320];
const edge = { left: 64, right: 20, top: 44, bottom: 52 };
const inner = { width: WIDTH - edge.left - edge.right, height: HEIGHT - edge.top - edge.bottom };

/**
 * An SVG of panels `{ title, xLabel, yLabel, points, xTick, yTick, note }`; points are `[x, y]` above zero, the ticks
 * are functions from a power of ten to its label. A dashed line shows what linear growth from the last point would be.
 */
export function plotSvg(panels) {
  const width = WIDTH * panels.length;
  const drawn = panels.map(
    (panel, at) => `<g transform="translate(${at * WIDTH} 0)">${drawPanel(panel)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#333" role="img">
<title>${escaped(panels.map(({ title, note }) => `${title}: ${note}`).join('; '))}</title>
<rect width="100%" height="100%" fill="#fff"/>
${drawn.join('\n')}
</svg>
`;
}

function drawPanel({ title, xLabel, yLabel, points, xTick, yTick, note }) {
  const x = axis(
    points.map(([value]) => value),
    inner.width,
  );
  const y = axis(
    points.map(([, value]) => value),
    inner.height,
  );
  const place = ([one, other]) => [edge.left + x.at(one), edge.top + inner.height - y.at(other)];
  const [bottom, middle] = [edge.top + inner.height, edge.left + inner.width / 2];
  const columns = x.ticks.map((value) => {
    const left = r(place([value, points[0][1]])[0]);
    return `<path d="M${left} ${edge.top}V${bottom}" stroke="#e3e3e3"/><text x="${left}" y="${bottom + 18}" text-anchor="middle">${xTick(value)}</text>`;
  });
  const rows = y.ticks.map((value) => {
    const top = r(place([points[0][0], value])[1]);
    return `<path d="M${edge.left} ${top}H${edge.left + inner.width}" stroke="#e3e3e3"/><text x="${edge.left - 8}" y="${r(top + 4)}" text-anchor="end">${yTick(value)}</text>`;
  });
  const path = points.map((point) => place(point).map(r).join(' ')).join('L');
  const dots = points
    .map((point) => place(point).map(r))
    .map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="#0f4c5c"/>`);
  return `
<text x="${edge.left}" y="20" font-size="14" font-weight="600">${escaped(title)}</text>
<text x="${edge.left}" y="36" fill="#666">${escaped(note)}</text>
${[...columns, ...rows].join('\n')}
<path d="${linear(points, y, place)}" stroke="#999" stroke-dasharray="4 4" fill="none"/>
<path d="M${path}" stroke="#0f4c5c" stroke-width="2" fill="none"/>
${dots.join('')}
<text x="${middle}" y="${HEIGHT - 12}" text-anchor="middle">${escaped(xLabel)}</text>
<text transform="translate(16 ${edge.top + inner.height / 2}) rotate(-90)" text-anchor="middle">${escaped(yLabel)}</text>`;
}

/** The dashed line: in proportion to the last point, as far down as the panel goes. */
function linear(points, y, place) {
  const [x, time] = points.at(-1);
  const from = Math.max(points[0][0], (x * y.low) / time);
  return `M${place([from, (time * from) / x])
    .map(r)
    .join(' ')}L${place([x, time]).map(r).join(' ')}`;
}

/** An axis over whole powers of ten. `at` tells the distance of a value from its start. */
function axis(values, length) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
  return { low: 10 ** low, ticks, at: (value) => ((Math.log10(value) - low) / (high - low)) * length };
}

function r(value) {
  return Math.round(value * 10) / 10;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
