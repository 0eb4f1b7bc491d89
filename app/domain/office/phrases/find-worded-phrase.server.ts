import type { Db } from "#db/connect.server.ts";
import { findPhrase } from "#app/domain/occupations/find-phrases.server.ts";

/** A phrase as the office edits it: how many listings say it, who worded it when, and what it said before. */
export async function findWordedPhrase(db: Db, id: string) {
  const phrase = await findPhrase(db, id);
  if (!phrase) return null;
  const { count } = await db
    .selectFrom("listing_phrase")
    .innerJoin("listing", "listing.id", "listing_phrase.listing_id")
    .where("listing_phrase.phrase_id", "=", id)
    .where("listing.status", "=", "published")
    .select((eb) => eb.fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  const accounts = await db.selectFrom("account").select(["id", "name"]).where("role", "=", "office").execute();
  const nameOf = (accountId: string | null) => accounts.find(({ id }) => id === accountId)?.name ?? null;
  return {
    fields: await findFields(db, id),
    ...{ id, section: phrase.section, isRetired: phrase.retired_at !== null, uses: Number(count) },
    texts: textsIn(phrase),
    editedAt: phrase.edited_at,
    editedBy: nameOf(phrase.edited_by),
    versions: phrase.versions.map(({ id, written_at, written_by, replaced_at, ...texts }) => ({
      ...{ id, writtenAt: written_at, writtenBy: nameOf(written_by), replacedAt: replaced_at },
      texts: textsIn(texts),
    })),
  };
}

async function findFields(db: Db, id: string) {
  const rows = await db.selectFrom("phrase_field").select("field").where("phrase_id", "=", id).execute();
  return rows.map(({ field }) => field);
}

const textsIn = ({ text_de, text_pl, text_cs }: { text_de: string; text_pl: string; text_cs: string }) => ({
  de: text_de,
  pl: text_pl,
  cs: text_cs,
});
