import { describe, expect, test } from "vitest";
import { countDeclineReasons } from "#app/domain/applications/answering/count-decline-reasons.server.ts";
import { changeStatus } from "#app/domain/applications/change-status.server.ts";
import { companyApplications } from "#app/domain/applications/employer-applications.server.ts";
import { findCompanyTags, findTags, isTagged } from "#app/domain/applications/tags/tags.server.ts";
import { paths } from "#app/paths.ts";
import { action as change } from "#app/routes/employer/applications/application-tags.tsx";
import { action as close } from "#app/routes/employer/listings/close-listing.tsx";
import { now, origin, statusOf } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertApplication,
  insertCompany,
  insertListing,
  insertMember,
  wholeCompany,
} from "#tests/support/factories.ts";
import { post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

describe.each(databases)("a company's own order on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const ours = await insertCompany(db);
  const scope = wholeCompany(ours.id);
  const kim = await insertMember(db, { company_id: ours.id });
  const cookie = await sessionCookie(db, kim.id);
  const theirs = await insertCompany(db);
  const stranger = await sessionCookie(db, (await insertMember(db, { company_id: theirs.id })).id);
  const tag = (applicationId: string, fields: Record<string, string>, as = cookie) =>
    change({ context, params: { lang: "de", applicationId }, request: post("/", fields, { cookie: as }) });
  const namesOf = async (id: string) => (await findTags(db, id)).map(({ name }) => name);

  test("a word is there once however it is written, and goes as it came", async () => {
    const { id } = await insertApplication(db, { company_id: ours.id });
    await tag(id, { tag: "Zweite Schicht" });
    await tag(id, { tag: "zweite  SCHICHT" });
    await tag(id, { tag: "Führerschein" });
    expect(await namesOf(id)).toEqual(["Führerschein", "Zweite Schicht"]);
    await tag(id, { remove: "zweite schicht" });
    expect(await namesOf(id)).toEqual(["Führerschein"]);
  });

  test("applications are found by a word, and only by their own company", async () => {
    const { id } = await insertApplication(db, { company_id: ours.id });
    await tag(id, { tag: "Łódź" });
    const found = (of: typeof scope) =>
      companyApplications(db, of)
        .select("application.id")
        .where((eb) => isTagged(eb, "lodz"))
        .execute();
    expect(await found(scope)).toEqual([{ id }]);
    expect(await found(wholeCompany(theirs.id))).toEqual([]);
    expect(await findCompanyTags(db, scope)).toContainEqual({ folded: "lodz", name: "Łódź", count: 1 });
    expect(await findCompanyTags(db, wholeCompany(theirs.id))).toEqual([]);
    await expect(tag(id, { tag: "fremd" }, stranger)).rejects.toMatchObject({ status: 404 });
    await expect(tag(id, { remove: "Łódź" }, stranger)).rejects.toMatchObject({ status: 404 });
    expect(await namesOf(id)).toEqual(["Łódź"]);
  });

  test.each([[{}], [{ tag: "" }], [{ tag: "…" }], [{ tag: "x".repeat(41) }]])(
    "%o is asked for again",
    async (fields) => {
      const { id } = await insertApplication(db, { company_id: ours.id });
      expect(await tag(id, fields)).toMatchObject({ init: { status: 422 } });
      expect(await namesOf(id)).toEqual([]);
    },
  );

  test("ten words are enough", async () => {
    const { id } = await insertApplication(db, { company_id: ours.id });
    for (let each = 0; each < 10; each++) await tag(id, { tag: `Wort ${each}` });
    expect(await tag(id, { tag: "eins zu viel" })).toMatchObject({ init: { status: 422 } });
    expect(await namesOf(id)).toHaveLength(10);
  });

  test("reasons are counted by listing and by company, and never another's", async () => {
    const company = await insertCompany(db);
    const account = await insertMember(db, { company_id: company.id });
    const listing = await insertListing(db, { company_id: company.id });
    const decline = async (listing_id: string, reason: "german" | "filled") => {
      const { id } = await insertApplication(db, { listing_id });
      const deed = { ...wholeCompany(company.id), accountId: account.id, applicationId: id, origin, now };
      await changeStatus(db, { ...deed, from: "received", to: "declined", text: "x", reason });
    };
    await decline(listing.id, "filled");
    await decline(listing.id, "filled");
    await decline((await insertListing(db, { company_id: company.id })).id, "german");
    const all = wholeCompany(company.id);
    expect(await countDeclineReasons(db, all)).toEqual([
      { reason: "filled", count: 2 },
      { reason: "german", count: 1 },
    ]);
    expect(await countDeclineReasons(db, { ...all, listingId: listing.id })).toEqual([{ reason: "filled", count: 2 }]);
    expect(await countDeclineReasons(db, scope)).toEqual([]);
  });

  test("who closes a listing as filled goes on to the letters for the rest; who withdraws it does not", async () => {
    const closing = async (fields: Record<string, string>) => {
      const { id } = await insertListing(db, { company_id: ours.id });
      const application = await insertApplication(db, { listing_id: id });
      const asked = { context, params: { lang: "de", id }, request: post("/", fields, { cookie }) };
      const answer = await Promise.resolve(close(asked)).catch((thrown: unknown) => thrown);
      expect(await statusOf(db, application.id)).toMatchObject({ status: "received" });
      return { id, location: (answer as Response).headers.get("Location") };
    };
    const filled = await closing({ reason: "filled_here", decline: "on" });
    const all = { to: "declined", all: "on", listing: filled.id, reason: "filled" };
    expect(filled.location).toBe(paths.applicationAnswers("de", new URLSearchParams(all)));
    for (const fields of [{ reason: "filled_here" }, { reason: "withdrawn", decline: "on" }]) {
      const { id, location } = await closing(fields);
      expect(location).toBe(`${paths.employerListing("de", id)}?saved=closed`);
    }
  });
});
