import { describe, expect, test } from "vitest";
import { extendListing } from "#app/domain/listings/life/extend-listing.server.ts";
import { submitListing } from "#app/domain/listings/life/submit-listing.server.ts";
import { tellOfLowPay } from "#app/domain/listings/low-pay/tell-of-low-pay.server.ts";
import { findMinimum } from "#app/domain/office/pay/find-minimum.server.ts";
import { paths } from "#app/paths.ts";
import * as desk from "#app/routes/employer/listings/listings.tsx";
import * as page from "#app/routes/office/pay/minimum.tsx";
import * as withdrawal from "#app/routes/office/pay/minimum-withdrawal.tsx";
import * as overview from "#app/routes/office/pay/minimums.tsx";
import * as newPage from "#app/routes/office/pay/new-minimum.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount } from "#tests/support/factories.ts";
import { letChangeWait } from "#tests/support/listings/let-change-wait.ts";
import { config, listingWorld } from "#tests/support/listings/world.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00.000Z");
const later = new Date("2027-02-02T12:00:00.000Z");

const hourly = (amount: number) =>
  ({ pay_min: amount, pay_max: amount, pay_unit: "hour", pay_currency: "EUR" }) as const;
const wage = { country: "DE", validFrom: "1.3.2027", hour: "15,50", month: "", source: "Example law", seen: "" };

describe.each(databases)("minimums of pay in the hands of the office on %s", async (url) => {
  const db = await freshDatabase(url);
  const [world, neighbour] = [await listingWorld(db), await listingWorld(db)];
  await db.updateTable("membership").set({ role: "admin" }).where("account_id", "=", world.member.id).execute();
  await db.updateTable("membership").set({ role: "member" }).where("account_id", "=", world.colleague.id).execute();
  const low = await world.published(now, { facts: hourly(15_00) });
  const good = await world.published(now, { facts: { ...hourly(20_00), deadline: "2027-04-30" } });
  const early = await world.published(now, { facts: { ...hourly(15_00), deadline: "2027-02-20" } });
  const far = await neighbour.published(now, { facts: hourly(15_49) });
  const draft = "0123456789";
  await world.save(draft, { content: world.content({ facts: hourly(15_00) }), now });
  const whose = { companyId: world.company.id, accountId: world.member.id, lang: "de" as const, config };
  await submitListing(db, { ...whose, listingId: draft, now });
  await letChangeWait(db, good, hourly(15_10));

  const officer = await insertAccount(db, { role: "office", name: "Jana Wels" });
  const cookie = await sessionCookie(db, officer.id);
  const context = testContext(db, { now });
  const asked = (fields: Record<string, string>, params: Record<string, string>, at = now) => ({
    request: post(paths.officePay("de"), fields, { cookie }),
    params: { lang: "de", ...params },
    context: { ...context, now: () => at },
  });
  const add = (fields: Record<string, string>) => newPage.action(asked(fields, { topic: "minimum_wage" }));
  const correct = (entryId: string, fields: Record<string, string>, at = later) =>
    page.action(asked(fields, { entryId }, at));
  const mails = async (account: { email: string }) =>
    (await mailsTo(db, account.email)).filter(({ kind }) => kind === "listing.lowPay");
  const entries = () => db.selectFrom("dated_entry").select("id").where("valid_from", "=", "2027-03-01").execute();
  const markOf = (answer: unknown) =>
    (answer as { data: { look: { preview: { mark: string } } } }).data.look.preview.mark;
  const idOf = async () => (await entries())[0]?.id ?? "";

  test("are only looked at first: every listing that would fall below, published or waiting, and nothing changes", async () => {
    const answer = await add(wage);
    expect(answer).toMatchObject({ init: { status: 200 }, data: { look: { moved: false } } });
    const { newly, already } = (answer as { data: { look: { preview: { newly: object[]; already: number } } } }).data
      .look.preview;
    expect(already).toBe(0);
    expect(newly).toHaveLength(4);
    expect(newly).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: low, state: "running", company: world.company.name }),
        expect.objectContaining({ id: draft, state: "waiting" }),
        expect.objectContaining({ id: good, state: "change" }),
        expect.objectContaining({ id: far, state: "running", company: neighbour.company.name }),
      ]),
    );
    expect(await entries()).toEqual([]);
    expect(await mails(world.member)).toEqual([]);
  });

  test("what was not looked at is looked at again, and what is wrong is said at its field", async () => {
    const mark = markOf(await add(wage));
    expect(await add({ ...wage, hour: "19,00", confirmed: mark })).toMatchObject({ data: { look: { moved: true } } });
    expect(await add({ ...wage, hour: "31,40 zł", month: "x", source: "" })).toMatchObject({
      init: { status: 422 },
      data: { form: { errors: { month: {}, source: {} }, typed: { hour: "31,40 zł" } } },
    });
    expect(await add({ ...wage, hour: "31,40 zł" })).toMatchObject({ data: { form: { errors: { hour: {} } } } });
    expect(await add({ ...wage, validFrom: "2027-01-01", confirmed: mark })).toMatchObject({
      data: { form: { errors: { validFrom: [{ key: "floors:error.taken" }] } } },
    });
    expect(await entries()).toEqual([]);
  });

  test("in force, they leave everything up, tell each company once, and hold for what comes", async () => {
    const sent = { ...wage, confirmed: markOf(await add(wage)) };
    expect(await add(sent)).toMatchObject({ status: 303 });
    expect(await add(sent)).toMatchObject({ init: { status: 422 } });
    expect(await entries()).toHaveLength(1);
    await tellOfLowPay(db, { origin: config.origin, now: later });
    const [mail, ...more] = await mails(world.member);
    expect(more).toEqual([]);
    expect(mail?.text).toContain("15,50");
    expect(mail?.text.split("Schweißer")).toHaveLength(2);
    expect(await mails(world.colleague)).toEqual([]);
    const { status } = await db.selectFrom("listing").select("status").where("id", "=", low).executeTakeFirstOrThrow();
    expect(status).toBe("published");

    const mine = { companyId: world.company.id, listingIds: null, accountId: world.member.id, now };
    const extend = (listingId: string, from: string) => extendListing(db, { ...mine, listingId, from });
    expect(await extend(low, "2027-03-31")).toEqual({ ok: false, reason: "incomplete" });
    expect(await extend(early, "2027-02-20")).toMatchObject({
      ok: false,
      reason: "minimumRises",
      problem: { key: "employer:errors.payBelowMinimum.hour" },
    });
    const seen = await world.version(low);
    const changed = world.content({ facts: { ...hourly(15_00), posts: 2 } });
    expect(await world.save(low, { content: changed, seen, now })).toMatchObject({ ok: false });
  });

  test("stand in the list of the company and of the office, and in nobody else's", async () => {
    const lowOn = async (account: { id: string }) => {
      const request = get(paths.employerListings("pl"), { cookie: await sessionCookie(db, account.id) });
      return (await desk.loader({ request, params: { lang: "pl" }, context })).low.map(({ id }) => id);
    };
    expect(await lowOn(world.member)).toEqual([low]);
    expect(await lowOn(neighbour.member)).toEqual([far]);
    const request = get(paths.officeMinimums("cs"), { cookie });
    const { low: all } = await overview.loader({ request, params: { lang: "cs" }, context });
    expect(all).toHaveLength(4);
  });

  test("keep what they said before, and are not written over by who has not seen it", async () => {
    const id = await idOf();
    const fields = { ...wage, hour: "15,60", seen: now.toISOString() };
    const confirmed = markOf(await correct(id, fields));
    expect(await correct(id, { ...fields, confirmed })).toMatchObject({ status: 303 });
    const minimum = await findMinimum(db, id);
    expect(minimum).toMatchObject({ editedBy: "Jana Wels", edited_at: later.toISOString() });
    expect(minimum?.versions).toMatchObject([
      { content: JSON.stringify({ hour: 15_50, month: null }), writtenBy: "Jana Wels", written_at: now.toISOString() },
    ]);
    const stale = { ...fields, hour: "15,70" };
    expect(await correct(id, { ...stale, confirmed })).toMatchObject({
      init: { status: 422 },
      data: { form: { typed: { hour: "15,70" }, errors: { "": {} } } },
    });
    expect(await mails(world.member)).toHaveLength(1);
  });

  test("tell anew who had raised the pay and is left behind again", async () => {
    await db.updateTable("listing").set(hourly(16_00)).where("id", "=", low).execute();
    await tellOfLowPay(db, { origin: config.origin, now: later });
    const id = await idOf();
    const fields = { ...wage, hour: "16,50", seen: later.toISOString() };
    const at = new Date("2027-02-03T12:00:00.000Z");
    const confirmed = markOf(await correct(id, fields, at));
    expect(await correct(id, { ...fields, confirmed }, at)).toMatchObject({ status: 303 });
    expect(await mails(world.member)).toHaveLength(2);
    expect(await mails(neighbour.member)).toHaveLength(1);
  });

  test("withdrawn, they count no more, and can come back", async () => {
    const params = { lang: "de", entryId: await idOf() };
    const turn = async () => {
      const request = get(paths.withdrawMinimum("de", params.entryId), { cookie });
      const { preview, minimum } = await withdrawal.loader({ request, params, context });
      const fields = { confirmed: preview.mark, seen: minimum.edited_at ?? "" };
      const answer = await withdrawal.action(asked(fields, params, new Date()));
      return { preview, answer, again: await withdrawal.action(asked(fields, params, new Date())) };
    };
    const withdrawn = await turn();
    expect(withdrawn).toMatchObject({ preview: { lifted: 4 }, answer: { status: 303 } });
    expect(withdrawn.again).not.toMatchObject({ status: 303 });
    expect((await findMinimum(db, params.entryId))?.withdrawn_at).not.toBeNull();
    expect(await turn()).toMatchObject({ preview: { newly: { length: 4 } }, answer: { status: 303 } });
    expect((await findMinimum(db, params.entryId))?.versions).toHaveLength(4);
  });
});
