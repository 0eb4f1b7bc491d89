// A face of this room: other nouns may import it.

/** Of a listing whose change waits: what everybody sees, or what the change would make of it. */
export const versions = ["waiting", "published"] as const;
export type Version = (typeof versions)[number];

export function versionIn(query: URLSearchParams): Version {
  return query.get("version") === "published" ? "published" : "waiting";
}
