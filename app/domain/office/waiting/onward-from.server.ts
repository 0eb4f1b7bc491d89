import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { Officer } from "#app/domain/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { withQuery } from "#app/paths/with-query.ts";
import { goOn } from "../going-on/go-on-button.tsx";
import { findWaitingThings } from "./find-waiting-things.server.ts";
import { waitingPath } from "./waiting-thing.ts";

type Asked = Pick<Officer, "may"> & { lang: Lang; id: string; then: unknown };

/**
 * Where to go on after a decision; null where nobody asked to. Asked before the decision: the next is what comes after it in
 * the order of waiting, so that whoever leaves something undecided is not led back to it each time.
 */
export async function onwardFrom(db: Db, { lang, id, then, may }: Asked) {
  if (then !== goOn) return null;
  const things = (await findWaitingThings(db, lang)).filter(({ right }) => may(right));
  const at = things.findIndex((thing) => thing.id === id);
  const next = [...things.slice(at + 1), ...things].find((thing) => thing.id !== id);
  const path = next ? waitingPath(lang, next) : paths.office(lang);
  return withQuery(path, new URLSearchParams({ decided: (things[at]?.title ?? "").slice(0, 200) }));
}
