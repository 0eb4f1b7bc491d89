import { hashToken } from "#db/ids.server.ts";

/** The ETag of a listing, by which a program says what it has seen. */
export const versionOf = ({ status, updatedAt }: { status: string; updatedAt: string }) =>
  `"${hashToken(`${status} ${updatedAt}`).slice(0, 24)}"`;

/** A compressed answer carries the same tag with a mark before it. */
export function isVersion(ifMatch: string, version: string) {
  const named = ifMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return named.includes("*") || named.includes(version);
}
