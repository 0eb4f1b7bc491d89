import { createHash } from "node:crypto";

const words = 4;

/**
 * A hash of the content of a table, whatever order its rows come in: rows have none of their own, and two servers sort
 * texts differently. Each row is hashed by itself, and the hashes are added up.
 */
export function rowDigest() {
  const sum = new BigUint64Array(words);
  let rows = 0;
  return {
    add(row: Readonly<Record<string, unknown>>) {
      const hash = createHash("sha256");
      for (const name of Object.keys(row).sort()) hash.update(`${name}\0${inBytes(row[name])}\0`);
      const digest = hash.digest();
      for (let word = 0; word < words; word++) sum[word] = (sum[word] ?? 0n) + digest.readBigUInt64LE(word * 8);
      rows++;
    },
    result: () => ({ rows, hash: [...sum].map((word) => word.toString(16).padStart(16, "0")).join("") }),
  };
}

export type TableContent = ReturnType<ReturnType<typeof rowDigest>["result"]>;

/** What SQLite and PostgreSQL give for the same value. */
function inBytes(value: unknown) {
  if (value instanceof Uint8Array) return `bytes ${Buffer.from(value).toString("base64")}`;
  return JSON.stringify(value ?? null);
}
