import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { writingInTurn } from "#db/postgres/writing-in-turn.server.ts";
import type { Row } from "#db/schema.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import { minute } from "#app/platform/durations.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import type { EventView } from "../event-view.ts";
import { eventReader } from "./event-reader.server.ts";
import { givePlaces } from "./give-places.server.ts";
import { findByAddress, insertRegistration } from "./insert-registration.server.ts";
import { mailRegistered, type RegistrationSender } from "./mail-registered.server.ts";
import { daysOfLink, heldUntil } from "./registration.ts";
import { countFree, lockRule, positionOf } from "./registration-queries.server.ts";
import { chanceOf, isRegistering } from "./registration-state.ts";

export type Asked = { name: string; email: string; persons: number; note?: string | undefined };

type RegistrationRequest = {
  eventId: string;
  asked: Asked & { homepage?: string | undefined };
  /** In which they are written to. */
  lang: Lang;
  /** False where the address had too many mails already. */
  mayMail: boolean;
  config: RegistrationSender;
  now: Date;
};

export type RequestedRegistration =
  | { ok: true; as: "place" | "waiting" }
  | { ok: false; reason: "closed" }
  /** `free`: for how many there is still room. */
  | { ok: false; reason: "full"; free: number };

/** Who sends a form twice has the first mail on its way. Later, they look for it in vain and get it again. */
const mailOnItsWay = 10 * minute;

/**
 * Keeps a place and asks the owner of the address. What the page answers hangs on the event alone: the same for an address
 * that has registered already, and only its owner learns more.
 */
export function requestRegistration(db: Db, request: RegistrationRequest): Promise<RequestedRegistration> {
  const { eventId, asked, lang, mayMail, config, now } = request;
  return writingInTurn(db, "registration", async (db): Promise<RequestedRegistration> => {
    const rule = await lockRule(db, eventId);
    const read = eventReader(db, eventId);
    if (!rule || !isRegistering(await read(lang), now)) return { ok: false, reason: "closed" };
    await givePlaces(db, { eventId, config, now });
    const free = await countFree(db, { eventId, now, places: rule.places });
    const chance = chanceOf(free, asked.persons, rule.waitingList === 1);
    if (chance === "full") return { ok: false, reason: "full", free: free ?? 0 };
    if (asked.homepage || !mayMail) return { ok: true, as: chance };

    const email = foldAddress(asked.email);
    const known = await findByAddress(db, { eventId, email });
    if (known?.confirmed_at) await mailKnown(db, known, { event: await read(known.lang), config, now });
    else await ask(db, { request, known, email, event: await read(lang), places: rule.places });
    return { ok: true, as: chance };
  });
}

type Circumstances = { event: EventView; config: RegistrationSender; now: Date };

async function mailKnown(db: Db, known: Row<"registration">, about: Circumstances) {
  const news = known.placed_at
    ? ({ what: "known" } as const)
    : ({ what: "stillWaiting", position: await positionOf(db, known) } as const);
  await mailRegistered(db, { to: known, news, ...about });
}

type Ask = {
  request: RegistrationRequest;
  known: Row<"registration"> | undefined;
  email: string;
  event: EventView;
  places: number | null;
};

/** What was asked last counts, as long as nobody has confirmed it. */
async function ask(db: Db, { request, known, email, event, places }: Ask) {
  const { eventId, asked, lang, config, now } = request;
  const free = await countFree(db, { eventId, now, places, except: known?.id });
  const held_until = chanceOf(free, asked.persons, true) === "place" ? heldUntil(now) : null;
  const confirm_by = instantDaysAfter(now, daysOfLink).toISOString();
  const isMailed = known !== undefined && now.getTime() - Date.parse(known.mailed_at) < mailOnItsWay;
  const id = known?.id ?? newId();
  const row = {
    ...{ name: asked.name, persons: asked.persons, note: asked.note ?? null, lang, held_until, confirm_by },
    mailed_at: isMailed ? known.mailed_at : now.toISOString(),
  };
  if (known) await db.updateTable("registration").set(row).where("id", "=", id).execute();
  else await insertRegistration(db, { ...row, id, event_id: eventId, email, config });
  if (isMailed) return;
  const to = { id, email, lang, persons: asked.persons };
  const news = { what: "confirm", heldUntil: held_until, confirmBy: confirm_by } as const;
  await mailRegistered(db, { to, event, news, config, now });
}
