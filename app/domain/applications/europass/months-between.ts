/** Whole months from one day to another, each told as a year, a month or a day; nothing where either is missing or they lie the wrong way round. */
export function monthsBetween(from: string, to: string) {
  const [begin, end] = [monthOf(from), monthOf(to)];
  return begin === null || end === null ? 0 : Math.max(0, end - begin);
}

/** Since the year 0. A year alone begins with its January. */
function monthOf(told: string) {
  const [, year, month = "1"] = /^(\d{4})(?:-(\d{2}))?(?:-|$)/.exec(told) ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month) - 1;
}
