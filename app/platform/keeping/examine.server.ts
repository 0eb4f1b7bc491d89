import path from "node:path";
import { readCopy, type StoreCopy } from "#db/keeping/read-copy.server.ts";
import { type DumpContent, readDump } from "#db/keeping/read-dump.server.ts";
import { FileMissing, type SealedStore } from "../files/stores/sealed-store.ts";
import { factsOf, factsOfChunks, type FileFacts } from "./durable-files.server.ts";
import { dumpName, filesFolder, idOf, type Manifest, storeIn, storeName } from "./manifest.server.ts";

/**
 * What a folder lacks of its manifest, in plain words; none if it is whole. Reads every byte. `files` says where documents lie
 * that do not lie in the folder.
 */
export async function examine(folder: string, manifest: Manifest, files: SealedStore | null = null): Promise<string[]> {
  const problems = await problemsOfFiles(folder, manifest, files);
  const store = storeIn(manifest);
  if (store === null) return [...problems, `${storeName}, the store itself, is missing.`];
  const file = path.join(folder, store);
  if (problems.includes(unreadable(store, "ENOENT"))) return problems;
  const inside =
    store === dumpName ? problemsOfDump(await readDump(file), manifest) : problemsOfStore(readCopy(file), manifest);
  return [...problems, ...inside];
}

/** The same of a store that stands in a PostgreSQL again. */
export async function examineRestored(
  store: StoreCopy,
  { manifest, files }: { manifest: Manifest; files: SealedStore },
): Promise<string[]> {
  const { [dumpName]: _, ...documents } = manifest.files;
  return [
    ...(await problemsOfFiles("", { ...manifest, files: documents }, files)),
    ...problemsOfStore(store, manifest),
  ];
}

async function problemsOfFiles(folder: string, manifest: Manifest, files: SealedStore | null) {
  const problems: string[] = [];
  const store = storeIn(manifest);
  for (const [name, facts] of Object.entries(manifest.files)) {
    const reading = files && name !== store ? factsOfChunks(files.read(idOf(name))) : factsOf(path.join(folder, name));
    const found = await reading.catch((error: unknown) => codeOf(error));
    const problem = typeof found === "string" ? unreadable(name, found) : difference(name, found, facts);
    if (problem) problems.push(problem);
  }
  return problems;
}

function difference(name: string, found: FileFacts, { size, sha256 }: FileFacts) {
  if (found.size !== size) return `${name} has ${found.size} bytes instead of ${size}.`;
  if (found.sha256 !== sha256) return `${name} is damaged: its bytes are not those that were written.`;
  return null;
}

function unreadable(name: string, code: string) {
  return code === "ENOENT" ? `${name} is missing.` : `${name} cannot be read (${code}).`;
}

function problemsOfStore(store: StoreCopy, manifest: Manifest) {
  if (store.damage.length > 0) return store.damage.map((words) => `${storeName} is damaged, SQLite says: ${words}`);
  const lost = new Set(manifest.missing);
  return [
    ...problemsOfRows(store.rows, manifest),
    ...store.files
      .filter(({ id }) => !(`${filesFolder}/${id}` in manifest.files) && !lost.has(id))
      .map(({ id, table }) => `A row of ${table} names ${filesFolder}/${id}, which the backup does not hold.`),
  ];
}

function problemsOfDump({ damage, rows }: DumpContent, manifest: Manifest) {
  return damage.length > 0 ? damage.map((words) => `${dumpName} is damaged, ${words}`) : problemsOfRows(rows, manifest);
}

function problemsOfRows(rows: Record<string, number>, manifest: Manifest) {
  const tables = new Set([...Object.keys(manifest.rows), ...Object.keys(rows)]);
  return [...tables]
    .filter((table) => rows[table] !== manifest.rows[table])
    .map((table) => `Table ${table} has ${rows[table] ?? 0} rows instead of ${manifest.rows[table] ?? 0}.`);
}

function codeOf(error: unknown) {
  if (error instanceof FileMissing) return "ENOENT";
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
