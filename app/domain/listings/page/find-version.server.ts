import type { Db } from "#db/connect.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { askedQuestions } from "../asked/asked-questions.server.ts";
import { findChange } from "../change/find-change.server.ts";
import { rehearseChange } from "../change/rehearse-change.server.ts";
import { readContent } from "../read-content.server.ts";
import { findListingView } from "./find-listing-view.server.ts";
import type { Version } from "./version.ts";

type Asked = { listingId: string; lang: Lang; version: Version; now: Date };

/**
 * A listing as its readers see it, or will see it once what waits is published. Where nothing waits there is only the
 * one version. Whoever calls it has made sure that the listing is theirs to read.
 */
export async function findVersion(db: Db, { listingId, lang, version, now }: Asked) {
  const published = await readContent(db, listingId);
  const change = await findChange(db, { listingId, published });
  const read = async (db: Db) => {
    const listing = await findListingView(db, { listingId, lang, now });
    return listing && { listing, questions: await askedQuestions(db, listingId) };
  };
  const rehearsed = change !== null && version === "waiting";
  const shown = rehearsed ? await rehearseChange(db, { listingId, content: change.content }, read) : await read(db);
  return shown && { ...shown, version: change && version };
}
