import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { jobFeed } from "#app/domain/handing-on/aggregators/job-feed.server.ts";
import { chooseChannels } from "#app/domain/handing-on/choose-channels.server.ts";
import { findListingView } from "#app/domain/listings/page/find-listing-view.server.ts";
import { paths } from "#app/paths.ts";
import { compressed, writtenWhileSent } from "#app/platform/http/compression.server.ts";
import { streamedText } from "#app/platform/streamed-text.ts";
import { loader } from "#app/routes/machine/job-feed.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertAccount, insertCompany, insertDistrict, insertListing, insertPlace } from "#tests/support/factories.ts";
import { get } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");
/** Ends of sections, signs that XML cannot hold, letters from right to left and of four bytes. */
const hostile = 'Müller ]]> & <Söhne> ]]]]>> "x" \u0001\ufffe שלום 👷🏽 &amp;';
const asRead = 'Müller ]]> & <Söhne> ]]]]>> "x"  שלום 👷🏽 &amp;';
const required = ["title", "date", "referencenumber", "requisitionid", "url", "company", "city", "state", "country"];

type Entry = Record<string, string>;

/** By a reader that we did not write. Everything stays the text that it is. */
function readBack(xml: string): { publisher: string; job: Entry[] } {
  expect(XMLValidator.validate(xml)).toBe(true);
  const options = { isArray: (name: string) => name === "job", parseTagValue: false, processEntities: false };
  return (new XMLParser({ ...options, trimValues: false }).parse(xml) as { source: never }).source;
}

describe.each(databases)("the feed for job search engines on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const ids = Array.from({ length: 120 }, (_, nth) => `ad${String(nth).padStart(8, "0")}`);
  const strange = "strange000";
  let refusing: { id: string };

  beforeAll(async () => {
    const district = await insertDistrict(db, { subdivision: "SN" });
    const place = await insertPlace(db, { district_id: district.id });
    const second = await insertPlace(db, { name: "Żary", country: "PL", district_id: null });
    const firm = await insertCompany(db, { name: hostile, place_id: place.id });
    for (const id of ids) {
      const first_published_at = "2027-01-02T08:00:00.000Z";
      await insertListing(db, { id, company_id: firm.id, first_published_at });
      await db.insertInto("listing_place").values({ listing_id: id, place_id: place.id, position: 0 }).execute();
    }
    const text = `Absatz ${hostile}\n\nNoch einer`;
    await insertListing(db, { id: strange, company_id: firm.id, title_de: hostile, text, text_lang: "de" });
    for (const [position, { id }] of [place, second].entries())
      await db.insertInto("listing_place").values({ listing_id: strange, place_id: id, position }).execute();
    refusing = await insertCompany(db);
    const kept = await insertListing(db, { id: "kept000000", company_id: refusing.id });
    await db.insertInto("listing_place").values({ listing_id: kept.id, place_id: place.id, position: 0 }).execute();
    const account = await insertAccount(db);
    const choice = { companyId: refusing.id, chosen: ["ba", "eures"] as const, accountId: account.id, now };
    await chooseChannels(db, choice);
    await insertListing(db, { id: "draft00000", company_id: firm.id, status: "draft" });
    await insertListing(db, { id: "ended00000", company_id: firm.id, deadline: "2027-01-31" });
  });

  const ask = (lang = "de") => loader({ request: get(`/feeds/${lang}/jobs.xml`), params: { lang }, context });
  const read = async (lang = "de") => readBack(await (await ask(lang)).text());

  test("holds each open listing that may be handed on, once for each place of work", async () => {
    const { job } = await read();
    expect(job.map(({ requisitionid }) => requisitionid)).toEqual([...ids, strange, strange]);
    expect(new Set(job.map(({ referencenumber }) => referencenumber)).size).toBe(job.length);
  });

  test("says all that has to be said, as the page of the listing says it", async () => {
    const { job } = await read("pl");
    for (const entry of job) expect(Object.keys(entry)).toEqual(expect.arrayContaining([...required, "description"]));
    const view = await findListingView(db, { listingId: ids[0] ?? "", lang: "pl", now });
    expect(job[0]).toMatchObject({
      date: view?.publishedOn,
      expirationdate: view?.deadline,
      url: `https://board.example${paths.listing("pl", view ?? { id: "", slug: "" })}`,
      city: "Görlitz",
      state: "SN",
      country: "DE",
    });
    expect(job.at(-1)).toMatchObject({ city: "Żary", country: "PL" });
  });

  test("brings hostile texts through as they are, and no sign that XML cannot hold", async () => {
    const { job } = await read();
    expect(job[0]?.["company"]).toBe(asRead);
    expect(job.at(-1)?.["title"]).toContain("]]> & <Söhne>]]]]>>");
    expect(job.at(-1)?.["description"]).toContain("Müller ]]&gt; &amp; &lt;Söhne&gt;");
  });

  test("names nobody: no person, no telephone number, no mail address", async () => {
    const text = await (await ask()).text();
    for (const secret of ["Kim Beispiel", "kim@muster.example", "@"]) expect(text).not.toContain(secret);
  });

  test("is written piece by piece", async () => {
    const asked = { lang: "de", now, origin: "https://board.example", boardName: "Dreiland" } as const;
    const counts: number[] = [];
    for await (const piece of jobFeed(db, asked)) counts.push(piece.split("<job>").length - 1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(51);
    expect(counts.filter((count) => count > 0)).toHaveLength(3);
  });

  test("is made anew for each who asks, and not again and again", async () => {
    const response = await ask();
    expect(response.headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
    expect(response.headers.get("Cache-Control")).toBe("public, no-cache");
    expect((await response.text()).endsWith("</source>\n")).toBe(true);
    const limited = { ...context, limits: testContext(db, { now, limitFactor: 0 }).limits };
    const refused = loader({ request: get("/feeds/de/jobs.xml"), params: { lang: "de" }, context: limited });
    await expect(refused).rejects.toMatchObject({ status: 429 });
  });
});

test.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
] as const)("what goes out is packed while it is written: %s", async (encoding, unpack) => {
  const pieces = Array.from({ length: 50 }, (_, nth) => `<job>${nth}</job>`.repeat(500));
  async function* written() {
    yield* await Promise.resolve(pieces);
  }
  const headers = {
    "Content-Type": "application/xml",
    "Cache-Control": "public, no-cache",
    [writtenWhileSent[0]]: writtenWhileSent[1],
  };
  const packed = await compressed(new Response(streamedText(written()), { headers }), encoding, false);
  expect(packed.headers.get("Content-Encoding")).toBe(encoding);
  const bytes = Buffer.from(await packed.arrayBuffer());
  expect(bytes.length).toBeLessThan(pieces.join("").length / 10);
  expect(unpack(bytes).toString()).toBe(pieces.join(""));
});
