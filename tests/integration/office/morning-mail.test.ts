import { beforeEach, describe, expect, test } from "vitest";
import { chooseOfficeMails, findOfficeMails } from "#app/domain/accounts/officers/choose-office-mails.server.ts";
import { findWaitingThings } from "#app/domain/office/waiting/find-waiting-things.server.ts";
import { mailMorningList } from "#app/domain/office/waiting/mail-morning-list.server.ts";
import { tellOfficeOfReport } from "#app/domain/reports/tell-office-of-report.server.ts";
import { draftRuling } from "#app/domain/rulings/draft-ruling.server.ts";
import { keepRuling } from "#app/domain/rulings/keep-ruling.server.ts";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { action as end, loader as ending } from "#app/routes/account/morning-list-ending.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEvent } from "#tests/support/events.ts";
import { insertAccount, insertCompany, insertListing } from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";

const config = readConfig({ OFFICE_MAIL: "morning" }, "test");

describe.each(databases)("the office's mail in the morning on %s", async (url) => {
  const db = await freshDatabase(url);
  const ola = await insertAccount(db, { lang: "pl", password_hash: "x" });
  beforeEach(async () => {
    await db.deleteFrom("listing").execute();
    await db.deleteFrom("outbox_mail").execute();
    await db.deleteFrom("setting").execute();
    await db.updateTable("account").set({ office_mails: null, reports_at_once: 1 }).execute();
  });
  const wait = (submitted_at: string) => insertListing(db, { status: "submitted", submitted_at });
  const run = (now: string, given = config) => mailMorningList(db, { config: given, now: new Date(now) });
  const mails = () => mailsTo(db, ola.email);

  test.each([
    ["on a Monday at seven", "2027-02-01T06:00:00Z", 1],
    ["before seven", "2027-02-01T05:59:00Z", 0],
    ["at seven after the clocks went forward", "2027-03-30T05:00:00Z", 1],
    ["before seven after the clocks went forward", "2027-03-30T04:59:00Z", 0],
    ["on a public holiday where the office is", "2027-03-29T06:00:00Z", 0],
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

  test.each([
    ["daily", "2027-02-06T08:00:00Z", 1],
    ["daily", "2027-03-29T06:00:00Z", 1],
    ["working_days", "2027-02-06T08:00:00Z", 0],
    ["working_days", "2027-02-05T08:00:00Z", 1],
    ["never", "2027-02-05T08:00:00Z", 0],
    ["at_once", "2027-02-05T08:00:00Z", 0],
  ] as const)("comes to who chose %s on %s: %i", async (mails, now, count) => {
    await wait("2027-01-31T12:00:00.000Z");
    await chooseOfficeMails(db, { accountId: ola.id, mails, reportsAtOnce: true });
    for (const given of [config, readConfig({}, "test")]) await run(now, given);
    expect(await mailsTo(db, ola.email)).toHaveLength(count);
  });

  test("is ended by a mail program in one click, as often as it likes, and by nobody without the link", async () => {
    const context = testContext(db, { config });
    await wait("2027-01-31T12:00:00.000Z");
    await run("2027-02-01T06:10:00Z");
    const sent = await db.selectFrom("outbox_mail").selectAll().where("to_address", "=", ola.email).execute();
    const address = new URL(sent[0]?.unsubscribe_url ?? "");
    const token = address.pathname.split("/").at(-1) ?? "";
    expect([address.origin, address.pathname]).toEqual([config.origin, paths.endMorningList("pl", token)]);
    const at = (given: string) => ({ params: { lang: "pl", token: given }, context });
    const click = (given = token) =>
      end({ request: post(paths.endMorningList("pl", given), { "List-Unsubscribe": "One-Click" }), ...at(given) });

    const changed = (token.startsWith("A") ? "B" : "A") + token.slice(1);
    await expect(Promise.resolve().then(() => click(changed))).rejects.toMatchObject({ status: 404 });
    ending({ request: get(address.pathname), ...at(token) });
    await run("2027-02-02T06:10:00Z");
    expect(await mails(), "looking ends nothing").toHaveLength(2);

    expect([await click(), await click()]).toMatchObject([{ status: 200 }, { status: 200 }]);
    await run("2027-02-03T06:10:00Z");
    expect(await mails()).toHaveLength(2);

    await chooseOfficeMails(db, { accountId: ola.id, mails: "at_once", reportsAtOnce: true });
    await click();
    expect(await findOfficeMails(db, { accountId: ola.id, config })).toMatchObject({ mails: "at_once" });
  });

  test("marks what waits longer than was promised, and nothing else", async () => {
    await wait("2027-01-29T12:00:00.000Z");
    await run("2027-02-01T06:10:00Z");
    await run("2027-02-02T06:10:00Z");
    const [kept, past] = await mails();
    expect(kept?.text).not.toContain("po terminie");
    expect(past?.text).toContain(`obiecano do ${formatDay("pl", "2027-02-01")}, po terminie`);
    expect(past?.text).toContain("1 z nich czeka dłużej, niż obiecano.");
  });

  test("tells whoever reviews only what they decide on", async () => {
    const reviewer = await insertAccount(db, { office_role: "review", password_hash: "x", lang: "de" });
    const company = await insertCompany(db);
    const ruling = draftRuling({
      ...{ kind: "company_suspended", subject: company, companyId: company.id, lang: "de" },
      because: { ground: "law", rule: "§ 1 MiLoG", lang: "de", facts: "Der Lohn liegt unter dem Mindestlohn." },
      ...{ officer: { accountId: ola.id }, config, now: new Date("2027-01-28T12:00:00Z") },
    });
    await keepRuling(db, ruling);
    await db
      .insertInto("ruling_appeal")
      .values({ ruling_id: ruling.id, words: "Nein.", lang: "de", filed_at: "2027-01-29T12:00:00.000Z" })
      .execute();
    await run("2027-02-01T06:10:00Z");
    expect(await mailsTo(db, reviewer.email)).toEqual([]);
    expect((await mails())[0]?.text).toContain(paths.officeRuling("pl", ruling.number));
    await wait("2027-01-31T12:00:00.000Z");
    await run("2027-02-02T06:10:00Z");
    const [mail] = await mailsTo(db, reviewer.email);
    expect(mail?.text).not.toContain(ruling.number);
    await db.deleteFrom("ruling_appeal").execute();
    await db.deleteFrom("account").where("id", "=", reviewer.id).execute();
  });

  test("reports go at once to whoever wants them so, else to the operator: somebody must hear of them", async () => {
    const { operator } = config;
    const tell = async () => {
      await db.deleteFrom("outbox_mail").execute();
      const now = new Date("2027-02-05T08:00:00Z");
      const listing = { written: "Schlosser", company: "Werk" };
      await tellOfficeOfReport(db, { reportId: "r", reason: "fraud", listing, config, now });
      return [(await mails()).length, (await mailsTo(db, operator.email)).length];
    };
    expect(await tell()).toEqual([1, 0]);
    await chooseOfficeMails(db, { accountId: ola.id, mails: "never", reportsAtOnce: false });
    expect(await tell()).toEqual([0, 1]);
  });

  test("does not come where nothing waits, nor where the office hears of each listing at once", async () => {
    await run("2027-02-01T06:10:00Z");
    expect(await mails()).toEqual([]);
    await wait("2027-02-01T12:00:00.000Z");
    await run("2027-02-02T06:10:00Z", readConfig({}, "test"));
    expect(await mails()).toEqual([]);
  });
});
