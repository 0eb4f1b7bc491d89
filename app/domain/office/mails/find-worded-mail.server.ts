import { type Lang, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findMailEntry } from "#app/domain/mail-texts/find-mail-words.server.ts";
import { houseWords } from "#app/domain/mail-texts/house-words.ts";
import type { MailKind } from "#app/domain/mail-texts/mail-kinds.ts";
import type { MailWords } from "#app/domain/mail-texts/mail-words.ts";

/** A mail as the office edits it: its words in every language, and what it said before with who wrote it. */
export async function findWordedMail(db: Db, kind: MailKind) {
  const entry = await findMailEntry(db, kind);
  const accounts = await db.selectFrom("account").select(["id", "name"]).where("role", "=", "office").execute();
  const nameOf = (accountId: string | null) => accounts.find(({ id }) => id === accountId)?.name ?? null;
  const texts = entry?.texts ?? {};
  const words = langs.map((lang): [Lang, MailWords] => [lang, texts[lang] ?? houseWords(kind, lang)]);
  return {
    seen: entry?.seen ?? "",
    worded: langs.filter((lang) => texts[lang] !== undefined),
    words: Object.fromEntries(words) as Record<Lang, MailWords>,
    states: (entry?.states ?? []).map(({ writtenBy, ...state }) => ({ ...state, writtenBy: nameOf(writtenBy) })),
  };
}

export type WordedMail = Awaited<ReturnType<typeof findWordedMail>>;
