import { beforeEach, describe, expect, test } from "vitest";
import { exampleListing } from "#app/domain/api/posting/example-listing.ts";
import { PostingProblem } from "#app/domain/api/posting/posting-answers.ts";
import { action as post } from "#app/routes/programs/listings.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { answerOf, insertApiKey, sentBy } from "#tests/support/programs.ts";

const now = new Date("2027-02-01T12:00:00Z");
const example = exampleListing("Görlitz");
const listings = "/api/v1/company/listings";

describe.each(databases)("what a program sends twice, on %s", async (url) => {
  const db = await databaseWithVocabulary(url);
  const context = testContext(db, { now });
  let companyId: string;
  let accountId: string;
  let key: string;
  beforeEach(async () => {
    companyId = (await insertCompany(db, { place_id: "de-goerlitz" })).id;
    accountId = (await insertMember(db, { company_id: companyId })).id;
    key = (await insertApiKey(db, { companyId, accountId, now })).key;
  });

  type Sent = Parameters<typeof sentBy>[2];
  const send = (sent: Sent, query = "", by = key) =>
    answerOf(post({ request: sentBy(by, listings + query, { method: "POST", ...sent }), params: {}, context }));
  const rows = () =>
    db.selectFrom("listing").select(["id", "status", "title_de"]).where("company_id", "=", companyId).execute();
  const problemOf = async (answer: Response) => {
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    return PostingProblem.parse(await answer.json());
  };
  const named = { "Idempotency-Key": "run-7/1" };

  test("is done once, also at the same time", async () => {
    const both = await Promise.all([1, 2].map(() => send({ body: example, headers: named })));
    const receipts = await Promise.all(
      both.map(async (one) => [one.status, one.headers.get("ETag"), await one.json()]),
    );
    expect(receipts[1]).toEqual(receipts[0]);
    expect(both.map(({ headers }) => headers.get("Idempotent-Replayed")).sort()).toEqual([null, "true"].sort());
    expect(await rows()).toHaveLength(1);
  });

  test("with another body under the same name is a mistake", async () => {
    await send({ body: example, headers: named });
    const other = await send({ body: { ...example, posts: 9 }, headers: named });
    expect([other.status, (await problemOf(other)).code]).toEqual([422, "repeatKeyReused"]);
    expect((await send({ body: example, headers: named }, "?submit=true")).status).toBe(422);
    expect(await rows()).toHaveLength(1);
  });

  test("after it was refused is done, and after a day it is another one", async () => {
    expect((await send({ body: {}, headers: named })).status).toBe(422);
    expect((await send({ body: example, headers: named })).status).toBe(201);
    context.now = () => new Date("2027-02-02T12:00:01Z");
    const next = await send({ body: { ...example, posts: 9 }, headers: named });
    context.now = () => now;
    expect(next.status).toBe(201);
    expect(await rows()).toHaveLength(2);
  });

  test("by another company is that company's", async () => {
    await send({ body: example, headers: named });
    const other = (await insertCompany(db)).id;
    const bea = (await insertMember(db, { company_id: other })).id;
    const theirs = (await insertApiKey(db, { companyId: other, accountId: bea, now })).key;
    const answer = await send({ body: { ...example, posts: 4 }, headers: named }, "", theirs);
    expect([answer.status, answer.headers.get("Idempotent-Replayed")]).toEqual([201, null]);
  });

  test.each(["", "x".repeat(201), "žluť"])("under the name %j is refused", async (name) => {
    const request = sentBy(key, listings, { method: "POST", body: example });
    const spoiled = new Proxy(request, {
      get(target, part) {
        if (part !== "headers") {
          const value: unknown = Reflect.get(target, part);
          return typeof value === "function" ? value.bind(target) : value;
        }
        return { get: (header: string) => (header === "Idempotency-Key" ? name : target.headers.get(header)) };
      },
    });
    expect((await answerOf(post({ request: spoiled, params: {}, context }))).status).toBe(400);
  });
});
