import { rememberByRevision } from "#db/remember.server.ts";
import { compareIn } from "#app/platform/i18n/format.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";

/** The companies that everybody sees, by name. */
export const findCompanyChoices = rememberByRevision(async ({ db }) => {
  const rows = await db.selectFrom("company").select(["slug", "name"]).where("suspended_at", "is", null).execute();
  const compare = compareIn(sourceLang);
  return rows.sort((one, other) => compare(one.name, other.name));
});
