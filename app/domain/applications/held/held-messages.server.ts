// A face of this room: other nouns may import it.

import type { Db } from "#db/connect.server.ts";
import type { Row } from "#db/schema.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { companyApplications } from "../employer-applications.server.ts";
import { findHeldAnswers } from "./held-answers.server.ts";

type Asked = { applicationId: string; now: Date };

/** Messages that can still be taken back, the newest first. */
export function findHeldMessages(db: Db, { applicationId, now }: Asked) {
  return db
    .selectFrom("held_message")
    .selectAll()
    .where("application_id", "=", applicationId)
    .where("leaves_at", ">", now.toISOString())
    .orderBy("at", "desc")
    .orderBy("message_id", "desc")
    .execute();
}

/** All that has not left, answers and messages, the newest first. */
export async function findUnsent(db: Db, asked: Asked) {
  const [answers, messages] = await Promise.all([findHeldAnswers(db, asked), findHeldMessages(db, asked)]);
  return [...answers, ...messages].toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

/** Of which applications of a company something has not left. */
export function findWithUnsent(db: Db, { scope, now }: { scope: CompanyScope; now: Date }) {
  const leavesLater = now.toISOString();
  const answers = db
    .selectFrom("held_answer")
    .select("application_id")
    .where("taken_back_at", "is", null)
    .where("leaves_at", ">", leavesLater);
  const messages = db.selectFrom("held_message").select("application_id").where("leaves_at", ">", leavesLater);
  return companyApplications(db, scope)
    .select("application.id as applicationId")
    .where("application.id", "in", answers.union(messages))
    .execute();
}

/** Whether a message has said since then whose turn it is, left or not. */
export async function isTurnChangedSince(
  db: Db,
  { application_id, at }: Pick<Row<"held_message">, "application_id" | "at">,
  except = "",
) {
  const later = await db
    .selectFrom("held_message")
    .select("message_id")
    .where("application_id", "=", application_id)
    .where("at", ">=", at)
    .where("message_id", "!=", except)
    .where("changes_turn", "=", 1)
    .executeTakeFirst();
  return later !== undefined;
}
