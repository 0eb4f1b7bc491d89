/** Of what went wrong or was changed, one a line. */
export const indented = (list: readonly string[]) => list.map((one) => `  ${one}`).join("\n");
export const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
export const secondsSince = (began: number) => `${((performance.now() - began) / 1000).toFixed(1)} s`;
