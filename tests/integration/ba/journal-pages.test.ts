import { describe, expect, test } from "vitest";
import { exportBa } from "#app/domain/ba/run/export-ba.server.ts";
import { paths } from "#app/paths.ts";
import { instantDaysAfter } from "#app/platform/days.ts";
import * as companyPage from "#app/routes/employer/company/handed-on.tsx";
import * as runPage from "#app/routes/office/handing-on/ba-run.tsx";
import * as officePage from "#app/routes/office/handing-on/handing-on.tsx";
import { inventedCodes } from "#tests/support/ba.ts";
import { temporaryFolder, testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertAccount,
  insertCompany,
  insertListing,
  insertMember,
  insertOccupation,
  insertPlace,
} from "#tests/support/factories.ts";
import { get, post } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the journal of what went to the Bundesagentur on %s", async (url) => {
  const db = await freshDatabase(url);
  const place_id = (await insertPlace(db)).id;
  const company = await insertCompany(db, { place_id });
  const other = await insertCompany(db, { place_id, name: "Andere GmbH" });
  const context = testContext(db, { now });
  await insertOccupation(db, { id: "welder" });
  await insertOccupation(db, { id: "unnumbered" });
  for (const [id, company_id, occupation_id] of [
    ["accepted00", company.id, "welder"],
    ["refused000", company.id, "welder"],
    ["leftout000", company.id, "unnumbered"],
    ["others0000", other.id, "welder"],
  ] as const) {
    await insertListing(db, { id, company_id, occupation_id, title_de: `Titel ${id}` });
    await db.insertInto("listing_place").values({ listing_id: id, place_id, position: 0 }).execute();
  }
  const run = (now: Date) =>
    exportBa(db, {
      ...{ dir: temporaryFolder(), load: null, dryRun: false, schema: null, timeZone: "Europe/Berlin", now },
      ...{ origin: "https://board.example", supplier: { id: "P1", name: "Verband" } },
      codes: { ...inventedCodes, titleCodes: new Map([["welder", { job: "1017", training: "" }]]) },
    });
  await run(now);
  const officer = await sessionCookie(db, (await insertAccount(db)).id);
  const member = await sessionCookie(db, (await insertMember(db, { company_id: company.id })).id);

  const office = async () =>
    officePage.loader({
      request: get(paths.officeHandingOn("de"), { cookie: officer }),
      params: { lang: "de" },
      context,
    });
  const [first] = (await office()).runs;
  const runId = first?.id ?? "";
  const address = paths.officeBaRun("de", runId);
  const look = (id = runId) =>
    runPage.loader({ request: get(address, { cookie: officer }), params: { lang: "de", runId: id }, context });
  const enter = (refusals: string, id = runId) =>
    runPage.action({
      request: post(address, { refusals }, { cookie: officer }),
      params: { lang: "de", runId: id },
      context,
    });
  const told = async () => {
    const request = get(paths.handedOn("pl"), { cookie: member });
    const { told } = await companyPage.loader({ request, params: { lang: "pl" }, context });
    return Object.fromEntries(
      told.map(({ id, deed, reason, refused, answer }) => [id, { deed, reason, refused, answer }]),
    );
  };

  test("counts each run for the office, by the name of its file alone", async () => {
    expect((await office()).runs).toMatchObject([
      { load: "full", file: "DSP1_2027-02-01_13-00-00_F001E.xml", sent: 3, removed: 0, leftOut: 1, answeredAt: null },
    ]);
    expect((await look()).run.leftOutAds).toMatchObject([{ id: "leftout000", reason: "title_code" }]);
  });

  test("shows a company its own ads only, and why one was left out", async () => {
    expect(await told()).toEqual({
      accepted00: { deed: "sent", reason: null, refused: null, answer: null },
      refused000: { deed: "sent", reason: null, refused: null, answer: null },
      leftout000: { deed: "left_out", reason: "title_code", refused: null, answer: null },
    });
  });

  test.each([
    ["refused000", "shape", { line: 1 }],
    ["refused000;Grund\n\nrefused000;noch einer", "twice", { line: 3 }],
    ["leftout000;war nie dabei", "unknown", { ids: "leftout000" }],
  ])("refuses what cannot be an answer to this run: %j", async (typed, slip, values) => {
    expect(await enter(typed)).toMatchObject({
      init: { status: 422 },
      data: {
        form: { errors: { refusals: [{ key: `handedOn:errors.${slip}`, values }] }, typed: { refusals: typed } },
      },
    });
    expect((await look()).run.answeredAt).toBeNull();
  });

  test("takes the office's word for what was refused; all else of the run was accepted", async () => {
    expect(await enter("refused000;TitleCode fehlt\r\n")).toMatchObject({ status: 303 });
    expect(await told()).toMatchObject({
      accepted00: { refused: 0 },
      refused000: { refused: 1, answer: "TitleCode fehlt" },
      leftout000: { refused: null },
    });
    expect(await enter("accepted00\tdoch der")).toMatchObject({ status: 303 });
    expect(await told()).toMatchObject({ accepted00: { refused: 1 }, refused000: { refused: 0, answer: null } });
    expect((await look()).run.answeredAt).toBe(now.toISOString());
    const audited = await db.selectFrom("audit").select(["action", "subject_id"]).execute();
    expect(audited).toContainEqual({ action: "ba_run.answered", subject_id: runId });
    await expect(enter("", "x")).rejects.toMatchObject({ status: 404 });
  });

  test("says of an earlier run that a later one has taken over what is left out", async () => {
    await run(instantDaysAfter(now, 1));
    const { refusedAds, leftOutAds, isTakenOver, more } = (await look()).run;
    expect({ refused: refusedAds.map(({ id }) => id), leftOutAds, isTakenOver, more }).toEqual({
      ...{ refused: ["accepted00"], leftOutAds: [], isTakenOver: true, more: 0 },
    });
    const [latest] = (await office()).runs;
    expect((await look(latest?.id)).run).toMatchObject({ leftOutAds: [{ id: "leftout000" }], isTakenOver: false });
  });
});
