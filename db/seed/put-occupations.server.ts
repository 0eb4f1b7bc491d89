import { type Lang, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { foldedForms } from "#db/fold.ts";
import { keepRetired } from "./keep-retired.server.ts";
import { namesIn } from "./names-in.ts";
import { batches, excluded } from "./upsert.server.ts";
import type { OccupationFileRow } from "./vocabulary-files.server.ts";

const flagOf = { true: 1, false: 0, "": null } as const;

export async function putOccupations(db: Db, rows: OccupationFileRow[]) {
  const values = rows.map((row) => ({
    id: row.id,
    field: row.field,
    name_de: row.name_de,
    name_pl: row.name_pl,
    name_cs: row.name_cs,
    esco_uri: row.esco_uri,
    isco08: row.isco08,
    kldb2010: row.kldb2010,
    training_type: row.training_type,
    training_months: row.training_months,
    regulated: flagOf[row.regulated_in_germany],
  }));
  const changing = Object.keys(values[0] ?? {}).filter((column) => column !== "id") as "field"[];
  for (const batch of batches(values)) {
    await db
      .insertInto("occupation")
      .values(batch)
      .onConflict((conflict) => conflict.column("id").doUpdateSet(excluded(changing)))
      .execute();
  }
  await db.deleteFrom("occupation_term").where("origin", "=", "board").execute();
  const terms = rows.flatMap((row) => langs.flatMap((lang) => termsOf(row, lang)));
  for (const batch of batches(terms)) await db.insertInto("occupation_term").values(batch).execute();
  await keepRetired(db);
}

function termsOf(row: OccupationFileRow, lang: Lang) {
  const name = row[`name_${lang}`];
  const terms = [name, ...namesIn(name), ...row[`synonyms_${lang}`]];
  const byFolded = new Map(terms.flatMap((term) => foldedForms(term).map((folded) => [folded, term] as const)));
  return [...byFolded].map(([folded, term]) => ({ occupation_id: row.id, lang, term, folded }));
}
