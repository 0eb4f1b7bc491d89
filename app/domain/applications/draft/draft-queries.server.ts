import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import type { Asks } from "../bring/asks.ts";
import { findBrought } from "../bring/find-brought.server.ts";
import { firstWrong } from "./draft-forms.server.ts";

type Asked = { token: string; listingId: string; now: Date };

/** Visible rows only: whoever knows the token holds the draft, until it expires. */
export function livingDraft(db: Db, { token, listingId, now }: Asked) {
  return db
    .selectFrom("application_draft")
    .where("id", "=", hashToken(token))
    .where("listing_id", "=", listingId)
    .where("expires_at", ">", now.toISOString());
}

export async function findDraft(db: Db, asked: Asked) {
  const draft = await livingDraft(db, asked)
    .select([
      "id",
      "number",
      "listing_id as listingId",
      "name",
      "email",
      "phone",
      "german_level as germanLevel",
      "message",
      "under_18 as under18",
      "parent_email as parentEmail",
      "parent_lang as parentLang",
      "sent_at as sentAt",
      "expires_at as expiresAt",
    ])
    .executeTakeFirst();
  if (!draft) return null;

  const [documents, answers, brought] = await Promise.all([
    findDraftDocuments(db, draft.id),
    findDraftAnswers(db, draft.id),
    findBrought(db, { draftId: draft.id }),
  ]);
  return { ...draft, documents, answers, brought };
}

export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

export type Complete = { name: string; email: string };

/** Nothing can be sent without these two, nor without German where it is needed, nor while anything is wrong. */
export function isComplete(draft: Draft, lang: Lang, asks: Asks): draft is Draft & Complete {
  return firstWrong(draft, lang, asks) === null;
}

function findDraftDocuments(db: Db, draftId: string) {
  return db
    .selectFrom("application_document")
    .select(["id", "name", "media_type as mediaType", "size", "scan"])
    .where("draft_id", "=", draftId)
    .orderBy("id")
    .execute();
}

function findDraftAnswers(db: Db, draftId: string) {
  return db
    .selectFrom("application_draft_answer")
    .select(["question_id as questionId", "answer"])
    .where("draft_id", "=", draftId)
    .orderBy("question_id")
    .execute();
}
