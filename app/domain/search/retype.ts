import type { Understanding } from "./understand.ts";

/** The text again, with each part that was read as a name changed, or left out where `change` gives null. */
export function retype(q: string, understanding: Understanding, change: (text: string) => string | null): string {
  const { occupations, companies, fields, kinds, place, district, words } = understanding;
  const readings = [...occupations, ...companies, ...fields, ...kinds, place, district].flatMap((one) => one ?? []);
  /** A word in quotes stays in quotes. */
  const rest = words.map((word) => (q.includes('"') ? `"${word}"` : word));
  return [...readings.flatMap(({ text }) => change(text) ?? []), ...rest].join(" ");
}

/** The same text with one reading put in quotes, which the search takes at its word. */
export function literally(q: string, text: string, understanding: Understanding) {
  return retype(q, understanding, (other) => (other === text ? `"${text}"` : other));
}
