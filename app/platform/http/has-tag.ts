/** Whether If-None-Match names this tag; programs and proxies drop the W/ in front of it. */
export function hasTag(ifNoneMatch: string | undefined, etag: string) {
  if (ifNoneMatch === undefined) return false;
  const asked = ifNoneMatch.split(",").map((tag) => tag.trim());
  return asked.includes("*") || asked.some((tag) => tag.replace(/^W\//, "") === etag.replace(/^W\//, ""));
}
