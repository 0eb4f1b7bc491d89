/** More than so many together say nothing of a place any more: whoever searched for all of them named none. */
const mostPairs = 12;

/** Of what falls into districts and fields: each pair as one value of the split "district_field". */
export function crossValues(districts: readonly (string | null)[], fields: readonly string[]): string[] {
  const pairs = districts.flatMap((district) =>
    district === null ? [] : fields.map((field) => `${district}/${field}`),
  );
  return pairs.length > mostPairs ? [] : pairs;
}

export function pairOf(value: string): { district: string; field: string } {
  const at = value.lastIndexOf("/");
  return { district: value.slice(0, at), field: value.slice(at + 1) };
}
