import { LRUCache } from "lru-cache";
import type { Db } from "./connect.server.ts";
import { currentRevision, vocabularyRevision } from "./revision.server.ts";

const maxAnswers = 1_000;

type Ask<Asked extends string[], Answer> = (db: Db, ...asked: Asked) => Promise<Answer>;

/** What only the vocabulary decides: asked for once, and again when the vocabulary changes. */
export function rememberByVocabulary<Asked extends string[], Answer>(ask: Ask<Asked, Answer>): Ask<Asked, Answer> {
  return rememberUntilNext(vocabularyRevision, ask);
}

/** What public content decides: asked for once, and again when the store has another revision. */
export function rememberByRevision<Asked extends string[], Answer>(ask: Ask<Asked, Answer>): Ask<Asked, Answer> {
  return rememberUntilNext(currentRevision, ask);
}

/** Of many questions the latest are kept: some come from what visitors type. */
function rememberUntilNext<Asked extends string[], Answer>(
  revisionOf: (db: Db) => Promise<number>,
  ask: Ask<Asked, Answer>,
): Ask<Asked, Answer> {
  const known = new WeakMap<Db, { revision: number; answers: LRUCache<string, Promise<Answer>> }>();
  return async (db, ...asked) => {
    const revision = await revisionOf(db);
    let current = known.get(db);
    if (current?.revision !== revision) {
      current = { revision, answers: new LRUCache({ max: maxAnswers }) };
      known.set(db, current);
    }
    const { answers } = current;
    const key = JSON.stringify(asked);
    const answer = answers.get(key) ?? ask(db, ...asked);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
