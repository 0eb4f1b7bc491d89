import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { cancelEvent } from "#app/domain/events/life/event-deeds.server.ts";
import type { RegistrationSender } from "#app/domain/events/registering/mail-registered.server.ts";
import { draftRuling } from "#app/domain/rulings/draft-ruling.server.ts";
import { keepRuling } from "#app/domain/rulings/keep-ruling.server.ts";
import type { Ground } from "#app/domain/rulings/ruling.ts";
import { rulingBlocks } from "#app/domain/rulings/ruling-blocks.server.ts";

type Cancellation = {
  event: { id: string; title: string; companyId: string };
  word: { text: string; lang: Lang };
  ground: Ground;
  officer: { accountId: string };
  config: RegistrationSender;
  now: Date;
};

/** The office cancels what a company has put into the calendar, and owes it the reasons. */
export function cancelCompanysEvent(db: Db, { event, word, ground, officer, config, now }: Cancellation) {
  return inTransaction(db, async (db) => {
    const { id, title: name, companyId } = event;
    const ruling = draftRuling({
      kind: "event_cancelled",
      subject: { id, name },
      ...{ companyId, because: { ...ground, facts: word.text }, lang: word.lang, officer, config, now },
    });
    const result = await cancelEvent(db, {
      eventId: id,
      writer: { accountId: officer.accountId, companyId: null },
      reasons: (lang) => rulingBlocks(config, ruling, lang),
      ...{ word, config, now },
    });
    if (result.ok) await keepRuling(db, ruling);
    return result;
  });
}
