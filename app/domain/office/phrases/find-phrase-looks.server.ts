import type { Field, Lang, PhraseSection } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { findListingView, type ListingView } from "#app/domain/listings/page/find-listing-view.server.ts";

/** A phrase in one language among those of a real listing; without a listing there is only the phrase. */
export type PhraseLook = { lang: Lang; text: string; view: ListingView | null };

type Wanted = {
  /** Null: not in the catalogue yet. */
  id: string | null;
  section: PhraseSection;
  /** Without one it fits every field. */
  fields: readonly Field[];
  texts: Record<Lang, string>;
  offered: readonly Lang[];
  now: Date;
};

/** How a phrase would stand in the newest listing that says it, or else that could say it. */
export async function findPhraseLooks(db: Db, wanted: Wanted): Promise<PhraseLook[]> {
  const listingId = await findListingFor(db, wanted);
  const { id, section, texts, offered, now } = wanted;
  return Promise.all(
    offered.map(async (lang) => {
      const view = listingId === null ? null : await findListingView(db, { listingId, lang, now });
      const text = texts[lang];
      return { lang, text, view: view && { ...view, phrases: withPhrase(view.phrases, { id, section, text }) } };
    }),
  );
}

function withPhrase(
  phrases: ListingView["phrases"],
  { id, section, text }: { id: string | null; section: PhraseSection; text: string },
) {
  if (phrases.some((phrase) => phrase.id === id))
    return phrases.map((phrase) => (phrase.id === id ? { ...phrase, text } : phrase));
  return [...phrases, { id: id ?? "", section, text, necessity: "must" as const }];
}

async function findListingFor(db: Db, { id, fields }: Wanted) {
  const published = db
    .selectFrom("listing")
    .innerJoin("occupation", "occupation.id", "listing.occupation_id")
    .select("listing.id")
    .where("listing.status", "=", "published")
    .orderBy("listing.first_published_at", "desc")
    .orderBy("listing.id")
    .limit(1);
  const saying =
    id === null
      ? undefined
      : await published
          .innerJoin("listing_phrase", "listing_phrase.listing_id", "listing.id")
          .where("listing_phrase.phrase_id", "=", id)
          .executeTakeFirst();
  const fitting = fields.length === 0 ? published : published.where("occupation.field", "in", fields);
  return (saying ?? (await fitting.executeTakeFirst()))?.id ?? null;
}
