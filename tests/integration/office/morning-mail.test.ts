import { beforeEach, describe, expect, test } from "vitest";
import { findWaitingThings } from "#app/domain/office/waiting/find-waiting-things.server.ts";
import { mailMorningList } from "#app/domain/office/waiting/mail-morning-list.server.ts";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertAccount, insertCompany, insertListing } from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mails.ts";

const config = readConfig({ OFFICE_MAIL: "morning" }, "test");

describe.each(databases)("the office's mail in the morning on %s", async (url) => {
  const db = await freshDatabase(url);
  const ola = await insertAccount(db, { lang: "pl", password_hash: "x" });
  beforeEach(async () => {
    await db.deleteFrom("listing").execute();
    await db.deleteFrom("outbox_mail").execute();
    await db.deleteFrom("setting").execute();
  });
  const wait = (submitted_at: string) => insertListing(db, { status: "submitted", submitted_at });
  const run = (now: string, given = config) => mailMorningList(db, { config: given, now: new Date(now) });
  const mails = () => mailsTo(db, ola.email);

  test.each([
    ["on a Monday at seven", "2027-02-01T06:00:00Z", 1],
    ["before seven", "2027-02-01T05:59:00Z", 0],
    ["at seven after the clocks went forward", "2027-03-29T05:00:00Z", 1],
    ["before seven after the clocks went forward", "2027-03-29T04:59:00Z", 0],
    ["at seven after the clocks went back", "2027-11-01T06:00:00Z", 1],
    ["before seven after the clocks went back", "2027-11-01T05:59:00Z", 0],
    ["on a Friday afternoon, when the server slept", "2027-02-05T15:00:00Z", 1],
    ["on a Saturday", "2027-02-06T08:00:00Z", 0],
  ])("%s: %s", async (_, now, count) => {
    await wait("2027-01-31T12:00:00.000Z");
    await run(now);
    expect(await mails()).toHaveLength(count);
  });

  test("lists all that waits, the longest wait first, once a day, whoever asks how often", async () => {
    const younger = await wait("2027-01-31T22:00:00.000Z");
    const older = await wait("2027-01-29T12:00:00.000Z");
    await Promise.all([run("2027-02-01T06:10:00Z"), run("2027-02-01T06:10:00Z")]);
    await run("2027-02-01T14:00:00Z");

    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: "office.morning", lang: "pl" });
    const places = [older, younger].map(({ id }) => mail?.text.indexOf(paths.officeListing("pl", id)) ?? -1);
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));

    await run("2027-02-02T06:00:00Z");
    expect(await mails()).toHaveLength(2);
  });

  test("tells of waiting profiles too, alone or beside the listings", async () => {
    const company = await insertCompany(db);
    await db
      .insertInto("company_change")
      .values({
        company_id: company.id,
        submitted_by: null,
        submitted_at: "2027-01-28T12:00:00.000Z",
        returned_at: null,
        remark: null,
      })
      .execute();
    await run("2027-02-01T06:10:00Z");
    const { id } = await wait("2027-02-01T12:00:00.000Z");
    await run("2027-02-02T06:10:00Z");
    await db.deleteFrom("company_change").execute();
    const [alone, both] = await mails();
    expect(alone?.text).toContain(paths.officeProfile("pl", company.id));
    for (const path of [paths.officeProfile("pl", company.id), paths.officeListing("pl", id)]) {
      expect(both?.text).toContain(path);
    }
    expect(alone?.subject).not.toBe(both?.subject);
  });

  test("tells of events that companies have handed in, and of no others", async () => {
    const { id: company_id } = await insertCompany(db);
    const submitted = {
      status: "submitted",
      company_id,
      by_company: 1,
      submitted_at: "2027-01-30T12:00:00.000Z",
    } as const;
    const events = [
      await insertEvent(db, { ...submitted, titles: { de: "Offene Halle" } }),
      await insertEvent(db, { status: "draft", company_id, by_company: 1 }),
      await insertEvent(db),
    ];
    await run("2027-02-01T06:10:00Z");
    const [mail] = await mails();
    expect(events.map(({ id }) => mail?.text.includes(paths.officeEvent("pl", id)))).toEqual([true, false, false]);
    expect(mail?.text).toContain("Offene Halle");
    expect((await findWaitingThings(db, "de")).map(({ id }) => id)).toEqual([events[0]?.id]);
    await db.deleteFrom("event").execute();
  });

  test("does not come where nothing waits, nor where the office hears of each listing at once", async () => {
    await run("2027-02-01T06:10:00Z");
    expect(await mails()).toEqual([]);
    await wait("2027-02-01T12:00:00.000Z");
    await run("2027-02-02T06:10:00Z", readConfig({}, "test"));
    expect(await mails()).toEqual([]);
  });
});
