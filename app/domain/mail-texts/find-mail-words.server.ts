import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findDatedEntry } from "#app/domain/dated/find-dated-entries.server.ts";
import { houseWords } from "./house-words.ts";
import type { MailKind } from "./mail-kinds.ts";
import { MailTexts, type MailWords } from "./mail-words.ts";

/** One mail has one entry, which the office words anew; what it said before is kept beside it. */
export const mailEntryId = (kind: MailKind) => `mail_text-${kind}`;

/** How a mail is worded today: by the office in this language, or else by the house. */
export async function findMailWords(db: Db, kind: MailKind, lang: Lang): Promise<MailWords> {
  const entry = await db
    .selectFrom("dated_entry")
    .select("content")
    .where("id", "=", mailEntryId(kind))
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  const texts = entry ? MailTexts.parse(JSON.parse(entry.content)) : {};
  return texts[lang] ?? houseWords(kind, lang);
}

/** The same in all languages, with who wrote it and what it said before; null while nobody worded it. */
export async function findMailEntry(db: Db, kind: MailKind) {
  const entry = await findDatedEntry(db, mailEntryId(kind));
  if (!entry) return null;
  const { versions, edited_at, edited_by, withdrawn_at, content } = entry;
  const latest = {
    id: entry.id,
    content,
    withdrawn_at,
    written_at: edited_at,
    written_by: edited_by,
    replaced_at: null,
  };
  return {
    seen: edited_at ?? "",
    texts: withdrawn_at === null ? MailTexts.parse(JSON.parse(content)) : {},
    states: [latest, ...versions].map((state) => ({
      id: state.id,
      texts: MailTexts.parse(JSON.parse(state.content)),
      withdrawn: state.withdrawn_at !== null,
      writtenAt: state.written_at,
      writtenBy: state.written_by,
      replacedAt: state.replaced_at,
    })),
  };
}
