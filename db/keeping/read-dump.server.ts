import { findProgram } from "../postgres/find-program.server.ts";
import { forPrograms } from "../postgres/libpq-environment.ts";
import { runProgram } from "../postgres/run-program.server.ts";
import { StoreRefused } from "../store-refused.ts";
import { rowReader } from "./row-reader.ts";

export type DumpContent = {
  /** What pg_restore finds damaged, in its words. */
  damage: string[];
  /** By table. */
  rows: Record<string, number>;
  /** The values of one table's rows, where they were asked for. */
  values: Record<string, string | null>[];
};

/** Reads all of an archive of pg_dump, or one table of it. Needs no server. */
export async function readDump(file: string, { table }: { table?: string } = {}): Promise<DumpContent> {
  const program = await findProgram("pg_restore", null);
  const reader = rowReader({ keep: table });
  const words = ["--data-only", ...(table === undefined ? [] : [`--table=${table}`]), "--file=-", file];
  try {
    await runProgram(program, { words, environment: forPrograms(process.env), hear: reader.hear });
  } catch (error) {
    if (!(error instanceof StoreRefused)) throw error;
    return { damage: [error.message], rows: {}, values: [] };
  }
  return { damage: [], ...reader.content() };
}
