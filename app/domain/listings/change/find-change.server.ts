// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { Instant } from "#db/schema.ts";
import type { ListingContent } from "../listing-content.ts";
import { readStoredContent } from "./stored-content.ts";

export type WaitingChange = {
  content: ListingContent;
  by: string | null;
  submittedAt: Instant;
  /** Which version it is: whoever decides about it says which one they have read. */
  updatedAt: Instant;
  /** Set while it is the company's turn. */
  sentBackAt: Instant | null;
};

/** What waits beside the published version of a listing. Whoever calls it has made sure that the listing is theirs to read. */
export async function findChange(
  db: Db,
  { listingId, published }: { listingId: string; published: ListingContent },
): Promise<WaitingChange | null> {
  const row = await db
    .selectFrom("listing_change")
    .leftJoin("account", "account.id", "listing_change.account_id")
    .select([
      "content",
      "account.name as by",
      "submitted_at as submittedAt",
      "updated_at as updatedAt",
      "sent_back_at as sentBackAt",
    ])
    .where("listing_id", "=", listingId)
    .executeTakeFirst();
  if (!row) return null;
  return { ...row, content: await stillKnown(db, readStoredContent(row.content, published), published) };
}

/** Nothing keeps a place or a phrase in the vocabulary only because a waiting change names it. */
async function stillKnown(db: Db, content: ListingContent, published: ListingContent): Promise<ListingContent> {
  const { facts } = content;
  const school = facts.school_place_id === null ? [] : [facts.school_place_id];
  const places = await knownIds(db, "place", [...content.placeIds, ...school]);
  const phrases = await knownIds(
    db,
    "phrase",
    content.phrases.map(({ id }) => id),
  );
  const questions = await knownIds(db, "question", content.questions);
  const occupations = await knownIds(db, "occupation", [facts.occupation_id]);
  return {
    ...content,
    facts: {
      ...facts,
      occupation_id: occupations.has(facts.occupation_id) ? facts.occupation_id : published.facts.occupation_id,
      school_place_id: school.find((id) => places.has(id)) ?? null,
    },
    placeIds: content.placeIds.filter((id) => places.has(id)),
    phrases: content.phrases.filter(({ id }) => phrases.has(id)),
    questions: content.questions.filter((id) => questions.has(id)),
  };
}

async function knownIds(db: Db, table: "place" | "phrase" | "question" | "occupation", ids: string[]) {
  if (ids.length === 0) return new Set<string>();
  const rows = await db.selectFrom(table).select("id").where("id", "in", ids).execute();
  return new Set(rows.map(({ id }) => id));
}
