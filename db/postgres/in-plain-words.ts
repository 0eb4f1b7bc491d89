const words: Record<string, string> = {
  "28P01": "the password is wrong",
  "28000": "it lets this user in from nowhere, or not from here (pg_hba.conf)",
  "3D000": "it has no database of this name; create it first",
  "53300": "it has no connection left; lower DATABASE_POOL or raise max_connections",
  "57P03": "it is starting, or being stopped",
  ECONNREFUSED: "nothing answers there",
  ENOENT: "there is no such socket",
  ENOTFOUND: "there is no machine of this name",
  EAI_AGAIN: "the name of the machine could not be looked up",
  ETIMEDOUT: "nothing answers there in time",
};

/** Why PostgreSQL lets nobody in. The address itself is not repeated: it holds the password. */
export function inPlainWords(error: unknown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const why = words[code] ?? (error instanceof Error ? error.message : String(error));
  return `The PostgreSQL of DATABASE_URL cannot be used: ${why}.`;
}
