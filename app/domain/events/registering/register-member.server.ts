import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { writingInTurn } from "#db/postgres/writing-in-turn.server.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { eventReader } from "./event-reader.server.ts";
import { givePlaces } from "./give-places.server.ts";
import { findByAddress, insertRegistration } from "./insert-registration.server.ts";
import { mailRegistered, type RegistrationSender } from "./mail-registered.server.ts";
import { registrationToken } from "./registration-links.server.ts";
import { countFree, findWaitingParties, lockRule } from "./registration-queries.server.ts";
import { chanceOf, isRegistering } from "./registration-state.ts";
import type { Asked } from "./request-registration.server.ts";

type Registering = { eventId: string; asked: Asked; lang: Lang; config: RegistrationSender; now: Date };

export type RegisteredMember =
  | { ok: true; token: string }
  | { ok: false; reason: "closed" }
  | { ok: false; reason: "full"; free: number };

/** Somebody who is signed in for a member company: their address is proven, so they come, or wait, at once. */
export function registerMember(db: Db, { eventId, asked, lang, config, now }: Registering): Promise<RegisteredMember> {
  return writingInTurn(db, "registration", async (db): Promise<RegisteredMember> => {
    const email = foldAddress(asked.email);
    const known = await findByAddress(db, { eventId, email });
    if (known?.confirmed_at) return { ok: true, token: registrationToken(config, known.id) };
    const rule = await lockRule(db, eventId);
    const event = await eventReader(db, eventId)(lang);
    if (!rule || !isRegistering(event, now)) return { ok: false, reason: "closed" };
    await givePlaces(db, { eventId, config, now });
    const free = await countFree(db, { eventId, now, places: rule.places, except: known?.id });
    const chance = chanceOf(free, asked.persons, rule.waitingList === 1);
    if (chance === "full") return { ok: false, reason: "full", free: free ?? 0 };

    if (known) await db.deleteFrom("registration").where("id", "=", known.id).execute();
    const [id, at] = [newId(), now.toISOString()];
    await insertRegistration(db, {
      ...{ id, event_id: eventId, email, lang, config, name: asked.name, persons: asked.persons },
      ...{ note: asked.note ?? null, mailed_at: at, confirm_by: at, held_until: null },
      ...{ confirmed_at: at, placed_at: chance === "place" ? at : null },
    });
    const waiting = await findWaitingParties(db, eventId);
    const position = waiting.findIndex((one) => one.id === id) + 1;
    const news = chance === "place" ? ({ what: "placed" } as const) : ({ what: "waiting", position } as const);
    await mailRegistered(db, { to: { id, email, lang, persons: asked.persons }, event, news, config, now });
    return { ok: true, token: registrationToken(config, id) };
  });
}
