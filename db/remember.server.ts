import { LRUCache } from "lru-cache";
import type { Db } from "./connect.server.ts";
import { editionOf, type Store, type StoreEdition } from "./store-edition.server.ts";

const maxAnswers = 1_000;

type Ask<Asked extends string[], Answer> = (edition: StoreEdition, ...asked: Asked) => Promise<Answer>;
type Remembered<Asked extends string[], Answer> = (store: Store, ...asked: Asked) => Promise<Answer>;

/** What only the vocabulary decides: asked for once, and again when the vocabulary changes. */
export function rememberByVocabulary<Asked extends string[], Answer>(
  ask: Ask<Asked, Answer>,
): Remembered<Asked, Answer> {
  return rememberUntilNext((edition) => edition.vocabularyRevision, ask);
}

/** What public content decides: asked for once, and again when the store has another revision. */
export function rememberByRevision<Asked extends string[], Answer>(ask: Ask<Asked, Answer>): Remembered<Asked, Answer> {
  return rememberUntilNext((edition) => edition.revision, ask);
}

/**
 * Of many questions the latest are kept: some come from what visitors type. A request that began before a change is
 * given what a later one already knows, never the other way round.
 */
function rememberUntilNext<Asked extends string[], Answer>(
  revisionOf: (edition: StoreEdition) => number,
  ask: Ask<Asked, Answer>,
): Remembered<Asked, Answer> {
  const known = new WeakMap<Db, { revision: number; answers: LRUCache<string, Promise<Answer>> }>();
  return async (store, ...asked) => {
    const edition = await editionOf(store);
    const revision = revisionOf(edition);
    let current = known.get(edition.db);
    if (!current || current.revision < revision) {
      current = { revision, answers: new LRUCache({ max: maxAnswers }) };
      known.set(edition.db, current);
    }
    const { answers } = current;
    const key = JSON.stringify(asked);
    const answer = answers.get(key) ?? ask(edition, ...asked);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
