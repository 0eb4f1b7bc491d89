import type { Kysely } from "kysely";
import { describe, expect, test } from "vitest";
import { up as startClock } from "#db/migrations/listing-life/0042c-questions-one-after-another.ts";
import { usualUpkeep } from "#app/domain/applications/upkeep/due-notice.ts";
import { findUpkeepSpans } from "#app/domain/applications/upkeep/find-upkeep-spans.server.ts";
import { runUpkeep } from "#app/domain/applications/upkeep/run-upkeep.server.ts";
import { paths } from "#app/paths.ts";
import { action as save, loader as show } from "#app/routes/office/listings/upkeep.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertMember } from "#tests/support/factories.ts";
import { config, listingWorld } from "#tests/support/listings/world.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const start = new Date("2027-02-01T12:00:00.000Z");
const after = (days: number) => new Date(start.getTime() + days * 86_400_000);

describe.each(databases)("the spans of “still open?” on %s", async (url) => {
  const db = await freshDatabase(url);
  const world = await listingWorld(db);
  const bea = await insertMember(db, { company_id: world.company.id, password_hash: "x" });
  const cookie = await sessionCookie(db, (await insertAccount(db)).id);
  const path = paths.officeUpkeep("de");
  const at = (days: number) => ({ params: { lang: "de" }, context: testContext(db, { now: after(days) }) });
  const open = async (days: number) => show({ request: get(path, { cookie }), ...at(days) });
  const send = async (fields: Record<string, string>, days: number) =>
    save({ request: post(path, fields, { cookie }), ...at(days) });

  test("begin on the day of the update where listings are there already, and not on a new board", async () => {
    await startClock(db as unknown as Kysely<unknown>);
    expect(await findUpkeepSpans(db)).toEqual(usualUpkeep);
    await world.published(start, { facts: { deadline: "2027-07-31" } });
    await startClock(db as unknown as Kysely<unknown>);
    const { since, ...spans } = await findUpkeepSpans(db);
    expect(since).toBe(new Date().toISOString().slice(0, 10));
    expect({ ...spans, since: null }).toEqual(usualUpkeep);
    await db.deleteFrom("setting").execute();
  });

  test.each([
    ["13", "askAfter"],
    ["121", "askAfter"],
    ["6", "answerWithin"],
    ["7,5", "answerWithin"],
    ["", "answerWithin"],
  ])("refuse %j for %s, and keep what was typed", async (value, name) => {
    const typed = { askAfter: "30", answerWithin: "14", then: "save", [name]: value };
    expect(await send(typed, 1)).toMatchObject({ init: { status: 422 }, data: { form: { errors: { [name]: {} } } } });
    expect(await findUpkeepSpans(db)).toEqual(usualUpkeep);
  });

  test("are looked at first, and spread what they would ask at once", async () => {
    for (let count = 0; count < 40; count += 1) {
      await world.published(start, { facts: { deadline: "2027-07-31" } });
    }
    const { seen, preview } = await open(25);
    expect(preview).toMatchObject({ total: 0, soon: 41 });
    const typed = { askAfter: "14", answerWithin: "7", seen };
    const looked = await send({ ...typed, then: "look" }, 25);
    const { data } = looked as { data: { preview: { total: number; soon: number } } };
    expect(data.preview.soon).toBe(41);
    /** By chance of their ids one day in twenty asks for none. */
    expect(data.preview.total).toBeLessThan(15);
    expect(await findUpkeepSpans(db)).toEqual(usualUpkeep);

    expect(await send({ ...typed, then: "save" }, 25)).toMatchObject({ status: 303 });
    expect(await findUpkeepSpans(db)).toEqual({ askAfter: 14, answerWithin: 7, since: "2027-02-26" });
    const asked = async () => (await mailsTo(db, bea.email)).filter(({ kind }) => kind === "listing.still_open").length;
    await runUpkeep(db, { config, now: after(25) });
    expect(await asked()).toBe(0);
    await runUpkeep(db, { config, now: after(26) });
    expect(await asked()).toBe(data.preview.total);
    for (let days = 27; days < 40; days += 1) await runUpkeep(db, { config, now: after(days) });
    expect(await asked()).toBe(41);
  });

  test("are not written over by somebody who has not seen the last ones; the same again spreads nothing anew", async () => {
    const { seen } = await open(50);
    const stale = await send({ askAfter: "20", answerWithin: "7", seen: "older", then: "save" }, 50);
    expect(stale).toMatchObject({ init: { status: 409 } });
    await send({ askAfter: "14", answerWithin: "9", seen, then: "save" }, 50);
    expect(await findUpkeepSpans(db)).toEqual({ askAfter: 14, answerWithin: 9, since: "2027-02-26" });
  });
});
