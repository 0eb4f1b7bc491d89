export type ReadRefusals =
  | { ok: true; refusals: ReadonlyMap<string, string> }
  /** `line` counts from 1. */
  | { ok: false; line: number; slip: "shape" | "twice" };

const longestReason = 500;

/** Lines as a person copies them out of a table: the number of an ad, a semicolon or tab, and why it was refused. */
export function readRefusals(typed: string): ReadRefusals {
  const refusals = new Map<string, string>();
  for (const [index, line] of typed.split("\n").entries()) {
    if (line.trim() === "") continue;
    const [, id, reason = ""] = /^\s*"?([0-9a-z]{10})"?\s*[;\t,]\s*(.+)$/.exec(line) ?? [];
    if (id === undefined) return { ok: false, line: index + 1, slip: "shape" };
    if (refusals.has(id)) return { ok: false, line: index + 1, slip: "twice" };
    refusals.set(id, reason.trim().slice(0, longestReason));
  }
  return { ok: true, refusals };
}
