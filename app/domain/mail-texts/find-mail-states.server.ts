import { langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findDatedEntries } from "#app/domain/dated/find-dated-entries.server.ts";
import { mailKindNames } from "./mail-kinds.ts";
import { MailTexts } from "./mail-words.ts";

/** Of each mail the languages in which the office has worded it. */
export async function findMailStates(db: Db) {
  const entries = await findDatedEntries(db, ["mail_text"]);
  return mailKindNames.map((kind) => {
    const entry = entries.find(({ subject, withdrawn_at }) => subject === kind && withdrawn_at === null);
    const texts = entry ? MailTexts.parse(JSON.parse(entry.content)) : {};
    return { kind, langs: langs.filter((lang) => texts[lang] !== undefined) };
  });
}
