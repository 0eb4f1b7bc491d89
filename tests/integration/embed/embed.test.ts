import { XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { raiseRevision } from "#db/revision.server.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { staticFile } from "#app/server/site/static-files.server.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertPlace } from "#tests/support/factories.ts";
import { invalidMarkup } from "#tests/support/invalid-markup.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const hostile = "Söhne <script>alert(1)</script> ]]> \"' \u0001 שלום 👷🏽 &amp;";

type Embedded = {
  title: string;
  items: { href: string; title: string; lines: string[] }[];
  nothing: string | null;
  more: { href: string; text: string };
};

describe.each(databases)("what other sites show of ours, on %s", async (url) => {
  const db = await freshDatabase(url);
  const ask = async (path: string) => (await startSite(db, { render })).ask(path);

  beforeAll(async () => {
    const place_id = (await insertPlace(db)).id;
    const strange = await insertCompany(db, { slug: "strange", name: hostile });
    const other = await insertCompany(db, { slug: "other", name: "Andere AG" });
    const listings = [
      { id: "strange000", company_id: strange.id, title_de: hostile },
      { id: "trainee000", company_id: strange.id, kind: "apprenticeship" },
      ...Array.from({ length: 12 }, (_, nth) => ({ id: `other${10000 + nth}`, company_id: other.id })),
      { id: "draft00000", company_id: other.id, status: "draft" },
    ] as const;
    for (const given of listings) {
      const { id } = await insertListing(db, { ...given, revision: await raiseRevision(db) });
      await db.insertInto("listing_place").values({ listing_id: id, place_id, position: 0 }).execute();
    }
    await insertCompany(db, { slug: "hidden", suspended_at: "2027-01-01T00:00:00.000Z", suspension_reason: "x" });
  });

  const read = async (query = "", lang = "de") => {
    const answer = await ask(`/feeds/${lang}/embed.json${query}`);
    return { ...answer, list: JSON.parse(answer.body) as Embedded };
  };
  const idsOf = ({ items }: Embedded) => items.map(({ href }) => /-([0-9a-z]{10})$/.exec(href)?.[1]);

  test("is the newest ten of a search, with the way to all of it", async () => {
    const { list } = await read("?kind=job");
    expect(list.items).toHaveLength(10);
    expect(list.more.href).toMatch(/\/de\/jobs\?kind=job$/);
    expect(list.more.text).toContain("13");
    expect((await read("?kind=apprenticeship")).list).toMatchObject({ items: [{}], nothing: null });
    expect((await read("?count=5", "pl")).list.items).toHaveLength(5);
  });

  test("is of one company, where one is named, and never of another or of one that is hidden", async () => {
    const { list } = await read("?company=strange");
    expect(idsOf(list).sort()).toEqual(["strange000", "trainee000"]);
    expect(list.more.href).toMatch(/\/de\/companies\/strange$/);
    expect(idsOf((await read("?company=strange&kind=apprenticeship")).list)).toEqual(["trainee000"]);
    for (const slug of ["hidden", "nobody"]) {
      expect((await read(`?company=${slug}`)).list).toMatchObject({ items: [], nothing: expect.any(String) as string });
    }
  });

  test("may be read from any page, and takes and gives no cookie", async () => {
    const { headers } = await read();
    expect(headers).toMatchObject({
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    });
    expect(headers).not.toHaveProperty("set-cookie");
  });

  test("stands in a frame of any site, and nothing else of ours does", async () => {
    const framed = await ask("/pl/embed/list?kind=job");
    expect(framed.status).toBe(200);
    const policy = String(framed.headers["content-security-policy"]).split("; ");
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "style-src 'self'", "frame-ancestors *"]));
    expect(policy.join()).not.toContain("script-src");
    for (const path of ["/pl", "/pl/jobs", "/pl/embed", "/pl/sign-in"]) {
      const { headers } = await ask(path);
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    }
  });

  test("brings hostile texts through as the text that they are", async () => {
    const { list } = await read("?company=strange&kind=job");
    expect(list.items[0]?.title).toContain("<script>alert(1)</script>");
    const { body } = await ask("/de/embed/list?company=strange&kind=job");
    expect(body).not.toContain("<script");
    expect(body).toContain("&lt;script&gt;");
    expect(body).toContain("שלום 👷🏽 &amp;amp;");
    expect(body).not.toContain("\u0001");
    expect(await invalidMarkup(body)).toEqual([]);
    const asXml = body.replace("<!doctype html>", "").replace(/<(meta|link)([^>]*)>/g, "<$1$2/>");
    expect(XMLValidator.validate(asXml)).toBe(true);
  });

  test("is made into a line by a page that needs no script", async () => {
    const { body } = await ask(
      "/cs/embed?q=sva%C5%99e%C4%8D+%22%3Cx%3E&kind=job&kind=thesis&company=other&count=20&in=pl",
    );
    const [script = "", frame = ""] = [...body.matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g)].map(([, text = ""]) =>
      text
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&#x27;", "'")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&"),
    );
    expect(script).toContain(
      '<job-board-list lang="pl" q="svařeč &quot;&lt;x&gt;" kind="job,thesis" company="other" count="20">',
    );
    expect(script).toMatch(/<script async src="[^"]+\/embed\.js"><\/script>$/);
    expect(frame).toContain("/pl/embed/list?q=");
    const framed = /src="([^"]+)"/.exec(frame)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect((await ask(framed.replace(/^https?:\/\/[^/]+/, ""))).status).toBe(200);
    expect((await ask("/cs/embed")).body).not.toContain("<textarea");
  });
});

test("the script may be loaded by any page", () => {
  expect(staticFile(new Uint8Array(), "/embed.js").headers).toMatchObject({
    "cross-origin-resource-policy": "cross-origin",
    "content-type": "text/javascript; charset=utf-8",
  });
  expect(staticFile(new Uint8Array(), "/other.js").headers).not.toHaveProperty("cross-origin-resource-policy");
});
