import { expect, test } from "vitest";
import { findRegistrations } from "#app/domain/events/registering/find-registrations.server.ts";
import { passOnPlaces } from "#app/domain/events/registering/pass-on-places.server.ts";
import { boardLog } from "#app/platform/logging/board-log.server.ts";
import { sendMails } from "#app/platform/mail/send-mails.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent, insertRule } from "#tests/support/events.ts";
import { startMailServer } from "#tests/support/mail/mail-server.ts";
import { registering } from "#tests/support/registering.ts";

const start = Date.parse("2027-03-01T09:00:00Z");
const at = (seconds: number) => new Date(start + seconds * 1000);
const guest = (index: number) => `gast${index}@example.org`;
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

test.each(databases)(
  "200 people register for 150 places on %s, 20 cancel, and the list moves in order with one mail each",
  { timeout: 120_000 },
  async (url) => {
    const db = await freshDatabase(url);
    const { id } = await insertEvent(db);
    await insertRule(db, id, { places: 150 });
    const people = registering(db, id);
    const langs = ["de", "pl", "cs"] as const;

    for (const index of numbers(0, 200))
      await people.register({ email: guest(index), lang: langs[index % 3] ?? "de", now: at(index) });
    const before = await findRegistrations(db, { eventId: id, lang: "de", now: at(300) });
    expect(before.placed).toHaveLength(150);
    expect(before.waiting.map(({ name }) => name)).toEqual(numbers(150, 200).map((index) => `Kim gast${index}`));

    const leaving = numbers(0, 20).map((index) => index * 7);
    for (const [index, one] of leaving.entries()) {
      await people.end({ email: guest(one), now: at(300 + index) });
      expect(await people.row(guest(150 + index))).toMatchObject({ placed_at: at(300 + index).toISOString() });
    }
    const after = await findRegistrations(db, { eventId: id, lang: "de", now: at(400) });
    expect(after.persons).toEqual({ placed: 150, waiting: 30 });
    expect(after.waiting.map(({ name }) => name)).toEqual(numbers(170, 200).map((index) => `Kim gast${index}`));

    /* Nothing is left to give away, however often somebody looks. */
    for (const again of [1, 2]) await passOnPlaces(db, { config: people.config, now: at(500 + again) });
    const { url: smtpUrl, received } = await startMailServer();
    const sending = { db, config: { ...people.config, smtpUrl }, now: () => at(600), log: boardLog("fatal") };
    await Promise.all([sendMails(sending), sendMails(sending)]);

    const subjectsTo = (index: number) =>
      received
        .filter(({ to }) => to.includes(guest(index)))
        .map(({ message }) => /^METHOD:/m.test(message) || message.includes("text/calendar"));
    /* Whether there was a file for the calendar: asked, has a place; asked, waits, moved up; asked, waits. */
    for (const index of numbers(0, 150))
      expect([index, subjectsTo(index)]).toEqual([index, leaving.includes(index) ? [] : [false, true]]);
    for (const index of numbers(150, 170)) expect([index, subjectsTo(index)]).toEqual([index, [false, false, true]]);
    for (const index of numbers(170, 200)) expect([index, subjectsTo(index)]).toEqual([index, [false, false]]);
  },
);
