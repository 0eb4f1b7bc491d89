/** What somebody may not do in their own company, and who may: the page for 403 says both. */
export type NeededRight = "decide" | "manage";

export type Forbidden = { needed: NeededRight; ask: string[] };

/** What came with an answer of 403, if a page of the company gave it. */
export function forbiddenOf(data: unknown): Forbidden | null {
  if (typeof data !== "object" || data === null || !("needed" in data) || !("ask" in data)) return null;
  const { needed, ask } = data;
  if ((needed !== "decide" && needed !== "manage") || !Array.isArray(ask)) return null;
  return { needed, ask: ask.filter((name) => typeof name === "string") };
}
