import type { Lang, SpokenLanguage } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId, newToken } from "#db/ids.server.ts";
import { writingInTurn } from "#db/postgres/writing-in-turn.server.ts";
import { findHolidays } from "#app/domain/applications/clock/find-holidays.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { type CallTime, keptWhileOpen } from "./callback.ts";
import { callbackHashes, ownCallbackToken } from "./callback-links.server.ts";
import { type CallbackSender, mailCalled, mailCaller } from "./mail-callback.server.ts";

type Wish = {
  name: string;
  phone: string;
  languages: readonly SpokenLanguage[];
  first: CallTime;
  second: CallTime;
  about: string | null;
  email: string | null;
};

type Asked = {
  listingId: string;
  wish: Wish;
  /** Nothing is kept of it, and the answer is the same. */
  byProgram?: boolean;
  /** In which they are written to. */
  lang: Lang;
  /** False where the address had too many mails already. */
  mayMail: boolean;
  config: CallbackSender;
  now: Date;
};

/**
 * Goes out at once, as an application does. Whoever asks with the same number while the company has not answered gets other
 * times, and a link of their own: the one of before opens nothing any more, so that nobody learns by a number what somebody
 * else asked for. The company's link, and the day on which it is to be closed at the latest, never move back. Returns the token of their page.
 */
export async function requestCallback(db: Db, { byProgram = false, ...asked }: Asked): Promise<string> {
  if (byProgram) return newToken();
  const { listingId, wish, lang, mayMail, config, now } = asked;
  return writingInTurn(db, "callback", async (db) => {
    const open = await db
      .selectFrom("callback")
      .select(["id", "state", "answer_by"])
      .where("listing_id", "=", listingId)
      .where("phone", "=", wish.phone)
      .where("state", "in", ["asked", "unreached"])
      .executeTakeFirst();
    const [id, own_key] = [open?.id ?? newId(), newId()];
    const { name, phone, about, first, second } = wish;
    const email = wish.email === null ? null : foldAddress(wish.email);
    const wanted = first.day > second.day ? first.day : second.day;
    const answer_by = open && open.answer_by < wanted ? open.answer_by : wanted;
    const typed = {
      ...{ own_key, name, email, lang, about, answer_by, kept_until: await keptUntil(db, listingId, answer_by) },
      ...{ first_day: first.day, first_part: first.part, second_day: second.day, second_part: second.part },
      ...({ state: "asked", next_day: null, next_part: null } as const),
      ...callbackHashes(config, { id, own_key }),
    };
    if (open) await db.updateTable("callback").set(typed).where("id", "=", id).execute();
    else {
      const fresh = { asked_at: now.toISOString(), reminded_at: null, answered_at: null };
      await db
        .insertInto("callback")
        .values({ id, listing_id: listingId, phone, ...fresh, ...typed })
        .execute();
    }
    await writeLanguages(db, id, wish.languages);
    const request = { id, ownKey: own_key, listingId, email: mayMail ? email : null, lang, first, second, next: null };
    await mailCaller(db, { what: "received", request, config, now });
    await mailCalled(db, { what: open ? "changed" : "asked", request, config, now });
    return ownCallbackToken(config, own_key);
  });
}

async function keptUntil(db: Db, listingId: string, answerBy: string) {
  return keptWhileOpen(answerBy, await findHolidays(db, listingId));
}

async function writeLanguages(db: Db, callback_id: string, languages: readonly SpokenLanguage[]) {
  await db.deleteFrom("callback_language").where("callback_id", "=", callback_id).execute();
  const rows = [...new Set(languages)].map((language) => ({ callback_id, language }));
  await db.insertInto("callback_language").values(rows).execute();
}
