import { describe, expect, test } from "vitest";
import type { CompanyKind } from "#db/codes.ts";
import { newListingId } from "#db/ids.server.ts";
import { correctListing } from "#app/domain/listings/correction/correct-listing.server.ts";
import { chooseOccupation } from "#app/domain/listings/form/choices/choose-occupation.server.ts";
import { findFormChoices } from "#app/domain/listings/form/choices/find-form-choices.server.ts";
import { extendListing } from "#app/domain/listings/life/extend-listing.server.ts";
import { submitListing } from "#app/domain/listings/life/submit-listing.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { config, listingWorld } from "#tests/support/listings/world.ts";

const now = new Date("2027-02-01T12:00:00.000Z");
const later = new Date("2027-02-10T12:00:00.000Z");
const notOffered = {
  key: "employer:errors.kindNotOffered",
  values: { kinds: "Duales Studium und Abschlussarbeit" },
};

describe.each(databases)("a university or partner on %s", async (url) => {
  const db = await freshDatabase(url);
  const world = await listingWorld(db);
  const { content, company, member, officer } = world;
  const become = (kind: CompanyKind) => db.updateTable("company").set({ kind }).where("id", "=", company.id).execute();
  const submit = (listingId: string) =>
    submitListing(db, { companyId: company.id, accountId: member.id, listingId, lang: "de", config, now });
  const asked = { companyId: company.id, lang: "de" as const };

  test.each(["university", "partner"] as const)("is asked only for what a %s may post", async (kind) => {
    await become(kind);
    const start = await chooseOccupation(db, new URLSearchParams("kind=job&what="), asked);
    expect(start).toMatchObject({ chosen: null, kind: null, kinds: ["dual_study", "thesis"], refused: true });
    const none = await chooseOccupation(db, new URLSearchParams(), asked);
    expect(none).toMatchObject({ refused: false, asked: false });

    const form = (typed: string) => ({ errors: {}, typed: { kind: typed } });
    expect((await findFormChoices(db, { ...asked, form: form("thesis"), now })).kinds).toEqual([
      "dual_study",
      "thesis",
    ]);
    /** What stands in the form stays in it, so that nothing is chosen in secret. */
    expect((await findFormChoices(db, { ...asked, form: form("internship"), now })).kinds).toEqual([
      "dual_study",
      "internship",
      "thesis",
    ]);
  });

  test("hands in nothing else, however it was sent, and hears why at the field", async () => {
    await become("university");
    const id = newListingId();
    await world.save(id, { now });
    expect(await submit(id)).toMatchObject({ ok: false, reason: "incomplete", problems: { kind: notOffered } });
    await become("member");
    expect(await submit(id)).toEqual({ ok: true });
  });

  test("hands in a thesis", async () => {
    await become("university");
    const id = newListingId();
    await world.save(id, { content: content({ facts: { kind: "thesis" } }), now });
    expect(await submit(id)).toEqual({ ok: true });
  });

  test("keeps what it had as a member until its end, and does not renew it", async () => {
    await become("member");
    const id = await world.published(now);
    await become("partner");
    const extension = { companyId: company.id, listingIds: null, accountId: member.id, listingId: id };
    const from = content().facts.deadline;
    expect(await extendListing(db, { ...extension, from, until: "2027-06-01", now: later })).toEqual({
      ok: false,
      reason: "kindNotRenewed",
    });

    const typo = content({ facts: { weekly_hours_max: 39 } });
    expect(await world.save(id, { seen: await world.version(id), content: typo, now: later })).toMatchObject({
      ok: true,
      status: "published",
    });
    const longer = content({ facts: { weekly_hours_max: 39, deadline: "2027-06-01" } });
    const renewed = {
      ok: false,
      reason: "incomplete",
      problems: { deadline: { key: "employer:errors.kindNotRenewed" } },
    };
    expect(await world.save(id, { seen: await world.version(id), content: longer, now: later })).toMatchObject(renewed);
    const correction = { listingId: id, officer, reason: "Auf Wunsch der Firma" };
    expect(
      await correctListing(db, {
        ...correction,
        seen: await world.version(id),
        content: longer,
        lang: "de",
        now: later,
      }),
    ).toMatchObject(renewed);
    const other = content({ facts: { kind: "internship" } });
    expect(await world.save(id, { seen: await world.version(id), content: other, now: later })).toMatchObject({
      ok: false,
      problems: { kind: notOffered },
    });

    await become("member");
    expect(await extendListing(db, { ...extension, from, until: "2027-06-01", now: later })).toMatchObject({
      ok: true,
    });
  });
});
