import type { Country } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { writeDatedEntry } from "#app/domain/dated/write-dated-entry.server.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { type FormState, withoutSecrets } from "#app/platform/http/form.ts";
import { seenMark } from "#app/platform/http/seen-mark.server.ts";
import { misorderedIn } from "../rules/parameters.ts";
import { findYear } from "./find-year.server.ts";
import { yearForm } from "./year-form.ts";
import { type YearSample, yearSample } from "./year-sample.ts";

type Officer = { officer: { accountId: string }; now: Date };
type Whose = { country: Country; year: number };

type SavedYear = { ok: true } | { ok: false; form: FormState; look: { mark: string; sample: YearSample } | null };

/** First what the numbers would give; only those that were looked at are kept, and reckoned by from then on. */
export async function saveYear(
  db: Db,
  { country, year, body, officer, now }: Whose & Officer & { body: FormData },
): Promise<SavedYear> {
  const read = readForm(body, yearForm(country));
  if (!read.ok) return { ok: false, form: read.form, look: null };
  const { parameters, source, seen, confirmed } = read.value;
  const wrong = misorderedIn(country, parameters);
  if (wrong.length > 0) {
    const errors = wrong.map((name) => [`parameters.${name}`, { key: "takeHome:error.order", values: {} }] as const);
    return { ok: false, form: formWithErrors(read.form, Object.fromEntries(errors)), look: null };
  }
  const mark = seenMark([country, year, parameters, source]);
  if (confirmed !== mark)
    return { ok: false, form: read.form, look: { mark, sample: yearSample(country, parameters) } };
  const known = await findYear(db, { country, year });
  const entry = {
    ...({ id: known?.id ?? newId(), topic: "take_home", subject: country } as const),
    ...{ valid_from: `${year}-01-01`, valid_until: `${year}-12-31`, source, withdrawn_at: null },
    content: JSON.stringify(parameters),
  };
  const written = await writeDatedEntry(db, { entry, seen, officer, now });
  if (written.ok) {
    await raiseRevision(db);
    return { ok: true };
  }
  const errors = { "": { key: "floors:error.changed", values: {} } };
  return { ok: false, form: formWithErrors(withoutSecrets(read.form, ["seen"]), errors), look: null };
}

/** What should not have been entered is reckoned by no more; it stays readable, and can be entered anew. */
export async function withdrawYear(db: Db, { country, year, officer, now }: Whose & Officer): Promise<boolean> {
  const found = await findYear(db, { country, year });
  if (!found || found.withdrawn_at !== null) return false;
  const { versions: _, edited_at, edited_by: __, ...entry } = found;
  const next = { ...entry, withdrawn_at: now.toISOString() };
  const written = await writeDatedEntry(db, { entry: next, seen: edited_at ?? "", officer, now });
  if (written.ok) await raiseRevision(db);
  return written.ok;
}
