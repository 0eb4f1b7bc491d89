import { beforeEach, describe, expect, test } from "vitest";
import type { ApiScope } from "#app/domain/api/keys/api-key.ts";
import { exampleListing } from "#app/domain/api/posting/example-listing.ts";
import { PostingProblem } from "#app/domain/api/posting/posting-answers.ts";
import { routeAtATime } from "#app/server/site/route-at-a-time.server.ts";
import { databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertListing, insertMember } from "#tests/support/factories.ts";
import { insertApiKey } from "#tests/support/programs.ts";
import { sessionCookie } from "#tests/support/sessions.ts";
import { startSite } from "#tests/support/site.ts";
import { siteBuild } from "#tests/support/site-routes.ts";

const render = routeAtATime(siteBuild());
const now = () => new Date("2027-02-01T12:00:00Z");
const company = "/api/v1/company";
const json = { "Content-Type": "application/json" };
const example = JSON.stringify(exampleListing("Görlitz"));

/** Everything that can be asked of a listing, and which scope it needs. */
const ofListing: [string, string, string, ApiScope][] = [
  ["GET", "", "", "read"],
  ["HEAD", "", "", "read"],
  ["PUT", "", example, "write"],
  ["PATCH", "", '{"posts":7}', "write"],
  ["POST", "/submission", "", "write"],
  ["POST", "/closure", '{"reason":"withdrawn"}', "write"],
];
const ofCompany: [string, string, string, ApiScope][] = [
  ["GET", "/listings", "", "read"],
  ["POST", "/listings", example, "write"],
  ["POST", "/validation", example, "write"],
];

describe("the doors for programs", async () => {
  const db = await databaseWithVocabulary();
  let anna: { companyId: string; accountId: string };
  let bea: { companyId: string; accountId: string };
  let listingId: string;
  beforeEach(async () => {
    [anna, bea] = [await employer(), await employer()];
    listingId = (await insertListing(db, { company_id: anna.companyId, occupation_id: "schweisser" })).id;
  });

  async function employer() {
    const companyId = (await insertCompany(db, { place_id: "de-goerlitz" })).id;
    return { companyId, accountId: (await insertMember(db, { company_id: companyId })).id };
  }
  const keyOf = async (whose: typeof anna, scopes: ApiScope[] = ["read", "write", "webhooks"]) =>
    (await insertApiKey(db, { ...whose, now: now(), scopes })).key;
  /** Whatever a request could leave behind. */
  const kept = async () => ({
    listings: await db.selectFrom("listing").selectAll().orderBy("id").execute(),
    history: await db.selectFrom("listing_history").select("id").orderBy("id").execute(),
    changes: await db.selectFrom("listing_change").selectAll().execute(),
    mails: await db.selectFrom("outbox_mail").select("id").execute(),
    answers: await db.selectFrom("api_answer").selectAll().execute(),
  });
  const site = () => startSite(db, { render, now });
  const by = (key: string) => ({ Authorization: `Bearer ${key}`, ...json });

  test.each(ofListing)(
    "%s of another company's listing%s finds nothing and does nothing",
    async (method, path, body) => {
      const { ask } = await site();
      const headers = { ...by(await keyOf(bea)), "If-Match": "*" };
      const to = `${company}/listings/${listingId}${path}`;
      const before = await kept();
      const answer = await ask(to, { method, headers, body });
      expect(answer.status).toBe(404);
      expect(await kept()).toEqual(before);
      const unknown = await ask(`${company}/listings/0000000000${path}`, { method, headers, body });
      expect(unknown.body).toBe(answer.body);
    },
  );

  test("each company lists its own, whoever asked before", async () => {
    const { ask } = await site();
    for (const [whose, ids] of [
      [anna, [listingId]],
      [bea, []],
      [anna, [listingId]],
    ] as const) {
      const { body, headers } = await ask(`${company}/listings`, { headers: by(await keyOf(whose)) });
      expect((JSON.parse(body) as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual(ids);
      expect(headers["cache-control"]).toBe("no-store");
    }
  });

  const all = [
    ...ofCompany,
    ...ofListing.map(([method, path, body, scope]) => [method, `/listings/:id${path}`, body, scope] as const),
  ];
  test.each(all)("%s %s needs a key that may do it", async (method, path, body, scope) => {
    const { ask } = await site();
    const to = company + path.replace(":id", listingId);
    const others = (["read", "write", "webhooks"] as const).filter((one) => one !== scope);
    const headers = by(await keyOf(anna, others));
    const before = await kept();
    const refused = await ask(to, { method, headers: { ...headers, "If-Match": "*" }, body });
    expect(refused.status).toBe(403);
    const stranger = await ask(to, { method, headers: { ...json, "If-Match": "*" }, body });
    expect([stranger.status, stranger.headers["www-authenticate"]]).toEqual([401, 'Bearer realm="api"']);
    expect(await kept()).toEqual(before);
  });

  test("a browser's session opens none of them, and no other site reads them", async () => {
    const { ask } = await site();
    const headers = { Cookie: await sessionCookie(db, anna.accountId), ...json };
    for (const [method, path, body] of all) {
      const answer = await ask(company + path.replace(":id", listingId), { method, headers, body });
      expect(answer.status).toBe(401);
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    }
    expect((await ask(`${company}/listings`, { method: "OPTIONS" })).status).toBe(405);
  });

  test("say which methods they know", async () => {
    const { ask } = await site();
    const headers = by(await keyOf(anna));
    const allowed = async (method: string, path: string) =>
      (await ask(company + path, { method, headers })).headers.allow;
    expect(await allowed("PUT", "")).toBe("GET, HEAD");
    expect(await allowed("PATCH", "/listings")).toBe("GET, HEAD, POST");
    expect(await allowed("POST", `/listings/${listingId}`)).toBe("GET, HEAD, PUT, PATCH");
    expect(await allowed("GET", "/validation")).toBe("POST");
    expect(await allowed("PUT", `/listings/${listingId}/closure`)).toBe("POST");
    expect((await ask(`${company}/listings`, { method: "DELETE", headers })).status).toBe(405);
    expect((await ask(`${company}/nothing`, { method: "POST", headers })).status).toBe(404);
    /** Nowhere else. */
    expect((await ask("/api/v1/jobs", { method: "POST", headers })).status).toBe(405);
    expect((await ask("/de/employer/listings", { method: "PUT", headers })).status).toBe(405);
  });

  test("take JSON, and no more of it than a form may bring", async () => {
    const { ask } = await site();
    const headers = by(await keyOf(anna));
    const to = `${company}/listings`;
    const large = JSON.stringify({ kind: "job", occupation: "x".repeat(256 * 1024) });
    const refused = await ask(to, { method: "POST", headers, body: large });
    expect([refused.status, refused.headers["content-type"]]).toEqual([413, "application/problem+json; charset=utf-8"]);
    const form = { ...headers, "Content-Type": "application/x-www-form-urlencoded" };
    expect((await ask(to, { method: "POST", headers: form, body: "kind=job" })).status).toBe(415);
    expect((await ask(to, { method: "POST", headers, body: example })).status).toBe(201);
  });

  test("take nothing new while the disk is full", async () => {
    const { ask } = await startSite(db, { render, now, diskTrouble: () => Promise.resolve("full") });
    const headers = by(await keyOf(anna));
    const refused = await ask(`${company}/listings`, { method: "POST", headers, body: example });
    expect([refused.status, PostingProblem.omit({ code: true }).parse(JSON.parse(refused.body)).status]).toEqual([
      503, 503,
    ]);
    expect((await ask(`${company}/listings`, { headers })).status).toBe(200);
  });

  test("slow down a key that asks too much, and that key only", async () => {
    const { ask } = await startSite(db, { render, now, limitFactor: 1 / 60 });
    const [own, others] = [by(await keyOf(anna)), by(await keyOf(anna))];
    const validation = { method: "POST", body: example };
    expect((await ask(`${company}/validation`, { ...validation, headers: own })).status).toBe(200);
    const slowed = await ask(`${company}/validation`, { ...validation, headers: own });
    expect([slowed.status, slowed.headers["retry-after"]]).toEqual([429, "60"]);
    expect((await ask(`${company}/validation`, { ...validation, headers: others })).status).toBe(200);
  });

  test("slow down whoever tries keys that do not work, and leave the people of the same network their sign-in", async () => {
    const { ask, post } = await startSite(db, { render, now, limitFactor: 1 / 20 });
    const tried: (number | undefined)[] = [];
    for (let tries = 0; tries < 6; tries++) tried.push((await ask(company, { headers: by("x".repeat(43)) })).status);
    expect(tried).toEqual([401, 401, 401, 401, 401, 429]);
    const forgotten = await post("/de/forgot-password", { body: "email=anna%40company.example" });
    expect([forgotten.status, forgotten.body]).toEqual([200, expect.stringContaining("anna@company.example")]);
    expect((await ask(company, { headers: by(await keyOf(anna)) })).status).toBe(200);
  });

  test("say for whom a key stands", async () => {
    const { ask } = await site();
    const { body } = await ask(company, { headers: by(await keyOf(bea, ["read"])) });
    expect(JSON.parse(body)).toMatchObject({ company: { id: bea.companyId }, scopes: ["read"], sandbox: false });
  });

  test("name occupations and phrases to everybody", async () => {
    const { ask } = await site();
    const found = await ask("/api/v1/occupations?q=spawacz&lang=pl");
    expect(JSON.parse(found.body)).toMatchObject({ items: [{ id: "schweisser" }] });
    const phrases = JSON.parse((await ask("/api/v1/phrases?section=benefit")).body) as { items: { section: string }[] };
    expect(new Set(phrases.items.map(({ section }) => section))).toEqual(new Set(["benefit"]));
    expect((await ask("/api/v1/phrases?colour=red")).status).toBe(400);
  });
});
