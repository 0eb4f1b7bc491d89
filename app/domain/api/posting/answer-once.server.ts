import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import type { Program } from "../keys/read-api-key.server.ts";
import { type PostingAnswer, refusedWith } from "./posting-answer.server.ts";

/** How a program names a request that it may have to send again, and what exactly it sent. */
export type Repeat = { key: string; hash: string } | null;

type Asked = { program: Program; repeat: Repeat; lang: Lang; now: Date };

const rememberedDays = 1;

/**
 * Does what was asked in one transaction, and keeps the answer with it: the same request gets the same answer and does
 * nothing a second time, wherever it was interrupted. What is refused leaves nothing behind, and neither does anything
 * that is asked with a key for trying out.
 */
export async function answerOnce(
  db: Db,
  asked: Asked,
  work: (db: Db) => Promise<PostingAnswer>,
): Promise<PostingAnswer> {
  try {
    return await inTransaction(db, async (db) => {
      const known = await knownAnswer(db, asked);
      if (known) return known;
      const answer = await work(db);
      if (answer.status >= 400 || asked.program.sandbox) throw new Undone(answer);
      await keepAnswer(db, asked, answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof Undone) return error.answer;
    throw error;
  }
}

/** Takes back whatever the transaction did. */
class Undone extends Error {
  readonly answer: PostingAnswer;

  constructor(answer: PostingAnswer) {
    super("Nothing of it is kept");
    this.answer = answer;
  }
}

/** Whoever asks at the same time finds the place taken, and tries again until the answer stands there. */
async function knownAnswer(db: Db, { program, repeat, lang, now }: Asked): Promise<PostingAnswer | null> {
  if (!repeat || program.sandbox) return null;
  const place = { company_id: program.companyId, sent_key: repeat.key };
  const oldest = instantDaysAfter(now, -rememberedDays).toISOString();
  const taken = await db
    .insertInto("api_answer")
    .values({ ...place, request_hash: repeat.hash, answer: "", answered_at: now.toISOString() })
    .onConflict((conflict) =>
      conflict
        .columns(["company_id", "sent_key"])
        .doUpdateSet({ request_hash: repeat.hash, answer: "", answered_at: now.toISOString() })
        .where("api_answer.answered_at", "<", oldest),
    )
    .returning("sent_key")
    .executeTakeFirst();
  if (taken) return null;
  const row = await db
    .selectFrom("api_answer")
    .select(["request_hash", "answer"])
    .where("company_id", "=", place.company_id)
    .where("sent_key", "=", place.sent_key)
    .executeTakeFirstOrThrow();
  if (row.request_hash !== repeat.hash) return refusedWith(lang, 422, "repeatKeyReused");
  const answer = JSON.parse(row.answer) as PostingAnswer; // written by keepAnswer
  return { ...answer, headers: { ...answer.headers, "Idempotent-Replayed": "true" } };
}

async function keepAnswer(db: Db, { program, repeat }: Asked, answer: PostingAnswer) {
  if (!repeat) return;
  await db
    .updateTable("api_answer")
    .set({ answer: JSON.stringify(answer) })
    .where("company_id", "=", program.companyId)
    .where("sent_key", "=", repeat.key)
    .execute();
}

/** After a day nobody asks again. */
export async function forgetApiAnswers(db: Db, { now }: { now: Date }) {
  const oldest = instantDaysAfter(now, -rememberedDays).toISOString();
  await db.deleteFrom("api_answer").where("answered_at", "<", oldest).execute();
}
