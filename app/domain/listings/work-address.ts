/** Where in a town people work, as the listing keeps it. */
export type WorkAddress = { street: string; postalCode: string };

/** As a form shows it and reads it again: "Uferstraße 4, 10115 Berlin". */
export const addressLine = ({ street, postalCode }: WorkAddress, place: string) => `${street}, ${postalCode} ${place}`;

/** What stands before the place, and the place; a place alone is all of it. */
export function partsOfLine(line: string): { street: string; place: string } {
  const comma = line.lastIndexOf(",");
  return { street: line.slice(0, Math.max(0, comma)).trim(), place: line.slice(comma + 1).trim() };
}
