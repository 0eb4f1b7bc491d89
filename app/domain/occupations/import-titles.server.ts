import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { rehearsed } from "#app/platform/rehearsed.server.ts";
import type { NamedRow } from "#app/platform/typed/named-rows.server.ts";
import { addSynonym } from "./save-synonym.server.ts";

export type TitleOutcome = { line: number; term: string } & (
  | { state: "new"; occupation: string }
  /** It is a name or synonym of an occupation already. */
  | { state: "known" }
  /** Which of our occupations is meant cannot be told. */
  | { state: "unassigned" }
  | { state: "fault"; why: string }
);

type Importing = { rows: readonly NamedRow[]; dryRun: boolean; officer: { accountId: string }; now: Date };

export const jobTitleColumns = ["name", "kldb"] as const;
const longest = 80;
const lang: Lang = "de";

/**
 * German job titles from a list with the numbers of the KldB 2010, as the Bundesagentur keeps one. A title belongs to an
 * occupation where only one of ours has its number, or where the table names it; words that mean something already stay.
 */
export async function importTitles(db: Db, { rows, dryRun, ...deed }: Importing): Promise<TitleOutcome[]> {
  const occupations = await db.selectFrom("occupation").select(["id", "kldb2010"]).execute();
  const byNumber = Map.groupBy(occupations, ({ kldb2010 }) => kldb2010 ?? "");
  const ids = new Set(occupations.map(({ id }) => id));
  const takeAll = async (db: Db) => {
    const outcomes: TitleOutcome[] = [];
    for (const row of rows) outcomes.push(...(await take(db, row)));
    return outcomes;
  };
  return dryRun ? rehearsed(db, takeAll) : takeAll(db);

  async function take(db: Db, { line, cell }: NamedRow): Promise<TitleOutcome[]> {
    const [name, kldb, named] = [cell("name"), cell("kldb").replace(/\D/g, ""), cell("occupation")];
    const refuse = (why: string): TitleOutcome[] => [{ line, term: name, state: "fault", why }];
    if (name === "") return refuse("name is empty");
    if (name.length > longest) return refuse(`name is longer than ${longest} signs`);
    if (named !== "" && !ids.has(named)) return refuse(`occupation ${named} is unknown`);
    if (named === "" && kldb.length !== 5) return refuse("kldb is not five digits");
    const [only, ...others] = named === "" ? (byNumber.get(kldb) ?? []) : [{ id: named }];
    if (!only || others.length > 0) return [{ line, term: name, state: "unassigned" }];
    const outcomes: TitleOutcome[] = [];
    for (const term of bothForms(name)) {
      const added = await addSynonym(db, { occupationId: only.id, lang, term, sure: false, readerLang: lang, ...deed });
      outcomes.push(added.ok ? { line, term, state: "new", occupation: only.id } : { line, term, state: "known" });
    }
    return outcomes;
  }
}

/** "Schweißer/in" is two words, and "Fachkraft (m/w/d)" one. */
function bothForms(name: string) {
  const bare = name.replace(/\s*\([mwfdx](?:\/[mwfdx]){1,2}\)\s*$/i, "").trim();
  const [, man = "", ending = ""] = /^(.+)\/-?(in|frau)$/.exec(bare) ?? [];
  if (man === "") return [bare];
  return ending === "in" ? [man, `${man}in`] : [man, man.replace(/mann$/, "frau")];
}
