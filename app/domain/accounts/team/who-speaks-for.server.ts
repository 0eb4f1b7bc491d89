// A face of this room: other nouns may import it.
import type { Db } from "#db/connect.server.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";
import { findTeam } from "./team-queries.server.ts";

/** The company's admins; where none has accepted an invitation, the address that the office has of it. */
export async function whoSpeaksFor(db: Db, companyId: string) {
  const admins = (await findTeam(db, companyId)).filter(({ role, pending }) => role === "admin" && !pending);
  if (admins.length > 0) return admins;
  const { contact_email: email } = await db
    .selectFrom("company")
    .select("contact_email")
    .where("id", "=", companyId)
    .executeTakeFirstOrThrow();
  return [{ email, lang: sourceLang }];
}
