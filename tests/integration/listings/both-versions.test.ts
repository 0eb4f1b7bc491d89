import { describe, expect, test } from "vitest";
import { currentRevision } from "#db/revision.server.ts";
import { compareVersions } from "#app/domain/listings/change/compare-versions.server.ts";
import { approveListing } from "#app/domain/listings/life/approve-listing.server.ts";
import { sendBackListing } from "#app/domain/listings/life/send-back-listing.server.ts";
import { findVersion } from "#app/domain/listings/page/find-version.server.ts";
import { paths } from "#app/paths.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  insertCompany,
  insertMember,
  insertOccupation,
  insertPlace,
  insertQuestion,
} from "#tests/support/factories.ts";
import { config, listingWorld } from "#tests/support/listings/world.ts";
import { sessionCookie } from "#tests/support/sessions.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const now = new Date("2027-02-01T12:00:00.000Z");
const later = new Date("2027-02-01T13:00:00.000Z");

describe.each(databases)("of a listing whose change waits on %s", async (url) => {
  const db = await freshDatabase(url);
  const world = await listingWorld(db);
  const { content, version, officer } = world;
  await insertQuestion(db, { id: "heights", text_de: "Arbeiten Sie in der Höhe?" });
  const waiting = async (given: ReturnType<typeof content>) => {
    const id = await world.published(now, { facts: { title_de: "Harfenbauer (m/w/d)" } });
    await world.save(id, { seen: await version(id), content: given, now: later });
    return id;
  };

  test("the waiting version is shown exactly as its page will be, and leaves no trace", async () => {
    const [occupation, place] = [await insertOccupation(db), await insertPlace(db)];
    const night = { part: "night" as const, begins: "22:00", ends: "06:00" };
    const ownQuestions = [{ text: "Kennen Sie unser Werk?", lang: "de" as const, translations: [] }];
    const facts = {
      title_de: "Orgelbauer (m/w/d)",
      occupation_id: occupation.id,
      text: "Neu.",
      text_lang: "de" as const,
    };
    const lists = {
      placeIds: [place.id],
      shifts: ["night" as const],
      shiftTimes: [night],
      questions: ["heights"],
      ownQuestions,
    };
    const id = await waiting(content({ facts, ...lists, phrases: world.phrases.toReversed() }));
    const read = (version: "waiting" | "published") =>
      Promise.all(langs.map((lang) => findVersion(db, { listingId: id, lang, version, now: later })));
    const stored = () => db.selectFrom("listing").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    const before = [await stored(), await currentRevision(db), await read("published")];
    const foreseen = await read("waiting");
    expect([await stored(), await currentRevision(db), await read("published")]).toEqual(before);
    expect(foreseen.map((one) => one?.version)).toEqual(["waiting", "waiting", "waiting"]);

    const seen = await version(id);
    expect(await approveListing(db, { listingId: id, officer, seen, origin: config.origin, now: later })).toEqual({
      ok: true,
    });
    const withoutIds = (shown: Awaited<ReturnType<typeof findVersion>>) =>
      shown && { ...shown, version: null, questions: shown.questions.map((question) => ({ ...question, id: "" })) };
    expect((await read("waiting")).map(withoutIds)).toEqual(foreseen.map(withoutIds));
  });

  test("company and office open both in each language, marked and for no search engine; nobody else does", async () => {
    const { ask } = await startSite(db, { render, now: () => later });
    const id = await waiting(content({ facts: { title_de: "Orgelbauer (m/w/d)" } }));
    const stranger = await insertMember(db, { company_id: (await insertCompany(db)).id });
    const cookies = {
      company: await sessionCookie(db, world.member.id),
      office: await sessionCookie(db, officer.accountId),
      stranger: await sessionCookie(db, stranger.id),
    };
    const preview = `${paths.previewListing("pl", id)}?view=cs`;
    const open = (path: string, Cookie: string) => ask(path, { headers: { Cookie } });
    for (const [path, cookie] of [
      [preview, cookies.company],
      [`${paths.officeListing("pl", id)}?view=cs`, cookies.office],
    ] as const) {
      const [next, present] = [await open(path, cookie), await open(`${path}&version=published`, cookie)];
      const article = (body: string) => /<article[^]*<\/article>/.exec(body)?.[0] ?? "";
      expect([article(next.body), article(present.body)]).toEqual([
        expect.stringContaining("Orgelbauer"),
        expect.stringContaining("Harfenbauer"),
      ]);
      for (const { body, headers } of [next, present]) {
        expect(headers["x-robots-tag"]).toBe("noindex");
        expect(body.match(/<h1/g)).toHaveLength(1);
        expect(body).toContain('class="version-tabs"');
      }
    }
    expect((await open(preview, cookies.stranger)).status).toBe(404);
    expect((await ask(preview)).status).toBe(303);
    expect((await open(preview, cookies.office)).status).toBe(404);

    await sendBackListing(db, { listingId: id, officer, remark: "Bitte ansehen.", origin: config.origin, now: later });
    expect((await open(preview, cookies.company)).body).toContain("Orgelbauer");
    expect((await open(`${paths.officeListing("pl", id)}?version=waiting`, cookies.office)).body).not.toContain(
      'class="version-tabs"',
    );
  });

  test("facts are compared as people write them", async () => {
    const facts = { contact_name: "Ewa Nowak", contact_phone: "+48757712345;ext=12", starts_on: "2027-04-01" };
    const place = await insertPlace(db, { country: "PL" });
    const early = { part: "early" as const, begins: "05:40", ends: "13:40" };
    const published = content({
      ...{ placeIds: [place.id], shifts: ["two"], shiftTimes: [early] },
      facts: { contract: "fixed", contract_months: 6 },
    });
    const times = { shifts: ["two" as const], shiftTimes: [{ ...early, begins: "06:00" }] };
    const next = content({ placeIds: [place.id], ...times, facts: { ...facts, contract: "permanent" } });
    const { changed } = await compareVersions(db, { published, next, lang: "de" });
    const said = Object.fromEntries(
      changed.map(({ row, before, after }) => [
        row,
        [before, after].map((lines) => lines.map(({ stretches }) => stretches.map(({ text }) => text).join("")).join()),
      ]),
    );
    expect(said).toMatchObject({
      shifts: [expect.stringContaining("05:40–\u206013:40"), expect.stringContaining("06:00–\u206013:40")],
      contactPhone: ["", "+48 75 771 23 45 Durchwahl 12"],
      startsOn: [expect.any(String), expect.stringMatching(/^1\.\sApril\s2027$/)],
    });
    expect(said["contactName"]?.[0]).not.toBe("");
    expect(said["contract"]?.every((text) => text.includes("umowa"))).toBe(true);
  });
});
