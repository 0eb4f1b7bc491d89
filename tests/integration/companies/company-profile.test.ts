import { beforeEach, describe, expect, test } from "vitest";
import { findCompany } from "#app/domain/companies/company-queries.server.ts";
import { saveCompany } from "#app/domain/companies/save-company.server.ts";
import { findWaitingThings } from "#app/domain/office/waiting/find-waiting-things.server.ts";
import { paths } from "#app/paths.ts";
import * as profile from "#app/routes/employer/company/profile.tsx";
import * as review from "#app/routes/office/companies/profile.tsx";
import { statusOf } from "#tests/support/companies/status-of.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";
import { mailsTo } from "#tests/support/mail/mails.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const facts = { staff: "40", apprentices: "3", languages: ["de", "pl"], welcomes: ["housing", "german_course"] };
const contact = { contactName: "Kim Beispiel", contactPhone: "03581 1234", contactEmail: "kim@muster.example" };

describe.each(databases)("the profile of a company on %s", async (url) => {
  const db = await freshDatabase(url);
  let clock = new Date("2027-02-01T12:00:00Z");
  const context = testContext(db, { now: () => clock });
  const officer = await insertAccount(db, { password_hash: "x", email: "ola@office.example" });
  const office = await sessionCookie(db, officer.id);
  let firm: Awaited<ReturnType<typeof insertCompany>>;
  let mia: Awaited<ReturnType<typeof insertMember>>;
  beforeEach(async () => {
    clock = new Date(clock.getTime() + 60_000);
    firm = await insertCompany(db);
    mia = await insertMember(db, { company_id: firm.id, memberRole: "member", password_hash: "x" });
  });

  const params = () => ({ lang: "de", companyId: firm.id });
  const save = async (typed: Record<string, string | string[]> = {}, who = mia.id) => {
    const cookie = await sessionCookie(db, who);
    const request = post(paths.companyProfile("de"), { ...facts, ...contact, ...typed }, { cookie });
    return statusOf(profile.action({ request, params: { lang: "de" }, context }));
  };
  const shown = async (lang: "de" | "pl" | "cs" = "de") => findCompany(db, { slug: firm.slug, lang });
  const waiting = async () => {
    const page = await review.loader({ request: get("/de/office", { cookie: office }), params: params(), context });
    return page.waiting;
  };
  const decide = async (typed: Record<string, string>) => {
    const seen = typed["seen"] ?? (await waiting())?.seen ?? "";
    const request = post("/de/office", { seen, ...typed }, { cookie: office });
    return statusOf(review.action({ request, params: params(), context }));
  };

  test("shows facts at once, and words when the office has read them", async () => {
    expect(await save({ aboutDe: "Wir bauen Treppen.", welcomePl: "Pomagamy znaleźć mieszkanie." })).toBe(303);
    expect(await shown()).toMatchObject({
      staff: 40,
      apprentices: 3,
      languages: ["de", "pl"],
      welcomes: ["german_course", "housing"],
      contactPhone: { href: "tel:+4935811234" },
      about: null,
      welcome: null,
    });
    expect(await findWaitingThings(db, "de")).toMatchObject([{ id: firm.id }]);

    expect(await decide({ decision: "approve" })).toBe(303);
    expect((await shown("cs"))?.about).toEqual({ lang: "de", text: "Wir bauen Treppen." });
    expect((await shown("de"))?.welcome).toEqual({ lang: "pl", text: "Pomagamy znaleźć mieszkanie." });
    expect(await findWaitingThings(db, "de")).toEqual([]);
    expect((await mailsTo(db, mia.email)).map(({ kind }) => kind)).toEqual(["profile.approved"]);
  });

  test("keeps what is published up while a change waits or has come back", async () => {
    await save({ aboutDe: "Wir bauen Treppen." });
    await decide({ decision: "approve" });
    await save({ aboutDe: "Wir bauen Tore." });
    expect((await shown())?.about?.text).toBe("Wir bauen Treppen.");

    expect(await decide({ decision: "return", remark: "Bitte ohne Preise." })).toBe(303);
    expect((await shown())?.about?.text).toBe("Wir bauen Treppen.");
    expect(await waiting()).toBeNull();
    expect(await ownChange()).toMatchObject({ remark: "Bitte ohne Preise." });

    await save({ aboutDe: "Wir bauen Tore aus Stahl." });
    await decide({ decision: "approve" });
    expect((await shown())?.about?.text).toBe("Wir bauen Tore aus Stahl.");
    expect(await ownChange()).toBeNull();
  });

  test("takes words away at once", async () => {
    await save({ aboutDe: "Wir bauen Treppen." });
    await decide({ decision: "approve" });
    await save();
    expect(await shown()).toMatchObject({ about: null });
    expect(await waiting()).toBeNull();
  });

  test("is published only as it was read", async () => {
    await save({ aboutDe: "Wir bauen Treppen." });
    const seen = (await waiting())?.seen ?? "";
    clock = new Date(clock.getTime() + 1000);
    await save({ aboutDe: "Ruft an: 0900 123456" });
    expect(await decide({ decision: "approve", seen })).toBe(409);
    expect((await shown())?.about).toBeNull();
  });

  test("tells the office once, however often its company goes on writing", async () => {
    const before = (await mailsTo(db, officer.email)).length;
    await save({ aboutDe: "Wir bauen" });
    await save({ aboutDe: "Wir bauen Treppen" });
    await save({ aboutDe: "Wir bauen Treppen", staff: "41" });
    expect((await mailsTo(db, officer.email)).length).toBe(before + 1);
  });

  test("goes back only with a sentence", async () => {
    await save({ aboutDe: "Wir bauen Treppen." });
    expect(await decide({ decision: "return", remark: "nein" })).toBe(422);
    expect(await waiting()).not.toBeNull();
  });

  test("keeps what the office does not edit when the office edits", async () => {
    await save({ aboutDe: "Wir bauen Treppen.", welcomeDe: "Ein Kurs." });
    await decide({ decision: "approve" });
    await db.insertInto("place_name").values({ place_id: firm.place_id, folded: "musterstadt" }).execute();
    const company = {
      ...{
        name: firm.name,
        kind: "member" as const,
        street: "Neuer Weg 2",
        postalCode: { digits: "02826", country: null },
      },
      ...{ place: "Musterstadt", fields: ["metal" as const], languages: [], aboutDe: "Wir bauen Tore." },
      ...{ contactName: "Kim Beispiel", contactEmail: "kim@muster.example" },
    };
    const given = { companyId: firm.id, company, lang: "de" as const, officer: { accountId: officer.id }, now: clock };
    expect(await saveCompany(db, given)).toMatchObject({ ok: true });
    expect(await shown()).toMatchObject({
      apprentices: 3,
      about: { text: "Wir bauen Tore." },
      welcome: { text: "Ein Kurs." },
      welcomes: ["german_course", "housing"],
    });
  });

  test("is read, not written, by readers and by whoever is limited to some listings", async () => {
    const { id: listing_id } = await insertListing(db, { company_id: firm.id });
    const reader = await insertMember(db, { company_id: firm.id, memberRole: "reader", password_hash: "x" });
    const limited = await insertMember(db, {
      company_id: firm.id,
      memberRole: "member",
      limited: 1,
      password_hash: "x",
    });
    await db
      .insertInto("membership_listing")
      .values({ company_id: firm.id, account_id: limited.id, listing_id })
      .execute();
    for (const who of [reader, limited]) {
      expect(await save({ staff: "99" }, who.id)).toBe(403);
      const request = get(paths.companyProfile("de"), { cookie: await sessionCookie(db, who.id) });
      expect(await profile.loader({ request, params: { lang: "de" }, context })).toMatchObject({ speaks: false });
    }
    expect((await shown())?.staff).toBe(12);
  });

  test("is not saved over what somebody else saved meanwhile", async () => {
    const request = get(paths.companyProfile("de"), { cookie: await sessionCookie(db, mia.id) });
    const { seen } = await profile.loader({ request, params: { lang: "de" }, context });
    await save({ staff: "50" });
    expect(await save({ staff: "60", seen })).toBe(409);
    expect((await shown())?.staff).toBe(50);
  });

  async function ownChange() {
    const request = get(paths.companyProfile("de"), { cookie: await sessionCookie(db, mia.id) });
    return (await profile.loader({ request, params: { lang: "de" }, context })).profile.change;
  }
});
