import { beforeEach, describe, expect, test } from "vitest";
import { fold } from "#db/fold.ts";
import { findSites } from "#app/domain/companies/sites/find-sites.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { paths } from "#app/paths.ts";
import * as removal from "#app/routes/employer/company/site-removal.ts";
import * as sites from "#app/routes/employer/company/sites.tsx";
import * as map from "#app/routes/machine/company-map.ts";
import * as page from "#app/routes/public/company.tsx";
import { statusOf } from "#tests/support/companies/status-of.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember, insertPlace } from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the places of work of a company on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const nearby = { country: "PL" as const, latitude: 51.15, longitude: 15.0 };
  const zgorzelec = await insertPlace(db, { name: "Zgorzelec", name_de: "Zgorzelec", ...nearby });
  await db
    .insertInto("place_name")
    .values({ place_id: zgorzelec.id, folded: fold("Zgorzelec") })
    .execute();
  let firm: Awaited<ReturnType<typeof insertCompany>>;
  let mia: string;
  beforeEach(async () => {
    firm = await insertCompany(db);
    mia = await sessionCookie(db, (await insertMember(db, { company_id: firm.id, password_hash: "x" })).id);
  });
  const typed = { street: "ul. Przykładowa 5", postalCode: "59-900", place: "zgorzelec" };
  const add = (given: Record<string, string> = {}, cookie = mia) =>
    statusOf(
      sites.action({
        request: post(paths.companySites("de"), { ...typed, ...given }, { cookie }),
        params: { lang: "de" },
        context,
      }),
    );
  const remove = (siteId: string, cookie = mia) =>
    statusOf(
      removal.action({
        request: post(paths.removeCompanySite("de", siteId), {}, { cookie }),
        params: { lang: "de", siteId },
        context,
      }),
    );
  const stored = () => findSites(db, { companyId: firm.id, lang: "de" });

  test("are its seat and what it adds, each once", async () => {
    expect(await add()).toBe(303);
    expect(await add()).toBe(303);
    expect(await stored()).toMatchObject([
      { id: null, street: firm.street },
      { street: "ul. Przykładowa 5", postalCode: "59-900", place: "Zgorzelec" },
    ]);
  });

  test("need a place that exists, and its country's postal code", async () => {
    expect(await add({ place: "Nirgendwo" })).toBe(422);
    expect(await add({ postalCode: "460 01" })).toBe(422);
    expect(await stored()).toHaveLength(1);
  });

  test("go when the company says so, and nobody else", async () => {
    await add();
    const id = (await stored())[1]?.id ?? "";
    const other = await insertMember(db, { company_id: (await insertCompany(db)).id, password_hash: "x" });
    const reader = await insertMember(db, { company_id: firm.id, memberRole: "reader", password_hash: "x" });
    expect(await remove(id, await sessionCookie(db, other.id))).toBe(404);
    expect(await remove(id, await sessionCookie(db, reader.id))).toBe(403);
    expect(await add({ street: "Anderswo 1" }, await sessionCookie(db, reader.id))).toBe(403);
    expect(await remove(id)).toBe(303);
    expect(await stored()).toHaveLength(1);
  });

  test("stand on its page with a map, and are the address of listings there", async () => {
    const listing = await insertListing(db, { company_id: firm.id });
    await db
      .insertInto("listing_place")
      .values({ listing_id: listing.id, place_id: zgorzelec.id, position: 9 })
      .execute();
    const streetOfListing = async () => {
      const view = await findListingView(db, { listingId: listing.id, lang: "de", now });
      return view?.places.find(({ id }) => id === zgorzelec.id)?.street;
    };
    expect(await streetOfListing()).toBeNull();
    await add();
    const params = { lang: "de", slug: firm.slug };
    const shown = await page.loader({ request: get(paths.company("de", firm.slug)), params, context });
    expect(shown.sites).toHaveLength(2);
    const drawn = await map.loader({ request: get(paths.companyMap("de", firm.slug)), params, context });
    expect(await drawn.text()).toContain(">Zgorzelec</text>");
    expect(await streetOfListing()).toBe("ul. Przykładowa 5");
  });
});
