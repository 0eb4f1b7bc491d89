import { beforeEach, describe, expect, test } from "vitest";
import { searchLimit } from "#app/domain/office/finding/find-box.tsx";
import { rowsOnPage } from "#app/domain/office/page-number.ts";
import * as findPage from "#app/routes/office/finding/find.tsx";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertAccount,
  insertApplication,
  insertCompany,
  insertListing,
  insertMember,
  insertOccupation,
} from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("what the office finds on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now: () => now });
  const officer = await insertAccount(db, { name: "Ole Office", email: "ole@office.example" });
  const reviewer = await insertAccount(db, { name: "Resi Review", office_role: "review" });
  const firm = await insertCompany(db, {
    name: "Neiße Stahlbau GmbH",
    slug: "neisse-stahlbau",
    contact_email: "info@neisse-stahlbau.example",
    website: null,
  });
  const other = await insertCompany(db, { name: "Zittauer Bäcker", contact_email: "brot@web.de", website: null });
  const welder = await insertOccupation(db, { name_de: "Schweißer/in", name_pl: "spawacz", name_cs: "svářeč" });
  const baker = await insertOccupation(db, { name_de: "Bäcker/in", name_pl: "piekarz", name_cs: "pekař" });
  const listing = await insertListing(db, { company_id: firm.id, occupation_id: welder.id, title_de: "MAG-Profi" });
  const closed = await insertListing(db, {
    ...{ company_id: firm.id, occupation_id: welder.id, title_de: "Alte Stelle", status: "closed" },
    ...{ closed_at: "2027-01-01T00:00:00.000Z", closed_reason: "expired" },
  });
  const draft = await insertListing(db, {
    ...{ company_id: firm.id, occupation_id: welder.id, title_de: "Geheimer Entwurf", status: "draft" },
    ...{ submitted_at: null, first_published_at: null },
  });
  await insertListing(db, { company_id: other.id, occupation_id: baker.id, title_de: null, title_pl: "Piekarz nocny" });
  const member = await insertMember(db, {
    ...{ company_id: firm.id, name: "Annett Probe", email: "annett@neisse-stahlbau.example", password_hash: "x" },
  });
  await insertAccount(db, { name: "Gone Gustav", role: "employer", disabled_at: "2027-01-01T00:00:00.000Z" });
  const application = await insertApplication(db, {
    ...{ listing_id: listing.id, company_id: firm.id, number: "7K3M-9Q2P", name: "Jana Seeker" },
    ...{ email: "jana@seeker.example", status: "declined" },
  });
  beforeEach(() => db.deleteFrom("audit").execute());

  const load = async (q: string, { by = officer.id, ...query }: { by?: string; in?: string; page?: string } = {}) => {
    const search = new URLSearchParams({ q, ...query });
    const request = get(`/de/office/find?${search.toString()}`, { cookie: await sessionCookie(db, by) });
    return findPage.loader({ request, params: { lang: "de" }, context });
  };
  const found = async (q: string, asked = {}) => {
    const page = await load(q, asked);
    return {
      listings: page.found?.listings.items.map(({ id }) => id),
      companies: page.found?.companies.items.map(({ id }) => id),
      people: page.found?.people.items.map(({ id }) => id),
      applications: page.found?.applications.items.map(({ number }) => number),
    };
  };
  const audited = () => db.selectFrom("audit").select(["action", "account_id", "subject_type", "subject_id"]).execute();
  const none = { listings: [], companies: [], people: [], applications: [] };

  test("a listing by its title, its occupation in any language, its company, its id and its address; what runs comes first", async () => {
    const both = [listing.id, closed.id];
    expect((await found("mag profi")).listings).toEqual([listing.id]);
    for (const words of ["Schweisser", "spawacz", "svarec", "Neise Stahlbau"])
      expect((await found(words)).listings, words).toEqual(both);
    expect((await found(closed.id.toUpperCase())).listings).toEqual([closed.id]);
    expect((await found(`https://board.example/pl/jobs/mag-profi-${listing.id}`)).listings).toEqual([listing.id]);
  });

  test("no draft, neither by its words nor by its id", async () => {
    expect(await found("Geheimer Entwurf")).toEqual(none);
    expect(await found(draft.id)).toEqual(none);
  });

  test("a company by its name in any spelling, by a slip of it, by where its mails are, and by its page", async () => {
    for (const words of ["neisse", "NEISSE-STAHLBAU", "neissestahlbau", "x@neisse-stahlbau.example", "Neise Stahlbua"])
      expect((await found(words)).companies, words).toEqual([firm.id]);
    expect((await found("https://board.example/de/companies/neisse-stahlbau")).companies).toEqual([firm.id]);
    expect((await found("baecker")).companies).toEqual([other.id]);
    expect((await found("kunde@web.de")).companies).toEqual([]);
  });

  test("says where it had to guess", async () => {
    expect((await load("Neise Stahlbau")).found?.companies).toMatchObject({ guessed: true, total: 1 });
    expect((await load("Neisse Stahlbau")).found?.companies).toMatchObject({ guessed: false, total: 1 });
  });

  test("who can sign in, by name or address, with where they work; nobody whose account is closed", async () => {
    expect((await load("annett")).found?.people.items).toEqual([
      expect.objectContaining({ id: member.id, office: false, companies: [expect.objectContaining({ id: firm.id })] }),
    ]);
    expect((await found("annett@neisse-stahlbau.example")).people).toEqual([member.id]);
    expect((await load("Ole Office")).found?.people.items).toMatchObject([{ id: officer.id, office: true }]);
    expect((await found("Gustav")).people).toEqual([]);
  });

  test("that there is an application of this number, and nothing of who sent it or how it was decided", async () => {
    const { found: page } = await load("7k3m-9q2p");
    expect(page?.applications.items).toEqual([
      {
        number: application.number,
        answerBy: null,
        listing: { id: listing.id, title: expect.any(String) as string },
        company: { id: firm.id, name: firm.name },
      },
    ]);
    expect(JSON.stringify(page)).not.toMatch(/Jana|declined/);
    expect(await found("Jana Seeker")).toEqual(none);
    expect(await found("jana@seeker.example")).toMatchObject({ people: [], applications: [] });
  });

  test("for who only reviews: neither people nor applications, whatever they ask for", async () => {
    const by = reviewer.id;
    expect((await load("annett", { by })).kinds).toEqual(["listings", "companies"]);
    expect(await found("annett", { by })).toEqual(none);
    expect(await found("annett", { by, in: "people" })).toEqual(none);
    expect(await found("7K3M-9Q2P", { by, in: "applications" })).toEqual(none);
    expect((await found("neisse", { by })).companies).toEqual([firm.id]);
    expect(await audited()).toEqual([]);
  });

  test("is written down where people came up, without what was typed", async () => {
    await load("MAG-Profi");
    expect(await audited()).toEqual([]);
    await load("annett");
    const day = { subject_type: "person", subject_id: "2027-02-01" };
    expect(await audited()).toEqual([{ action: "person.found", account_id: officer.id, ...day }]);
  });

  test("counts honestly, shows the first of many, and all of them page by page", async () => {
    for (let made = 0; made < rowsOnPage + 1; made++)
      await insertListing(db, { company_id: other.id, occupation_id: baker.id, title_de: `Vielfach ${made}` });
    const total = rowsOnPage + 1;
    const first = await load("vielfach");
    expect([first.found?.listings.total, first.found?.listings.items.length]).toEqual([total, 10]);
    const second = await load("vielfach", { in: "listings", page: "2" });
    expect(second.found?.listings).toMatchObject({ total, page: 2, pages: 2 });
    expect(second.found?.listings.items).toHaveLength(1);
    expect((await load("vielfach", { in: "listings", page: "999999999999999999999" })).found?.listings.page).toBe(2);
  });

  test("survives whatever is typed", async () => {
    for (const typed of [
      "%",
      "'; drop table company; --",
      "\u0000\u202e",
      "🦊",
      "<script>",
      "a".repeat(100_000),
      "../../",
    ])
      expect((await load(typed)).typed.length, typed.slice(0, 20)).toBeLessThanOrEqual(searchLimit);
    expect((await load("   ")).found).toBeNull();
    expect(await found("Quantenschmied")).toEqual(none);
  });
});
