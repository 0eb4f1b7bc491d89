import { type AlertVerdict, alertVerdicts } from "#db/alerts/alert-codes.ts";
import type { Lang } from "#db/codes.ts";
import { editionOf, type Store } from "#db/store-edition.server.ts";
import { findCardFacts } from "#app/domain/listings/card/find-card-facts.server.ts";
import { cardOf } from "#app/domain/listings/card/find-cards.server.ts";
import { wayInWords } from "#app/domain/listings/card/way-text.ts";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { findNewest } from "#app/domain/search/find-listings.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { alertInWords } from "../alert-facts.server.ts";
import { findAlert } from "../find-alert.server.ts";
import { adjustment } from "./adjustment.ts";

type Adjusted = { query: string; inWords: string };
type Asked = { token: string; listingId: string; lang: Lang; now: Date };

/** A listing that this alert has sent, what was said of it, and what the alert could look for instead. */
export async function findFeedbackView(store: Store, { token, listingId, lang, now }: Asked) {
  const edition = await editionOf(store);
  const { db } = edition;
  const alert = await findAlert(db, { token });
  if (!alert?.confirmed_at) return null;
  const row = await db
    .selectFrom("alert_delivery as sent")
    .leftJoin("alert_feedback as said", (join) =>
      join.onRef("said.alert_id", "=", "sent.alert_id").onRef("said.listing_id", "=", "sent.listing_id"),
    )
    .select("said.verdict")
    .where("sent.alert_id", "=", alert.id)
    .where("sent.listing_id", "=", listingId)
    .executeTakeFirst();
  const card = (await findCardFacts(db, [listingId])).get(listingId);
  if (!row || !card) return null;
  const search = await searchThatFound(alert, listingId);
  const hits = search.found.hitsOf([listingId]);
  const way = hits[0]?.way ?? null;
  const adjustments = new Map<AlertVerdict, Adjusted>();
  for (const verdict of alertVerdicts) {
    const adjusted = adjustment(verdict, search.criteria, { card, way });
    if (adjusted === null) continue;
    const query = criteriaQuery(adjusted).toString();
    adjustments.set(verdict, { query, inWords: await alertInWords(edition, query, lang) });
  }
  return {
    alert,
    token,
    said: row.verdict,
    forPartner: search.forPartner,
    adjustments,
    card: cardOf(card, { t: textsFor(lang), lang }),
    way: way && wayInWords(way, lang),
  };

  /** The own search goes before, as it does in the mails. */
  async function searchThatFound(
    { criteria, partner_criteria }: { criteria: string; partner_criteria: string },
    id: string,
  ) {
    const own = await ask(criteria);
    if (partner_criteria === "" || own.found.ids.includes(id)) return { ...own, forPartner: false };
    const partner = await ask(partner_criteria);
    return partner.found.ids.includes(id) ? { ...partner, forPartner: true } : { ...own, forPartner: false };
  }

  async function ask(query: string) {
    const criteria = parseCriteria(new URLSearchParams(query));
    return { criteria, found: await findNewest(edition, criteria, { now, lang }) };
  }
}
