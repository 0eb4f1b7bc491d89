import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { raiseRevision } from "#db/revision.server.ts";
import { chooseChannels } from "#app/domain/handing-on/choose-channels.server.ts";
import { paths } from "#app/paths.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { loader as getAll } from "#app/routes/machine/eures/all.ts";
import { loader as getChanges } from "#app/routes/machine/eures/changes.ts";
import { action as getDetails, loader as lookAtDetails } from "#app/routes/machine/eures/details.ts";
import { loader as ping } from "#app/routes/machine/eures/ping.ts";
import { readXml } from "#tests/support/ba.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertAccount,
  insertCompany,
  insertListing,
  insertOccupation,
  insertPlace,
} from "#tests/support/factories.ts";

const token = "a-token-of-some-coordination-office";
const config = readConfig(
  { EURES_TOKEN: token, EURES_PARTY_ID: "4711", EURES_AGENCY_ID: "BOARD", EURES_AGENCY_NAME: "Board of the region" },
  "test",
);
const at = (minute: number) => new Date(Date.UTC(2027, 1, 1, 12, minute));
const hostile = "Rahmen ]]> & <b>\u000b\ufffe \u202eנסיון\u202c 𝒲𐍈😀";

type Reference = { reference: string; source: string; status: string; closingTimestamp?: number };
type Details = Record<string, Reference & { content?: string; contentFormatVersion?: string }>;

function officeOf(db: Db, authorization: string | null = `Bearer ${token}`) {
  const args = (path: string, now: Date, init: RequestInit = {}) => ({
    request: new Request(`https://board.example${path}`, {
      ...init,
      headers: authorization === null ? {} : { authorization },
    }),
    context: testContext(db, { config: { ...config, origin: "https://board.example" }, now }),
  });
  return {
    ping: (now = at(0)) => ping({ ...args(paths.eures("ping"), now), params: {} }),
    async all(now: Date) {
      const answer = await getAll({ ...args(paths.eures("getAll"), now), params: {} });
      return ((await answer.json()) as { allReferences: Reference[] }).allReferences;
    },
    async changes(since: Date | string, now: Date) {
      const text = typeof since === "string" ? since : String(since.getTime());
      const answer = await getChanges({ ...args(paths.euresChanges(text), now), params: { since: text } });
      const read = (await answer.json()) as Record<string, Reference[]>;
      return {
        status: answer.status,
        created: idsOf(read["createdReferences"]),
        modified: idsOf(read["modifiedReferences"]),
        closed: read["closedReferences"] ?? [],
      };
    },
    async details(references: unknown, now: Date) {
      const body = typeof references === "string" ? references : JSON.stringify(references);
      const answer = await getDetails({
        ...args(paths.eures("getDetails"), now, { method: "POST", body }),
        params: {},
      });
      return { status: answer.status, details: ((await answer.json()) as { details: Details }).details };
    },
    look: () => lookAtDetails({ ...args(paths.eures("getDetails"), at(0)), params: {} }),
  };
}

const idsOf = (references: Reference[] = []) => references.map(({ reference }) => reference);

async function change(db: Db, id: string, given: object) {
  const revision = await raiseRevision(db);
  await db
    .updateTable("listing")
    .set({ revision, ...given })
    .where("id", "=", id)
    .execute();
}

async function world(db: Db) {
  const place_id = (await insertPlace(db)).id;
  const company = await insertCompany(db, { place_id, name: "Müller & Söhne <GmbH>" });
  await insertOccupation(db, { id: "welder", isco08: "7212" });
  const listing = async (id: string, given: object = {}) => {
    await insertListing(db, { id, company_id: company.id, occupation_id: "welder", ...given });
    await db.insertInto("listing_place").values({ listing_id: id, place_id, position: 0 }).execute();
    await raiseRevision(db);
  };
  return { company, listing, office: officeOf(db) };
}

describe.each(databases)("what a coordination office of EURES reads on %s", (url) => {
  test("is nothing without its token, or where no office is agreed on", async () => {
    const db = await freshDatabase(url);
    await expect(officeOf(db, null).ping()).rejects.toMatchObject({ status: 401 });
    await expect(officeOf(db, "Bearer another-token-of-some-office").all(at(0))).rejects.toMatchObject({ status: 401 });
    const closed = { request: new Request("https://board.example/"), context: testContext(db), params: {} };
    for (const loader of [ping, getAll, getChanges, lookAtDetails])
      await expect(loader(closed)).rejects.toMatchObject({ status: 404 });
    await expect(getDetails(closed)).rejects.toMatchObject({ status: 404 });
    expect(await (await officeOf(db).ping()).text()).toBe("board.example\n");
    expect((await officeOf(db).look()).status).toBe(405);
  });

  test("are the open ads of every kind of employment", async () => {
    const db = await freshDatabase(url);
    const { listing, office } = await world(db);
    await listing("welderad00");
    await listing("thesis0000", { kind: "thesis" });
    await listing("ended00000", { deadline: "2027-01-31" });
    expect(await office.all(at(0))).toEqual([
      {
        ...{ reference: "welderad00", source: "board.example", status: "ACTIVE" },
        ...{ creationTimestamp: at(0).getTime(), lastModificationTimestamp: at(0).getTime() },
      },
    ]);
  });

  test("then what is new, changed and ended since its last reading, whatever ended it", async () => {
    const db = await freshDatabase(url);
    const { listing, office, company } = await world(db);
    for (const id of ["changed000", "closed0000", "paused0000", "lastday000"]) {
      await listing(id, id === "lastday000" ? { deadline: "2027-02-01" } : {});
    }
    expect(await office.changes(at(0), at(1))).toMatchObject({ created: expect.arrayContaining(["paused0000"]) as [] });
    expect(await office.changes(at(2), at(2))).toMatchObject({ created: [], modified: [], closed: [] });

    await change(db, "changed000", { posts: 3 });
    await change(db, "closed0000", { status: "closed", closed_at: at(3).toISOString(), closed_reason: "filled_here" });
    await change(db, "paused0000", { status: "paused" });
    await listing("new0000000");
    const first = await office.changes(at(2), at(4));
    expect(first).toMatchObject({ created: ["new0000000"], modified: ["changed000"] });
    expect(first.closed).toMatchObject([
      { reference: "closed0000", status: "CLOSED", closingTimestamp: at(4).getTime() },
      { reference: "paused0000", status: "CLOSED" },
    ]);

    await change(db, "paused0000", { status: "published" });
    expect(await office.changes(at(5), at(5))).toMatchObject({ created: [], modified: ["paused0000"], closed: [] });

    /** A day later its last day is over, without that anything was touched. */
    const tomorrow = new Date(at(6).getTime() + 86_400_000);
    expect(idsOf((await office.changes(at(6), tomorrow)).closed)).toEqual(["lastday000"]);

    const accountId = (await insertAccount(db)).id;
    await chooseChannels(db, { companyId: company.id, chosen: ["ba"], accountId, now: tomorrow });
    const later = new Date(tomorrow.getTime() + 60_000);
    expect(idsOf((await office.changes(later, later)).closed)).toEqual(["changed000", "new0000000", "paused0000"]);
    expect(await office.all(later)).toEqual([]);
  });

  test("is the ad in each language, as HR-Open has it, hostile words and all", async () => {
    const db = await freshDatabase(url);
    const { listing, office } = await world(db);
    await listing("hostile000", {
      ...{ title_de: hostile, title_pl: "Spawacz", text: hostile, text_lang: "de", posts: 2 },
      ...{
        experience: "required",
        experience_years: 3,
        starts_on: "2027-05-01",
        contract: "fixed",
        contract_months: 12,
      },
    });
    await listing("trainee000", { kind: "apprenticeship" });
    const { details } = await office.details(["hostile000", "trainee000", "unknown000"], at(1));
    expect(Object.keys(details)).toEqual(["hostile000", "trainee000"]);
    expect(details["hostile000"]).toMatchObject({ status: "ACTIVE", contentFormatVersion: "1.3" });
    const content = details["hostile000"]?.content ?? "";
    // eslint-disable-next-line no-control-regex -- control characters are what we look for
    expect(content).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    const read = readXml(content) as { PositionOpening: { PositionProfile: Record<string, unknown>[] } };
    expect(read.PositionOpening).toMatchObject({
      ...{ "@_xmlns": "http://www.hr-xml.org/3", "@_majorVersionID": "3", "@_minorVersionID": "2" },
      DocumentID: { "#text": "hostile000", "@_schemeAgencyID": "BOARD", "@_schemeVersionID": "1.3" },
      PositionOpeningStatusCode: { "#text": "Active" },
      PostingRequester: { PartyID: { "#text": "4711" } },
    });
    const [german, polish] = read.PositionOpening.PositionProfile;
    expect(read.PositionOpening.PositionProfile.map((profile) => profile["@_languageCode"])).toEqual([
      "de",
      "pl",
      "cs",
    ]);
    expect(german).toMatchObject({
      PositionTitle: expect.stringMatching(/^Rahmen \]\]> & <b>\s?\u202eנסיון\u202c 𝒲𐍈😀$/u) as string,
      PositionLocation: [{ Address: { "oa:CityName": "Görlitz", CountryCode: "DE", "oa:PostalCode": "02826" } }],
      PositionOrganization: { OrganizationIdentifiers: { OrganizationName: "Müller & Söhne <GmbH>" } },
      PositionOpenQuantity: "2",
      JobCategoryCode: { "#text": "7212", "@_listName": "ISCO2008" },
      PositionOfferingTypeCode: "Temporary",
      PositionQualifications: { ExperienceSummary: { ExperienceCategory: { Measure: { "#text": "3" } } } },
      WorkingLanguageCode: "DE",
      PositionPeriod: { StartDate: { DateText: "2027-05-01" } },
      ImmediateStartIndicator: "false",
      PositionScheduleTypeCode: "FullTime",
      ApplicationCloseDate: "2099-12-31",
    });
    expect(polish).toMatchObject({
      PositionTitle: "Spawacz",
      PostingInstruction: {
        ApplicationMethod: { Instructions: "https://board.example/pl/jobs/spawacz-hostile000" },
      },
    });
    expect(readXml(details["trainee000"]?.content ?? "")).toMatchObject({
      PositionOpening: { PositionProfile: [{ PositionOfferingTypeCode: "Apprenticeship" }, {}, {}] },
    });
  });

  test("of an ended ad is that it has ended, and not a word of it any more", async () => {
    const db = await freshDatabase(url);
    const { listing, office } = await world(db);
    await listing("ended00000");
    await office.all(at(1));
    await change(db, "ended00000", { status: "closed", closed_at: at(2).toISOString(), closed_reason: "withdrawn" });
    const { details } = await office.details(["ended00000"], at(3));
    expect(details["ended00000"]).toMatchObject({ status: "CLOSED", closingTimestamp: at(3).getTime() });
    expect(details["ended00000"]).not.toHaveProperty("content");
  });

  test("says what was wrong with a question", async () => {
    const { office } = await world(await freshDatabase(url));
    for (const wrong of ["no json", '{"a":1}', JSON.stringify(Array.from({ length: 501 }, () => "x"))])
      expect((await office.details(wrong, at(0))).status).toBe(400);
    expect((await office.changes("yesterday", at(0))).status).toBe(400);
  });
});
