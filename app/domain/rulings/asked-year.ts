/** Of an address; the latest where there is no such one. */
export function askedYear(query: URLSearchParams, years: readonly number[]) {
  const wanted = Number(query.get("year"));
  return years.find((year) => year === wanted) ?? years[0] ?? 0;
}
