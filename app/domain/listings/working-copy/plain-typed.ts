import type { Typed } from "#app/platform/http/form.ts";

/** Of these the place in the row says something; of all other lists only what is in them. */
const rows = ["places", "trainingPay", "ownQuestions"];

/** What browsers and our own writing of a stored listing do differently, though it says the same. */
export function plainTyped(typed: Record<string, Typed>): Record<string, Typed> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const plain = plainValue(value, rows.includes(name));
      return plain === null ? [] : [[name, plain]];
    }),
  );
}

function plainValue(value: Typed, isRow: boolean): Typed | null {
  if (typeof value === "string") return value.replace(/\r\n?/g, "\n").trim() || null;
  if (Array.isArray(value)) return isRow ? plainRow(value) : plainList(value);
  const inside = Object.entries(value)
    .map(([name, one]) => [name, plainValue(one, false)] as const)
    .filter(([, one]) => one !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return inside.length === 0 ? null : (Object.fromEntries(inside) as Record<string, Typed>);
}

function plainRow(values: Typed[]): Typed | null {
  const plain = values.map((value) => plainValue(value, false) ?? "");
  const end = plain.findLastIndex((value) => value !== "");
  return end === -1 ? null : plain.slice(0, end + 1);
}

/** One ticked box comes as a text, several as a list. */
function plainList(values: Typed[]): Typed | null {
  const plain = values.flatMap((value) => plainValue(value, false) ?? []);
  const [only, ...others] = plain.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (only === undefined) return null;
  return others.length === 0 ? only : plain;
}
