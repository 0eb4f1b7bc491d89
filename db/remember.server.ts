import { LRUCache } from "lru-cache";
import type { Db } from "./connect.server.ts";
import { vocabularyRevision } from "./revision.server.ts";

const mostAnswers = 1_000;

/** What only the vocabulary decides: asked for once, and again when the vocabulary changes. */
export function rememberByVocabulary<Asked extends string[], Answer>(
  ask: (db: Db, ...asked: Asked) => Promise<Answer>,
): (db: Db, ...asked: Asked) => Promise<Answer> {
  const known = new WeakMap<Db, { revision: number; answers: LRUCache<string, Promise<Answer>> }>();
  return async (db, ...asked) => {
    const revision = await vocabularyRevision(db);
    let current = known.get(db);
    if (current?.revision !== revision) {
      current = { revision, answers: new LRUCache({ max: mostAnswers }) };
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
