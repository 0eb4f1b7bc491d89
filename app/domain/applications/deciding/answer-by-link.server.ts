import type { Db } from "#db/connect.server.ts";
import { takeBackAnswer } from "../answering/take-back-answer.server.ts";
import { findBatch } from "../held/held-answers.server.ts";
import { wayOf } from "../held/hold.ts";
import type { DecisionLink } from "./find-decision-link.server.ts";

type Asked = { link: DecisionLink; now: Date };

/** Where the answer is that was given by this link; null where none was. */
export async function findAnswerByLink(db: Db, { link: { scope, answerId }, now }: Asked) {
  const [answer] = answerId === null ? [] : await findBatch(db, { ...scope, batchId: answerId });
  return answer ? { id: answer.id, way: wayOf(answer, now) } : null;
}

/** False when it has left, or there is none. */
export async function takeBackByLink(db: Db, { link, now }: Asked) {
  const answer = await findAnswerByLink(db, { link, now });
  if (!answer) return false;
  const { scope, person } = link;
  const taken = await takeBackAnswer(db, { ...scope, accountId: person.accountId, answerId: answer.id, now });
  return taken.ok;
}
