/** What a clock of this zone shows: "2027-02-01T06:00:07". */
export function baTimestamp(at: Date, timeZone: string) {
  const format = new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return format.format(at).replace(" ", "T");
}

/** F001E: the first file of this moment, and the last. */
export function baFileName(supplierId: string, at: Date, timeZone: string) {
  return `DS${supplierId}_${baTimestamp(at, timeZone).replace("T", "_").replaceAll(":", "-")}_F001E.xml`;
}
