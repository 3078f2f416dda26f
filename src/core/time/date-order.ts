import type { DateOrder, TimeValue } from './time-value.js';

/**
 * The order of day and month that the dates of a document share: one with a day above 12 (or on a weekday that only
 * one order gives) decides for all. `ambiguous` where none decides, or where they contradict each other.
 */
export function dateOrderOf(values: Iterable<TimeValue>): DateOrder {
  let order: DateOrder = 'ambiguous';
  for (const { dateOrder } of values) {
    if (dateOrder === undefined || dateOrder === 'ambiguous' || dateOrder === order) continue;
    if (order !== 'ambiguous') return 'ambiguous';
    order = dateOrder;
  }
  return order;
}

/** Reads the ambiguous dates in an order. Values that are not ambiguous, and all of them under `ambiguous`, stay. */
export function resolveOrder(values: readonly TimeValue[], order: DateOrder): readonly TimeValue[] {
  return order === 'ambiguous' ? values : values.map((value) => inOrder(value, order));
}

function inOrder(value: TimeValue, order: 'dmy' | 'mdy'): TimeValue {
  if (value.dateOrder !== 'ambiguous' || value.date === null) return value;
  const { year, month, day } = value.date;
  const date = order === 'dmy' ? value.date : { year, month: day, day: month };
  return { ...value, date, dateOrder: order };
}
