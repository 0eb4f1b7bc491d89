import { describe, expect, test } from "vitest";
import { findLateApplications } from "#app/domain/applications/clock/find-late-applications.server.ts";
import { readView } from "#app/domain/applications/desk/desk-view.ts";
import { findDue } from "#app/domain/applications/desk/find-due.server.ts";
import { openDesk } from "#app/domain/applications/desk/open-desk.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertApplication,
  insertCompany,
  insertDistrict,
  insertListing,
  insertPlace,
  wholeCompany,
} from "#tests/support/factories.ts";

/** 6 January 2027 is a holiday in Poland and none in Saxony: promised was the Tuesday before. */
const promised = "2027-01-05";

describe.each(databases)("a promise on %s", async (url) => {
  const db = await freshDatabase(url);
  const company = await insertCompany(db);
  async function waitingIn(country: "DE" | "PL", subdivision: string | null) {
    const district = await insertDistrict(db, { country, subdivision });
    const place = await insertPlace(db, { country, district_id: district.id });
    const listing = await insertListing(db, { company_id: company.id });
    await db.insertInto("listing_place").values({ listing_id: listing.id, place_id: place.id, position: 0 }).execute();
    const { id } = await insertApplication(db, {
      ...{ company_id: company.id, listing_id: listing.id, clock_from: "2026-12-15", answer_by: promised },
    });
    return id;
  }
  const inSaxony = await waitingIn("DE", "SN");
  const inPoland = await waitingIn("PL", null);

  /** What company and office read of each, at this instant. */
  async function readAt(at: string) {
    const now = new Date(at);
    const asked = { ...wholeCompany(company.id), lang: "de" as const, now };
    const { lines } = await openDesk(db, { ...asked, view: readView(new URLSearchParams()), open: null });
    const due = (await findDue(db, asked)).flatMap((group) => group.lines);
    const late = await findLateApplications(db, { now });
    return [inSaxony, inPoland].map((applicationId) => {
      const line = lines.find(({ id }) => id === applicationId);
      expect(due.find(({ id }) => id === applicationId)?.left).toEqual(
        line?.group === "yours" ? undefined : line?.left,
      );
      return {
        desk: `${line?.group} ${line?.left?.workingDays}`,
        office: late.find(({ id }) => id === applicationId)?.late ?? null,
      };
    });
  }

  test.each([
    [
      "2027-01-04T22:30:00Z",
      [
        { desk: "yours 1", office: null },
        { desk: "yours 1", office: null },
      ],
    ],
    [
      "2027-01-04T23:30:00Z",
      [
        { desk: "today 0", office: null },
        { desk: "today 0", office: null },
      ],
    ],
    [
      "2027-01-05T22:30:00Z",
      [
        { desk: "today 0", office: null },
        { desk: "today 0", office: null },
      ],
    ],
    [
      "2027-01-05T23:30:00Z",
      [
        { desk: "overdue 1", office: 1 },
        { desk: "overdue 0", office: 0 },
      ],
    ],
    [
      "2027-01-08T12:00:00Z",
      [
        { desk: "overdue 3", office: 3 },
        { desk: "overdue 2", office: 2 },
      ],
    ],
    [
      "2027-01-10T12:00:00Z",
      [
        { desk: "overdue 3", office: 3 },
        { desk: "overdue 2", office: 2 },
      ],
    ],
  ])("stands at %s for the company as for the office, by the days of the place of work", async (at, expected) => {
    expect(await readAt(at)).toEqual(expected);
  });
});
