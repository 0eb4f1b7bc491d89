import { type Kysely, sql } from "kysely";

/** Names are looked up in whatever spelling, and a person in all listings of a company. */
export async function up(db: Kysely<unknown>) {
  await db.schema
    .alterTable("application")
    .addColumn("name_folded", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await foldNames(db);
  await db.schema
    .createIndex("application_company_id_email_folded_index")
    .on("application")
    .columns(["company_id", "email_folded"])
    .execute();
}

async function foldNames(db: Kysely<unknown>) {
  const { rows } = await sql<{ id: string; name: string }>`select id, name from application`.execute(db);
  for (const { id, name } of rows) {
    await sql`update application set name_folded = ${searchable(name)} where id = ${id}`.execute(db);
  }
}

const letters: Record<string, string> = { ł: "l", đ: "d", ß: "ss", æ: "ae", œ: "oe", ø: "o" };
const umlauts: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue" };

/** As names were folded on the day of this migration. */
function searchable(name: string) {
  const lower = name.toLowerCase().normalize("NFC");
  const spelledOut = lower.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter);
  return [...new Set([fold(lower), fold(spelledOut)])].map((form) => ` ${form}`).join("");
}

function fold(lower: string) {
  return lower
    .replace(/[łđßæœø]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
