import { type CalendarDate, dayMs, wallMs } from './calendar.js';

const halfYear = 183 * dayMs;

/**
 * Tells the year of each date of a sequence that leaves it out: that of the nearest date before with a year, else the
 * one that brings it nearest to the context's date, else that of the nearest date after. A January after a December is
 * in the next year.
 */
export function yearFinder(
  dates: readonly (CalendarDate | null)[],
  context: CalendarDate | null,
): (index: number) => number | null {
  const after = dates.find((date) => date !== null && date.year !== null) ?? null;
  const years: (number | null)[] = [];
  let before: CalendarDate | null = null;
  for (const date of dates) {
    if (date === null) {
      years.push(before?.year ?? context?.year ?? null);
      continue;
    }
    const year: number | null =
      date.year ?? yearAfter(date, before) ?? yearNear(date, context) ?? yearBefore(date, after);
    years.push(year);
    if (year !== null) before = { ...date, year };
  }
  return (index) => years[index] ?? null;
}

function yearNear(date: CalendarDate, context: CalendarDate | null): number | null {
  if (context === null || context.year === null) return null;
  const step = wallMs({ ...date, year: context.year }, null) - wallMs(context, null);
  return step > halfYear ? context.year - 1 : step < -halfYear ? context.year + 1 : context.year;
}

function yearAfter(date: CalendarDate, before: CalendarDate | null): number | null {
  if (before === null || before.year === null) return null;
  const step = wallMs({ ...date, year: before.year }, null) - wallMs(before, null);
  return step < -halfYear ? before.year + 1 : step > halfYear ? before.year - 1 : before.year;
}

function yearBefore(date: CalendarDate, after: CalendarDate | null): number | null {
  if (after === null || after.year === null) return null;
  return wallMs({ ...date, year: after.year }, null) - wallMs(after, null) > halfYear
    ? after.year - 1
    : after.year;
}
