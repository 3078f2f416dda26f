import { rangeOf, valueAt } from '../../document/front-matter.js';
import { lengthOf, type SeverityThreshold } from '../../policy/policy.js';
import { formatHuman } from '../../time/duration.js';
import { defineRule } from '../rule.js';

interface Figures {
  readonly customers: unknown;
  readonly orders: unknown;
  readonly duration: number | null;
  readonly exposed: boolean;
}

/** A severity that is too low grants too little time, attention and amends. */
export const severityMismatch = defineRule({
  id: 'severity-mismatch',
  area: 'impact',
  summary: 'Disallow a severity lower than the stated impact implies, by your `severity_matrix`.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    low: {
      en: 'Your severity matrix makes this {implied} ({reasons}), not {stated}; raise the severity or correct the figures.',
      id: 'Menurut matriks keparahan Anda ini {implied} ({reasons}), bukan {stated}; naikkan keparahannya atau perbaiki angkanya.',
    },
    customers: { en: '{count} customers affected', id: '{count} pelanggan terdampak' },
    orders: { en: '{count} orders lost', id: '{count} pesanan hilang' },
    duration: { en: 'lasted {length}', id: 'berlangsung {length}' },
    exposed: { en: 'customer data exposed', id: 'data pelanggan terbuka' },
    figure: { en: 'This figure counts.', id: 'Angka ini ikut menentukan.' },
    raise: { en: 'Change the severity to {implied}', id: 'Ubah keparahan menjadi {implied}' },
  },

  *check(document, { policy, locale, say }) {
    const { data } = document.frontMatter;
    const stated = data.severity;
    const rank = typeof stated === 'string' ? policy.severities.indexOf(stated) : -1;
    if (rank < 1) return;
    const figures: Figures = {
      customers: valueAt(data, ['impact', 'customers_affected']),
      orders: valueAt(data, ['impact', 'orders_lost']),
      duration: document.derived().duration,
      exposed: valueAt(data, ['data', 'exposed']) === true,
    };
    const reached = policy.severityMatrix
      .map((threshold) => ({ threshold, at: policy.severities.indexOf(threshold.severity) }))
      .filter(({ threshold, at }) => at >= 0 && at < rank && reaches(threshold, figures))
      .sort((a, b) => a.at - b.at);
    const worst = reached[0]?.threshold;
    if (!worst) return;
    const paths: readonly (readonly string[])[] = [
      ...(worst.customers_affected === undefined ? [] : [['impact', 'customers_affected']]),
      ...(worst.orders_lost === undefined ? [] : [['impact', 'orders_lost']]),
      ...(worst.data_exposed === true ? [['data', 'exposed']] : []),
    ];
    const reasons = [
      worst.customers_affected === undefined ? '' : say('customers', { count: Number(figures.customers) }),
      worst.orders_lost === undefined ? '' : say('orders', { count: Number(figures.orders) }),
      worst.duration === undefined ? '' : say('duration', { length: formatHuman(figures.duration!, locale) }),
      worst.data_exposed === true ? say('exposed') : '',
    ].filter((reason) => reason !== '');
    const range = rangeOf(document.frontMatter, ['severity']);
    const implied = worst.severity;
    yield {
      range,
      message: 'low',
      values: { implied, stated: String(stated), reasons: reasons.join(', ') },
      related: paths.map((path) => ({ range: rangeOf(document.frontMatter, path), message: say('figure') })),
      suggestions: [{ title: say('raise', { implied }), fix: () => [{ range, text: implied }] }],
    };
  },
});

/** Whether every figure that a threshold gives is reached; one that gives none says nothing. */
function reaches(threshold: SeverityThreshold, { customers, orders, duration, exposed }: Figures): boolean {
  const atLeast = (value: unknown, least: number | undefined): boolean | null =>
    least === undefined ? null : typeof value === 'number' && value >= least;
  const length = threshold.duration === undefined ? undefined : lengthOf(threshold.duration);
  const tests = [
    atLeast(customers, threshold.customers_affected),
    atLeast(orders, threshold.orders_lost),
    length === null ? false : atLeast(duration, length),
    threshold.data_exposed === true ? exposed : null,
  ].filter((test) => test !== null);
  return tests.length > 0 && tests.every(Boolean);
}
