/** What somebody may not do in their own company or in the office, and who may: the page for 403 says both. */
const neededRights = ["decide", "manage", "member", "office"] as const;
export type NeededRight = (typeof neededRights)[number];

export type Forbidden = { needed: NeededRight; ask: string[] };

/** What came with an answer of 403, if such a page gave it. */
export function forbiddenOf(data: unknown): Forbidden | null {
  if (typeof data !== "object" || data === null || !("needed" in data) || !("ask" in data)) return null;
  const needed = neededRights.find((right) => right === data.needed);
  if (!needed || !Array.isArray(data.ask)) return null;
  const ask: unknown[] = data.ask;
  return { needed, ask: ask.filter((name) => typeof name === "string") };
}
