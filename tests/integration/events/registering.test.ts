import { beforeEach, describe, expect, test } from "vitest";
import { cancelEvent } from "#app/domain/events/life/event-deeds.server.ts";
import { removeRegistration } from "#app/domain/events/registering/end-registration.server.ts";
import { findOwnRegistration } from "#app/domain/events/registering/find-own-registration.server.ts";
import { findRegistrations } from "#app/domain/events/registering/find-registrations.server.ts";
import { forgetRegistrations } from "#app/domain/events/registering/forget-registrations.server.ts";
import { passOnPlaces } from "#app/domain/events/registering/pass-on-places.server.ts";
import { registerMember } from "#app/domain/events/registering/register-member.server.ts";
import { remindRegistered } from "#app/domain/events/registering/remind-registered.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent, insertRule } from "#tests/support/events.ts";
import { insertAccount } from "#tests/support/factories.ts";
import { registering } from "#tests/support/registering.ts";

/** The event of factories, on 12 March 2027 at 10 in the morning, an hour ahead of UTC. */
const times = [{ day: "2027-03-12" }, { day: "2027-03-13" }];
const now = new Date("2027-03-01T09:00:00Z");
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const [anna, bea, cyril, dora] = ["anna@example.org", "bea@example.org", "cyril@example.org", "dora@example.org"];

describe.each(databases)("registering on %s", async (url) => {
  const db = await freshDatabase(url);
  const office = { accountId: (await insertAccount(db)).id, companyId: null };
  let eventId: string;
  let people: ReturnType<typeof registering>;

  async function open(rule: Parameters<typeof insertRule>[2]) {
    ({ id: eventId } = await insertEvent(db, { times, titles: { de: "Messe", pl: "Targi" } }));
    await insertRule(db, eventId, rule);
    people = registering(db, eventId);
  }
  const config = registering(db, "").config;
  const run = (at: Date) => ({ config, now: at });
  const own = async (email: string, at: Date) =>
    findOwnRegistration(db, { token: await people.tokenOf(email), lang: "de", now: at });

  beforeEach(async () => {
    await db.deleteFrom("outbox_mail").execute();
    await db.deleteFrom("event").execute();
    await open({ places: 2 });
  });

  test("keeps the last place for whoever has not confirmed yet, and then passes it on", async () => {
    await people.register({ email: anna, now });
    expect(await people.request({ email: bea, now })).toEqual({ ok: true, as: "place" });
    expect(await people.request({ email: cyril, now })).toEqual({ ok: true, as: "waiting" });
    await people.confirm({ email: cyril, now });
    expect(await own(cyril, now)).toMatchObject({ state: "waiting", position: 1 });

    await passOnPlaces(db, run(minutesLater(119)));
    expect(await own(cyril, now)).toMatchObject({ state: "waiting" });
    await passOnPlaces(db, run(minutesLater(121)));
    expect(await own(cyril, now)).toMatchObject({ state: "placed" });

    expect(await people.confirm({ email: bea, now: minutesLater(122) })).toBe("done");
    expect(await own(bea, minutesLater(122))).toMatchObject({ state: "waiting", position: 1 });
    expect(await people.taken()).toBe(2);
    expect(await people.kindsTo(bea)).toEqual(["confirm", "waiting"]);
    expect(await people.kindsTo(cyril)).toEqual(["confirm", "waiting", "movedUp"]);
  });

  test("gives the last place to whoever confirms in the minute before it is passed on", async () => {
    await open({ places: 1 });
    await people.request({ email: anna, now });
    await people.register({ email: bea, now });
    expect(await people.confirm({ email: anna, now: minutesLater(119) })).toBe("done");
    expect(await own(anna, now)).toMatchObject({ state: "placed" });
    expect(await own(bea, now)).toMatchObject({ state: "waiting" });
  });

  test("refuses a party of three when two places are left and nobody waits there", async () => {
    await open({ places: 2, waitingList: false });
    const full = { ok: false, reason: "full", free: 2 };
    expect(await people.request({ email: anna, persons: 3, now })).toEqual(full);
    expect(await people.request({ email: anna, persons: 2, now })).toEqual({ ok: true, as: "place" });
    expect(await people.request({ email: bea, now })).toEqual({ ...full, free: 0 });
    await people.request({ email: bea, now: minutesLater(121) });
    expect(await people.confirm({ email: anna, now: minutesLater(122) })).toBe("full");
    expect(await people.row(anna)).toBeUndefined();
  });

  test("lets the next party for which there is room move up, and never tears one apart", async () => {
    await open({ places: 3 });
    await people.register({ email: anna, persons: 2, now });
    await people.register({ email: bea, now });
    await people.register({ email: cyril, persons: 3, now });
    await people.register({ email: dora, persons: 2, now: minutesLater(1) });
    await people.end({ email: anna, now: minutesLater(2) });
    expect(await own(dora, now)).toMatchObject({ state: "placed" });
    expect(await own(cyril, now)).toMatchObject({ state: "waiting", position: 1 });
    await people.end({ email: dora, now: minutesLater(3) });
    await people.end({ email: bea, now: minutesLater(4) });
    expect(await own(cyril, now)).toMatchObject({ state: "placed" });
    expect(await people.kindsTo(cyril)).toEqual(["confirm", "waiting", "movedUp"]);
  });

  test("closes at its minute, and what was asked before can still be confirmed until it begins", async () => {
    await open({ closesAt: "2027-03-11T17:00:00.000Z" });
    const last = new Date("2027-03-11T16:59:59.999Z");
    const closed = { ok: false, reason: "closed" };
    expect(await people.request({ email: anna, now: new Date("2027-03-11T17:00:00Z") })).toEqual(closed);
    expect(await people.request({ email: anna, now: last })).toMatchObject({ ok: true });
    expect(await people.request({ email: bea, now: last })).toMatchObject({ ok: true });
    await people.confirm({ email: anna, now: new Date("2027-03-12T08:59:59Z") });
    await people.confirm({ email: bea, now: new Date("2027-03-12T09:00:00Z") });
    expect(await own(anna, last)).toMatchObject({ state: "placed" });
    expect(await own(bea, last)).toMatchObject({ state: "open" });
  });

  test("answers the same to an address that has registered, and tells only its owner", async () => {
    await people.register({ email: anna, now });
    const asked = await people.request({ email: anna.toUpperCase(), persons: 1, now });
    expect(asked).toEqual(await people.request({ email: bea, now }));
    expect(await people.kindsTo(anna)).toEqual(["confirm", "placed", "known"]);
    await people.request({ email: bea, now: minutesLater(9) });
    expect(await people.kindsTo(bea)).toEqual(["confirm"]);
    await people.request({ email: bea, now: minutesLater(11) });
    expect(await people.kindsTo(bea)).toEqual(["confirm", "confirm"]);
    await people.register({ email: cyril, now });
    await people.request({ email: cyril, now });
    expect(await people.kindsTo(cyril)).toEqual(["confirm", "waiting", "stillWaiting"]);
    expect(await people.row(anna)).toMatchObject({ persons: 1 });
  });

  test("shows the organisers nobody who has not confirmed", async () => {
    await people.register({ email: anna, now });
    await people.request({ email: bea, now });
    const seen = await findRegistrations(db, { eventId, lang: "de", now });
    expect(seen).toMatchObject({ placed: [{ name: "Kim anna" }], waiting: [], unconfirmed: 1 });
    expect(JSON.stringify(seen)).not.toContain("@");
  });

  test("forgets everything about whoever cancels, its mails too", async () => {
    await people.register({ email: anna, now });
    await people.register({ email: bea, now });
    await people.end({ email: anna, now });
    expect(await people.row(anna)).toBeUndefined();
    expect(await people.kindsTo(anna)).toEqual([]);
    expect(await people.kindsTo(bea)).toEqual(["confirm", "placed"]);
  });

  test("does all of a cancellation or nothing: a place never goes without its mail", async () => {
    await people.register({ email: anna, persons: 2, now });
    await people.register({ email: bea, now });
    await db.updateTable("registration").set({ email: "no address" }).where("email", "=", bea).execute();
    await expect(people.end({ email: anna, now })).rejects.toThrow(/unusable address/);
    expect(await own(anna, now)).toMatchObject({ state: "placed" });
    expect((await findRegistrations(db, { eventId, lang: "de", now })).waiting).toHaveLength(1);
  });

  test("lets the organisers take somebody off, who is told, as the next one is", async () => {
    await people.register({ email: anna, persons: 2, now });
    await people.register({ email: bea, now });
    const deed = { eventId, writer: office, word: "Doppelt", ...run(now) };
    expect(await removeRegistration(db, { ...deed, registrationId: "x" })).toBe(false);
    const stranger = { accountId: office.accountId, companyId: "x" };
    const registrationId = (await people.row(anna))?.id ?? "";
    expect(await removeRegistration(db, { ...deed, registrationId, writer: stranger })).toBe(false);
    expect(await removeRegistration(db, { ...deed, registrationId })).toBe(true);
    const mails = await people.mailsTo(anna);
    expect(mails.map(({ kind }) => kind)).toEqual(["registration.removed"]);
    expect(mails[0]?.text).toContain("Doppelt");
    expect(mails[0]?.calendar).toContain("METHOD:CANCEL");
    expect(await people.kindsTo(bea)).toEqual(["confirm", "waiting", "movedUp"]);
  });

  test("tells everybody once that the event does not take place, in their language, and nobody moves up any more", async () => {
    await people.register({ email: anna, persons: 2, lang: "pl", now });
    await people.register({ email: bea, now });
    await people.request({ email: cyril, now });
    const deed = { eventId, writer: office, word: { text: "Sturm", lang: "de" }, ...run(now) } as const;
    expect(await cancelEvent(db, deed)).toEqual({ ok: true });
    expect(await cancelEvent(db, deed)).toMatchObject({ ok: false });
    const told = (await people.mailsTo(anna)).filter(({ kind }) => kind === "registration.eventCancelled");
    expect(told).toMatchObject([{ lang: "pl" }]);
    expect(told[0]?.calendar).toContain("STATUS:CANCELLED");
    expect(told[0]?.text).toContain("Targi");
    expect(await people.kindsTo(bea)).toEqual(["confirm", "waiting", "eventCancelled"]);
    expect(await people.kindsTo(cyril)).toEqual(["confirm"]);
    await people.end({ email: anna, now });
    expect(await own(bea, now)).toMatchObject({ state: "waiting" });
  });

  test("reminds whoever has a place once, the day before, and again only for another day", async () => {
    await people.register({ email: anna, persons: 2, now });
    await people.register({ email: bea, now });
    const dayBefore = new Date("2027-03-11T09:00:00Z");
    await remindRegistered(db, run(new Date("2027-03-10T09:00:00Z")));
    await Promise.all([remindRegistered(db, run(dayBefore)), remindRegistered(db, run(dayBefore))]);
    await remindRegistered(db, run(dayBefore));
    expect(await people.kindsTo(anna)).toEqual(["confirm", "placed", "reminder"]);
    await people.end({ email: anna, now: dayBefore });
    await remindRegistered(db, run(dayBefore));
    expect(await people.kindsTo(bea)).toEqual(["confirm", "waiting", "movedUp"]);
    await db.updateTable("event_time").set({ day: "2027-03-14" }).where("event_id", "=", eventId).execute();
    await remindRegistered(db, run(new Date("2027-03-13T09:00:00Z")));
    expect((await people.kindsTo(bea)).at(-1)).toBe("reminder");
  });

  test("forgets who did not confirm after two days, and everybody two weeks after the last day", async () => {
    await people.register({ email: anna, now });
    await people.request({ email: bea, now });
    await forgetRegistrations(db, run(minutesLater(48 * 60 - 1)));
    expect(await people.row(bea)).toBeDefined();
    await forgetRegistrations(db, run(minutesLater(48 * 60 + 1)));
    expect(await people.row(bea)).toBeUndefined();
    await forgetRegistrations(db, run(new Date("2027-03-27T22:30:00Z")));
    expect(await people.row(anna)).toBeDefined();
    await forgetRegistrations(db, run(new Date("2027-03-27T23:30:00Z")));
    expect(await people.row(anna)).toBeUndefined();
    expect(await people.kindsTo(anna)).toEqual([]);
  });

  test("takes a member who is signed in at once, and once", async () => {
    const asked = { name: "Maria Nowak", email: anna, persons: 2 };
    const registration = { eventId, asked, lang: "de", ...run(now) } as const;
    const [one, again] = [await registerMember(db, registration), await registerMember(db, registration)];
    expect(one).toMatchObject({ ok: true });
    expect(again).toEqual(one);
    expect(await people.kindsTo(anna)).toEqual(["placed"]);
    await registerMember(db, { ...registration, asked: { ...asked, email: bea } });
    expect(await own(bea, now)).toMatchObject({ state: "waiting", position: 1 });
  });
});
