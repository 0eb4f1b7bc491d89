import type { Typed } from "#app/platform/http/form.ts";
import { plainTyped } from "./plain-typed.ts";

/** What each field held, short enough to travel in a form: enough to tell whether it is still the same. */
export type Fingerprints = Record<string, string>;

export function fingerprintsOf(typed: Record<string, Typed>): Fingerprints {
  return Object.fromEntries(
    Object.entries(plainTyped(typed)).map(([name, value]) => [name, fingerprint(JSON.stringify(value))]),
  );
}

/** Fields that differ, in the order of the form. */
export function changedFields(before: Fingerprints, after: Fingerprints): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => before[name] !== after[name]);
}

export function sameTyped(one: Record<string, Typed>, other: Record<string, Typed>) {
  return changedFields(fingerprintsOf(one), fingerprintsOf(other)).length === 0;
}

/** Comes back from a browser, so it may be anything. */
export function readFingerprints(text: string): Fingerprints | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const entries = Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1].length <= 8,
    );
    return Object.fromEntries(entries.slice(0, 100));
  } catch {
    return null;
  }
}

/** FNV-1a, 32 bits: nobody gains by a clash. */
function fingerprint(text: string) {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
