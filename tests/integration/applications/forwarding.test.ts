import { describe, expect, test } from "vitest";
import { forwardApplication } from "#app/domain/applications/forwarding/forward-application.server.ts";
import { eventsOf, insertLinkedApplication, mailsTo, now, origin } from "#tests/support/applications.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";

describe.each(databases)("passing an application on to a colleague on %s", async (url) => {
  const db = await freshDatabase(url);
  const [company, stranger] = [await insertCompany(db), await insertCompany(db)];
  const listing = await insertListing(db, { company_id: company.id });
  const member = (given: Parameters<typeof insertMember>[1]) => insertMember(db, { password_hash: "x", ...given });
  const there = { company_id: company.id, memberRole: "member" } as const;
  const [anna, bea, cyril] = [await member(there), await member(there), await member(there)];
  const other = await member({ company_id: stranger.id });
  const application = await insertLinkedApplication(db, { company_id: company.id, listing_id: listing.id });
  const pass = (to: string, note?: string) =>
    forwardApplication(db, {
      ...{ companyId: company.id, listingIds: null, applicationId: application.id, to, note, origin, now },
      sender: { accountId: anna.id, name: "Anna", lang: "de" },
    });

  test("mails number and link, and keeps what is said as a note", async () => {
    expect(await pass(bea.id, "Kann der schweißen?")).toEqual({ ok: true });
    const [mail] = await mailsTo(db, bea.email);
    expect(mail?.text).toContain(application.number);
    expect(mail?.text).not.toContain(application.name);
    expect(mail?.text).not.toContain("schweißen?");
    const notes = await db.selectFrom("application_note").select("text").execute();
    expect(notes).toEqual([{ text: expect.stringContaining("Kann der schweißen?") }]);
    expect((await eventsOf(db, application.id)).map(({ event }) => event)).toEqual(["noted", "forwarded"]);
  });

  test("goes to nobody who does not see the listing, is of another company, or is oneself", async () => {
    await db.updateTable("membership").set({ limited: 1 }).where("account_id", "=", cyril.id).execute();
    for (const to of [cyril.id, other.id, anna.id, "x"]) expect(await pass(to)).toEqual({ ok: false, reason: "gone" });
    expect(await mailsTo(db, other.email)).toEqual([]);
  });
});
