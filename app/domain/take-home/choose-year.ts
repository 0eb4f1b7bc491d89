/** The year by which is reckoned: the one asked for, else this one; null where its numbers are not there. */
export function chooseYear<Year extends { year: number }>(
  entered: readonly Year[],
  { asked, current }: { asked: number | null; current: number },
): Year | null {
  return entered.find(({ year }) => year === (asked ?? current)) ?? null;
}
