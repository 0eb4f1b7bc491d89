// A face of this room: other nouns may import it.

import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { chosenText } from "#app/platform/i18n/chosen-text.ts";
import { sourceLang } from "#app/platform/i18n/locales.ts";
import type { RegistrationSender } from "../registering/mail-registered.server.ts";
import { cancelEvent } from "./event-deeds.server.ts";

/** `why`: for who wanted to come, in a language of the event. */
type Gone = { companyId: string; why: (lang: Lang) => string; config: RegistrationSender; now: Date };

/** What is still to come and invites in the name of a company that is no longer there. */
export async function cancelAllOfCompany(db: Db, { companyId, why, ...deed }: Gone) {
  const titles = await db
    .selectFrom("event")
    .innerJoin("event_text", "event_text.event_id", "event.id")
    .select(["event.id", "event_text.lang"])
    .where("event.company_id", "=", companyId)
    .where("event.status", "=", "published")
    .orderBy("event.id")
    .execute();
  for (const [eventId, texts] of Map.groupBy(titles, ({ id }) => id)) {
    const lang = chosenText(texts, sourceLang)?.lang ?? sourceLang;
    await cancelEvent(db, {
      eventId,
      writer: { accountId: null, companyId },
      word: { text: why(lang), lang },
      ...deed,
    });
  }
}
