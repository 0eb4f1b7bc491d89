import path from "node:path";
import { readCopy } from "#db/keeping/read-copy.server.ts";
import { FileMissing, type SealedStore } from "../files/stores/sealed-store.ts";
import { factsOf, factsOfChunks, type FileFacts } from "./durable-files.server.ts";
import { filesFolder, idOf, type Manifest, storeName } from "./manifest.server.ts";

/**
 * What a folder lacks of its manifest, in plain words; none if it is whole. Reads every byte. `files` says where documents lie
 * that do not lie in the folder.
 */
export async function examine(folder: string, manifest: Manifest, files: SealedStore | null = null): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, facts] of Object.entries(manifest.files)) {
    const reading =
      files && name !== storeName ? factsOfChunks(files.read(idOf(name))) : factsOf(path.join(folder, name));
    const found = await reading.catch((error: unknown) => codeOf(error));
    const problem = typeof found === "string" ? unreadable(name, found) : difference(name, found, facts);
    if (problem) problems.push(problem);
  }
  if (!(storeName in manifest.files)) return [...problems, `${storeName}, the store itself, is missing.`];
  if (problems.includes(unreadable(storeName, "ENOENT"))) return problems;
  return [...problems, ...problemsOfStore(path.join(folder, storeName), manifest)];
}

function difference(name: string, found: FileFacts, { size, sha256 }: FileFacts) {
  if (found.size !== size) return `${name} has ${found.size} bytes instead of ${size}.`;
  if (found.sha256 !== sha256) return `${name} is damaged: its bytes are not those that were written.`;
  return null;
}

function unreadable(name: string, code: string) {
  return code === "ENOENT" ? `${name} is missing.` : `${name} cannot be read (${code}).`;
}

function problemsOfStore(file: string, manifest: Manifest) {
  const store = readCopy(file);
  if (store.damage.length > 0) return store.damage.map((words) => `${storeName} is damaged, SQLite says: ${words}`);
  const tables = new Set([...Object.keys(manifest.rows), ...Object.keys(store.rows)]);
  const lost = new Set(manifest.missing);
  return [
    ...[...tables]
      .filter((table) => store.rows[table] !== manifest.rows[table])
      .map((table) => `Table ${table} has ${store.rows[table] ?? 0} rows instead of ${manifest.rows[table] ?? 0}.`),
    ...store.files
      .filter(({ id }) => !(`${filesFolder}/${id}` in manifest.files) && !lost.has(id))
      .map(({ id, table }) => `A row of ${table} names ${filesFolder}/${id}, which the backup does not hold.`),
  ];
}

function codeOf(error: unknown) {
  if (error instanceof FileMissing) return "ENOENT";
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
