import type { Db } from "#db/connect.server.ts";
import type { JournalKind } from "#db/keeping/journal-kinds.ts";
import { alone } from "#db/postgres/alone.server.ts";
import type { Config } from "../config.server.ts";
import { isStillKept } from "./journal-entry.ts";
import { appendToJournal, pruneJournal, readJournal } from "./journal-file.server.ts";

type Board = { db: Db; config: Pick<Config, "backup" | "dataDir">; now: () => Date };

const atOnce = 500;

/** Beside the backups, as it must outlive the store; where the board makes none itself, beside the store. */
const folderOf = ({ backup, dataDir }: Board["config"]) => backup?.dir ?? dataDir;

/** Writes into the journal what was erased since. What stands in it twice, because this broke off, is none the worse for it. */
export function writeJournal({ db, config, now }: Board) {
  return alone(db, "the journal of erasures", async () => {
    for (;;) {
      const rows = await db.selectFrom("erased_row").selectAll().limit(atOnce).execute();
      if (rows.length === 0) return;
      const at = now().toISOString();
      appendToJournal(
        folderOf(config),
        rows.map(({ kind, id }) => ({ at, kind, id })),
      );
      for (const [kind, theirs] of Map.groupBy(rows, (row) => row.kind)) await forgetNotes(db, kind, theirs);
    }
  });
}

function forgetNotes(db: Db, kind: JournalKind, rows: readonly { id: string }[]) {
  const ids = rows.map(({ id }) => id);
  return db.deleteFrom("erased_row").where("kind", "=", kind).where("id", "in", ids).execute();
}

export function forgetOldEntries({ db, config, now }: Board) {
  const today = now();
  const isKept = (entry: Parameters<typeof isStillKept>[0]) => isStillKept(entry, today);
  return alone(db, "the journal of erasures", () => Promise.resolve(pruneJournal(folderOf(config), isKept)));
}

/** Of both places: a restore puts what lay beside the backups beside the store. */
export function findJournal({ backup, dataDir }: Board["config"]) {
  return [...new Set([...(backup ? [backup.dir] : []), dataDir])].flatMap(readJournal);
}
