import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { confirmRegistration } from "#app/domain/events/registering/confirm-registration.server.ts";
import { endOwnRegistration } from "#app/domain/events/registering/end-registration.server.ts";
import { registrationToken } from "#app/domain/events/registering/registration-links.server.ts";
import { requestRegistration } from "#app/domain/events/registering/request-registration.server.ts";
import { readConfig } from "#app/platform/config.server.ts";

const config = readConfig({}, "test");

type Party = { email: string; persons?: number; lang?: Lang; now: Date };

/** What people do about one event, each by their address. */
export function registering(db: Db, eventId: string) {
  const rowOf = (email: string) =>
    db.selectFrom("registration").selectAll().where("event_id", "=", eventId).where("email", "=", email);
  const tokenOf = async (email: string) =>
    registrationToken(config, (await rowOf(email).executeTakeFirst())?.id ?? "nobody");

  const request = ({ email, persons = 1, lang = "de", now }: Party) =>
    requestRegistration(db, {
      ...{ eventId, lang, mayMail: true, config, now },
      asked: { name: `Kim ${email.split("@")[0]}`, email, persons },
    });
  const confirm = async ({ email, now }: Party) =>
    confirmRegistration(db, { token: await tokenOf(email), config, now });

  return {
    config,
    request,
    confirm,
    async register(party: Party) {
      await request(party);
      return confirm(party);
    },
    end: async ({ email, now }: Party) => endOwnRegistration(db, { token: await tokenOf(email), config, now }),
    tokenOf,
    row: (email: string) => rowOf(email).executeTakeFirst(),
    async taken() {
      const rows = await db
        .selectFrom("registration")
        .select("persons")
        .where("event_id", "=", eventId)
        .where("placed_at", "is not", null)
        .execute();
      return rows.reduce((sum, { persons }) => sum + persons, 0);
    },
    async mailsTo(email: string) {
      const mails = await db
        .selectFrom("outbox_mail")
        .select(["kind", "lang", "text", "calendar"])
        .where("to_address", "=", email)
        .orderBy("id")
        .execute();
      return mails;
    },
    async kindsTo(email: string) {
      return (await this.mailsTo(email)).map(({ kind }) => kind.replace("registration.", ""));
    },
  };
}
