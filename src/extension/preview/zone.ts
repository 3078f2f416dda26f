const minute = 60_000;

/** Minutes by which the clocks of a zone are ahead of UTC at an instant; 0 for a zone that is not known. */
export function offsetIn(zone: string | null, instant: number): number {
  const fixed = /^(?:UTC|GMT)?([+-])(\d\d?):?(\d\d)?$/.exec(zone ?? '');
  if (fixed) {
    const [, sign, hours, minutes] = fixed;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  }
  if (zone === null) return 0;
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
    }).formatToParts(instant);
    const part = (type: string): number => Number(parts.find((found) => found.type === type)?.value);
    const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
    return Math.round((shown - Math.floor(instant / minute) * minute) / minute);
  } catch {
    return 0;
  }
}

/** How instants are written: the clock of the zone, with the day where the picture spans several. */
export function clockIn(
  zone: string | null,
  { locale, days }: { readonly locale: string; readonly days: boolean },
): (instant: number) => string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    ...(days ? { day: 'numeric', month: 'short' } : {}),
  });
  return (instant) => format.format(instant + offsetIn(zone, instant) * minute);
}
