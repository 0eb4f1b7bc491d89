import { langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { addPhrase } from "#app/domain/occupations/save-phrase.server.ts";
import { rehearsed } from "#app/platform/rehearsed.server.ts";
import type { NamedRow } from "#app/platform/typed/named-rows.server.ts";
import { newPhraseForm } from "./phrase-form.ts";

export type RowOutcome = { line: number; text: string } & (
  | { state: "new" | "known" }
  | { state: "fault"; why: string }
);

type Importing = { rows: readonly NamedRow[]; dryRun: boolean; officer: { accountId: string }; now: Date };

export const phraseColumns = ["section", "de", "pl", "cs"] as const;

/** Phrases of the office's own from a table. What the catalogue says already is passed over, so that it can be sent again. */
export function importPhrases(db: Db, { rows, dryRun, ...deed }: Importing): Promise<RowOutcome[]> {
  const takeAll = async (db: Db) => {
    const outcomes: RowOutcome[] = [];
    for (const row of rows) outcomes.push(await take(db, row, deed));
    return outcomes;
  };
  return dryRun ? rehearsed(db, takeAll) : takeAll(db);
}

async function take(db: Db, { line, cell }: NamedRow, deed: Omit<Importing, "rows" | "dryRun">): Promise<RowOutcome> {
  const text = cell("de");
  const typed = {
    ...{ section: cell("section"), de: text, pl: cell("pl"), cs: cell("cs") },
    fields: cell("fields")
      .split(/[\s,;|]+/)
      .filter(Boolean),
  };
  const read = newPhraseForm(langs).safeParse(typed);
  if (!read.success) {
    const columns = new Set(read.error.issues.map(({ path: [column] }) => String(column)));
    return { line, text, state: "fault", why: `cannot be taken: ${[...columns].join(", ")}` };
  }
  const { section, fields, de, pl, cs } = read.data;
  const saved = await addPhrase(db, { section, fields, texts: { de, pl, cs }, ...deed });
  if (saved.ok) return { line, text: de, state: "new" };
  if (saved.reason !== "taken") return { line, text: de, state: "fault", why: saved.reason };
  const isWhole = saved.langs.length === langs.length;
  if (isWhole) return { line, text: de, state: "known" };
  const why = `another phrase of this section says the same in ${saved.langs.join(", ")} only`;
  return { line, text: de, state: "fault", why };
}
