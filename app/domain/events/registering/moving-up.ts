/** How many may still come; null: as many as want to. Where places were taken away, nobody has to go. */
export function freePlaces(places: number | null, taken: number) {
  return places === null ? null : Math.max(0, places - taken);
}

export const fitsIn = (free: number | null, persons: number) => free === null || persons <= free;

/** The first of those who wait, in their order, for whom there is room: a party is never torn apart. */
export function movingUp<Party extends { persons: number }>(waiting: readonly Party[], free: number | null): Party[] {
  let left = free;
  return waiting.filter(({ persons }) => {
    if (!fitsIn(left, persons)) return false;
    if (left !== null) left -= persons;
    return true;
  });
}
