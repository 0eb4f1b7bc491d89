import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { readContent } from "../read-content.server.ts";
import { compareVersions } from "./compare-versions.server.ts";
import { findChange } from "./find-change.server.ts";

export type ChangeView = NonNullable<Awaited<ReturnType<typeof findChangeView>>>;

/** What waits beside the published version, compared with it. Whoever calls it has made sure that the listing is theirs to read. */
export async function findChangeView(db: Db, { listingId, lang }: { listingId: string; lang: Lang }) {
  const published = await readContent(db, listingId);
  const change = await findChange(db, { listingId, published });
  if (!change) return null;
  const { content, ...waiting } = change;
  return {
    ...waiting,
    title: content.facts.title_de ?? content.facts.title_pl ?? content.facts.title_cs,
    ...(await compareVersions(db, { published, next: content, lang })),
  };
}
