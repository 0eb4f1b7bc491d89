import { beforeEach, describe, expect, test } from "vitest";
import { forgetListingLinks, issueListingLinks } from "#app/domain/applications/upkeep/listing-links.server.ts";
import { runUpkeep } from "#app/domain/applications/upkeep/run-upkeep.server.ts";
import { closeListing } from "#app/domain/listings/life/close-listing.server.ts";
import { confirmListing } from "#app/domain/listings/life/confirm-listing.server.ts";
import { extendListing } from "#app/domain/listings/life/extend-listing.server.ts";
import { resumeCompany } from "#app/domain/office/companies/resume-company.server.ts";
import { paths } from "#app/paths.ts";
import { action, loader } from "#app/routes/employer/letters/listing-by-mail.tsx";
import { insertLinkedApplication } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertMember } from "#tests/support/factories.ts";
import { config, listingWorld } from "#tests/support/listings/world.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";

const start = new Date("2027-02-01T12:00:00.000Z");
const day = 86_400_000;
const after = (days: number) => new Date(start.getTime() + days * day);

describe.each(databases)("what companies are asked about their listings on %s", async (url) => {
  const db = await freshDatabase(url);
  const world = await listingWorld(db);
  const company = world.company.id;
  const bea = await insertMember(db, { company_id: company, password_hash: "x", memberRole: "member" });
  const reader = await insertMember(db, { company_id: company, password_hash: "x", memberRole: "reader" });
  const run = (days: number) => runUpkeep(db, { config, now: after(days) });
  const row = (id: string) => db.selectFrom("listing").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const kinds = async (email = bea.email) => (await mailsTo(db, email)).map(({ kind }) => kind);
  const acting = { companyId: company, listingIds: null, accountId: bea.id };
  const publish = (deadline: string) => world.published(start, { facts: { deadline } });
  beforeEach(async () => {
    await db.deleteFrom("outbox_mail").execute();
    await db.updateTable("listing").set({ status: "closed" }).execute();
  });

  test("a week and a day before the end, once each, with the applications and links for who decides", async () => {
    const id = await publish("2027-02-21");

    await insertLinkedApplication(db, { company_id: company, listing_id: id });
    await run(12);
    expect(await kinds()).toEqual([]);
    await Promise.all([run(13), run(13)]);
    await run(14);
    expect(await kinds()).toEqual(["listing.week_left"]);
    const [mail] = await mailsTo(db, bea.email);
    expect(mail?.text.match(/\/decide\/listings\//g)).toHaveLength(3);
    expect(await kinds(reader.email)).toEqual([]);
    await run(19);
    await run(20);
    expect(await kinds()).toEqual(["listing.week_left", "listing.day_left"]);

    await extendListing(db, { ...acting, listingId: id, from: "2027-02-21", now: after(20) });
    for (const days of [20, 40, 43]) await run(days);
    expect(await kinds()).toEqual(["listing.week_left", "listing.day_left", "listing.week_left"]);
  });

  test("is nobody's mail who has left, whose company is suspended, or whose listing has ended", async () => {
    const id = await publish("2027-02-21");
    await db.updateTable("company").set({ suspended_at: start.toISOString() }).where("id", "=", company).execute();
    await run(14);
    await db.updateTable("company").set({ suspended_at: null }).where("id", "=", company).execute();
    expect(await kinds()).toEqual([]);
    await db.updateTable("account").set({ disabled_at: start.toISOString() }).where("id", "=", bea.id).execute();
    await run(14);
    await db.updateTable("account").set({ disabled_at: null }).where("id", "=", bea.id).execute();
    expect(await kinds()).toEqual([]);
    await closeListing(db, { ...acting, listingId: id, reason: "withdrawn", now: after(15) });
    await run(20);
    expect(await kinds()).toEqual([]);
  });

  test("asks twice whether it is open, then ends it and says so; its applications go on", async () => {
    const id = await publish("2027-06-30");
    const first = await row(id);
    const application = await insertLinkedApplication(db, { company_id: company, listing_id: id });
    for (const days of [29, 30, 31, 59, 60, 61, 73]) await run(days);
    expect(await kinds()).toEqual(["listing.still_open", "listing.still_open_again"]);
    expect((await row(id)).status).toBe("published");
    await Promise.all([run(74), run(74)]);
    expect(await row(id)).toMatchObject({
      ...{ status: "closed", closed_reason: "unanswered", first_published_at: first.first_published_at },
    });
    const told = (await mailsTo(db, world.member.email)).filter(({ kind }) => kind === "listing.unanswered");
    expect(told).toHaveLength(1);
    const kept = db.selectFrom("application").select("status").where("id", "=", application.id);
    expect(await kept.executeTakeFirst()).toEqual({ status: "received" });
  });

  test("is asked from the beginning after a suspension, in which nobody could answer", async () => {
    const id = await publish("2027-06-30");
    for (const days of [30, 60]) await run(days);
    await db.updateTable("company").set({ suspended_at: start.toISOString() }).where("id", "=", company).execute();
    const operator = { officer: world.officer, from: config, replyTo: "buero@board.example" };
    expect(await resumeCompany(db, { companyId: company, ...operator, now: after(80) })).toEqual({ ok: true });
    await db.deleteFrom("outbox_mail").execute();
    for (const days of [80, 81]) await run(days);
    expect(await kinds()).toEqual(["listing.still_open"]);
    expect((await row(id)).status).toBe("published");
  });

  test("begins to count anew after an answer or an edit", async () => {
    const id = await publish("2027-07-15");
    await run(30);
    await confirmListing(db, { ...acting, listingId: id, now: after(40) });
    await run(69);
    expect(await kinds()).toEqual(["listing.still_open"]);
    await run(70);
    await world.save(id, {
      ...{ seen: await world.version(id), now: after(80) },
      content: world.content({ facts: { deadline: "2027-07-15", posts: 7 } }),
    });
    await run(109);
    expect(await kinds()).toEqual(["listing.still_open", "listing.still_open"]);
    expect((await row(id)).status).toBe("published");
  });

  describe("a link in such a mail", () => {
    const linked = async (deadline = "2027-02-21") => {
      const listingId = await publish(deadline);
      const deeds = ["extend", "confirm", "filled", "end"] as const;
      const links = await issueListingLinks(db, { listingId, accountId: bea.id, deadline, deeds, now: start });
      return { listingId, tokenOf: (deed: string) => links.find((link) => link.deed === deed)?.token ?? "" };
    };
    const asked = (token: string, now: Date) => ({ params: { lang: "de", token }, context: testContext(db, { now }) });
    const open = async (token: string, now = after(1)) => {
      const answer = await loader({ request: get(paths.listingByMail("de", token)), ...asked(token, now) });
      return (answer as { data: { link: { over: string | null } | null } }).data.link;
    };
    const send = (token: string, fields = {}, now = after(1)) =>
      action({ request: post(paths.listingByMail("de", token), fields), ...asked(token, now) });

    test("does nothing by being opened, and once by its button", async () => {
      const { listingId, tokenOf } = await linked();
      for (let times = 0; times < 3; times += 1) expect(await open(tokenOf("extend"))).toMatchObject({ over: null });
      expect(await row(listingId)).toMatchObject({ deadline: "2027-02-21" });
      await Promise.all([send(tokenOf("extend")), send(tokenOf("extend"))]);
      expect(await row(listingId)).toMatchObject({ deadline: "2027-03-23" });
      expect(await open(tokenOf("extend"))).toMatchObject({ over: "used" });
      expect(await open(tokenOf("end"))).toMatchObject({ over: "meanwhile" });
      await send(tokenOf("end"));
      expect(await row(listingId)).toMatchObject({ status: "published" });
    });

    test("does not ask again what a colleague has answered, and says who has", async () => {
      const { listingId, tokenOf } = await linked("2027-06-30");
      const colleague = { ...acting, accountId: world.colleague.id };
      await confirmListing(db, { ...colleague, listingId, now: after(0.5) });
      const answered = { over: "meanwhile", later: { name: world.colleague.name, event: "confirmed" } };
      expect(await open(tokenOf("confirm"))).toMatchObject(answered);
      await send(tokenOf("confirm"));
      expect(await open(tokenOf("filled"))).toMatchObject({ ...answered, over: null });
      await send(tokenOf("filled"), { filled: "filled_here" });
      expect(await row(listingId)).toMatchObject({ status: "closed", closed_reason: "filled_here" });
    });

    test("ends as filled when it is said how, or otherwise", async () => {
      const { listingId, tokenOf } = await linked();
      expect(await send(tokenOf("filled"))).toMatchObject({ init: { status: 422 } });
      await send(tokenOf("filled"), { filled: "filled_here" });
      expect(await row(listingId)).toMatchObject({ status: "closed", closed_reason: "filled_here" });
      expect(await open(tokenOf("confirm"))).toMatchObject({ over: "meanwhile" });
      const other = await linked();
      await send(other.tokenOf("end"));
      expect(await row(other.listingId)).toMatchObject({ closed_reason: "withdrawn" });
    });

    test("does nothing where the listing must be put right first, and can then be used", async () => {
      const { listingId, tokenOf } = await linked();
      const { pay_min, pay_max } = await row(listingId);
      await db.updateTable("listing").set({ pay_min: 100, pay_max: 200 }).where("id", "=", listingId).execute();
      await send(tokenOf("extend"));
      expect(await open(tokenOf("extend"))).toMatchObject({ over: null });
      await db.updateTable("listing").set({ pay_min, pay_max }).where("id", "=", listingId).execute();
      await send(tokenOf("extend"));
      expect(await row(listingId)).toMatchObject({ deadline: "2027-03-23" });
    });

    test("ends after fourteen days, says for a month why, and is then forgotten", async () => {
      const { tokenOf } = await linked("2027-06-30");
      expect(await open(tokenOf("confirm"), new Date(after(14).getTime() - 1))).toMatchObject({ over: null });
      expect(await open(tokenOf("confirm"), after(14))).toMatchObject({ over: "expired" });
      await forgetListingLinks(db, { now: after(44) });
      expect(await open(tokenOf("confirm"), after(44))).not.toBeNull();
      await forgetListingLinks(db, { now: new Date(after(44).getTime() + 1) });
      expect(await open(tokenOf("confirm"), after(44))).toBeNull();
    });

    test.each([
      ["reads only", { role: "reader" }],
      ["sees other listings only", { limited: 1 }],
      ["has left and is back", { created_at: after(1).toISOString() }],
    ] as const)("is worth nothing to whoever %s", async (_, change) => {
      const { listingId, tokenOf } = await linked();
      const mine = db.selectFrom("membership").selectAll().where("account_id", "=", bea.id);
      const before = await mine.executeTakeFirstOrThrow();
      await db.updateTable("membership").set(change).where("account_id", "=", bea.id).execute();
      expect(await open(tokenOf("end"))).toBeNull();
      await send(tokenOf("end"));
      expect((await row(listingId)).status).toBe("published");
      await db.updateTable("membership").set(before).where("account_id", "=", bea.id).execute();
    });
  });
});
