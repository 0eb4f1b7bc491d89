/** Of what went wrong or was changed, one a line. */
export const indented = (list: readonly string[]) => list.map((one) => `  ${one}`).join("\n");
/** What is wrong in a file; of much only the first is told. */
export function faultsLeftOut(what: string, { count, told }: { count: number; told: readonly string[] }) {
  const more = count - told.length;
  const rest = more > 0 ? [`  … and ${more} more`] : [];
  return [`${count} ${what} are wrong and were left out:`, indented(told), ...rest].join("\n");
}
export const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
export const secondsSince = (began: number) => `${((performance.now() - began) / 1000).toFixed(1)} s`;
