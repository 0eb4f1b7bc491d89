import { beforeEach, describe, expect, test } from "vitest";
import { exampleListing } from "#app/domain/api/posting/example-listing.ts";
import { ListingReceipt, PostingProblem, StoredListing, Validation } from "#app/domain/api/posting/posting-answers.ts";
import { action as close } from "#app/routes/programs/closure.ts";
import { action as change, loader as read } from "#app/routes/programs/listing.ts";
import { action as post, loader as list } from "#app/routes/programs/listings.ts";
import { action as submit } from "#app/routes/programs/submission.ts";
import { action as validate } from "#app/routes/programs/validation.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, databaseWithVocabulary } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { answerOf, insertApiKey, sentBy } from "#tests/support/programs.ts";

const now = new Date("2027-02-01T12:00:00Z");
const example = exampleListing("Görlitz");
const listings = "/api/v1/company/listings";

describe.each(databases)("what a program posts, on %s", async (url) => {
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
  const at = (id: string, sent: Sent = {}, by = key) => ({
    request: sentBy(by, `${listings}/${id}`, sent),
    params: { id },
    context,
  });
  const rows = () =>
    db.selectFrom("listing").select(["id", "status", "title_de"]).where("company_id", "=", companyId).execute();
  const postDraft = async (body: unknown = example) => {
    const answer = await send({ body });
    expect(answer.status).toBe(201);
    return { ...ListingReceipt.parse(await answer.json()), tag: answer.headers.get("ETag") ?? "" };
  };
  const problemOf = async (answer: Response) => {
    expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
    return PostingProblem.parse(await answer.json());
  };
  const faultsOf = async (answer: Response) =>
    Object.fromEntries(((await problemOf(answer)).errors ?? []).map(({ pointer, code }) => [pointer, code]));

  test("is a draft, or goes to the office at once, and is read back as it was sent", async () => {
    const draft = await postDraft();
    expect(draft).toMatchObject({ status: "draft", changeWaits: false, sandbox: false });
    const submitted = await send({ body: example }, "?submit=true");
    expect(submitted.headers.get("Location")).toMatch(/^https:\/\/board\.example\/api\/v1\/company\/listings\/\w{10}$/);
    expect(ListingReceipt.parse(await submitted.json()).status).toBe("submitted");

    const answer = await read(at(draft.id));
    expect(answer.headers.get("ETag")).toBe(draft.tag);
    const { listing } = StoredListing.parse(await answer.json());
    expect(listing).toMatchObject({ ...example, contact: { phone: "+493581000000" } });
    const same = at(draft.id, { method: "PUT", body: listing, headers: { "If-Match": draft.tag } });
    expect((await change(same)).status).toBe(200);
    const again = StoredListing.parse(await (await read(at(draft.id))).json());
    expect(again.listing).toEqual(listing);
  });

  test("is noted as done by whoever made the key, and the office is told", async () => {
    const answer = await send({ body: example }, "?submit=true");
    const { id } = ListingReceipt.parse(await answer.json());
    const history = await db
      .selectFrom("listing_history")
      .select(["event", "account_id"])
      .where("listing_id", "=", id)
      .orderBy("id")
      .execute();
    expect(history).toEqual([
      { event: "created", account_id: accountId },
      { event: "submitted", account_id: accountId },
    ]);
  });

  test("a draft may be half done; what is handed in may not, and leaves nothing behind", async () => {
    const half = { kind: "job", occupation: "schweisser", title: { de: "Schweißer (m/w/d)" } };
    expect((await postDraft(half)).status).toBe("draft");
    expect(await faultsOf(await send({ body: half }, "?submit=true"))).toEqual({
      "#/places/0": "placeMissing",
      "#/pay/min": "payMissing",
      "#/weeklyHours/min": "hoursMissing",
      "#/shifts": "shiftsMissing",
      "#/contract": "contractMissing",
      "#/germanLevel": "germanMissing",
      "#/tasks": "tasksTooFew",
      "#/requirements": "requirementsMissing",
    });
    expect(await rows()).toHaveLength(1);
  });

  test.each([
    ["a name that nobody knows", { ...example, colour: "red" }, { "#/colour": "unknown" }],
    ["a name with signs of pointers", { ...example, "a/b~": 1 }, { "#/a~1b~0": "unknown" }],
    ["a code that nobody knows", { ...example, kind: "hobby" }, { "#/kind": "oneOf" }],
    ["text for a number", { ...example, pay: { min: "1750" } }, { "#/pay/min": "type" }],
    ["half a cent", { ...example, pay: { min: 17.5 } }, { "#/pay/min": "type" }],
    ["nothing of what is needed", {}, { "#/kind": "required", "#/occupation": "required" }],
    ["a place that nobody knows", { ...example, places: ["Görlitz", "Nirgendwo"] }, { "#/places/1": "placeUnknown" }],
    ["an occupation that nobody knows", { ...example, occupation: "held" }, { "#/occupation": "occupationUnknown" }],
    ["a phrase that nobody knows", { ...example, benefits: ["free-beer"] }, { "#/benefits/0": "unknownId" }],
    ["a task as a benefit", { ...example, benefits: ["task-weld-steel"] }, { "#/benefits/0": "unknownId" }],
    ["no day", { ...example, startsOn: "2027-02-30" }, { "#/startsOn": "date" }],
    ["pay of nobody", { ...example, pay: { ...example.pay, max: 1_000_000_000_000 } }, { "#/pay/max": "tooLarge" }],
    [
      "a level that is none",
      { ...example, languages: [{ lang: "en", level: "D1", purpose: "helpful" }] },
      { "#/languages/0/level": "oneOf" },
    ],
    [
      "a mail address that is a slip",
      { ...example, contact: { email: "kim@gmial.com" } },
      { "#/contact/email": "mailMeant" },
    ],
  ])("says of %s where it stands", async (_, body, faults) => {
    const answer = await send({ body });
    expect(answer.status).toBe(422);
    expect(await faultsOf(answer)).toEqual(faults);
    expect(await rows()).toEqual([]);
  });

  test("that breaks a rule of ads is refused as in the form, in the language of Accept-Language", async () => {
    const body = { ...example, pay: { min: 500, max: 600, unit: "hour", currency: "EUR" } };
    const details = [];
    for (const lang of ["de", "pl;q=0.9", "cs-CZ", "en"]) {
      const answer = await send({ body, headers: { "Accept-Language": lang } }, "?submit=true");
      const { errors = [] } = await problemOf(answer);
      expect(errors.map(({ pointer }) => pointer)).toEqual(["#/pay/min"]);
      details.push(errors[0]?.detail);
    }
    expect(new Set(details).size).toBe(3);
    expect(details[3]).toBe(details[0]);
  });

  test("can be looked at before: nothing is kept, and what the office would look at twice is told", async () => {
    const path = "/api/v1/company/validation";
    const look = (body: unknown) =>
      validate({ request: sentBy(key, path, { method: "POST", body }), params: {}, context });
    expect(Validation.parse(await (await look(example)).json())).toEqual({ ok: true, hints: [] });
    const odd = {
      ...example,
      text: { lang: "de", text: "Wir suchen ein junges Team für unsere Halle und eine Verstärkung unter 30 Jahren." },
    };
    const { hints } = Validation.parse(await (await look(odd)).json());
    expect(hints.map(({ pointer }) => pointer)).toContain("#/text/text");
    expect((await look({ ...example, places: [] })).status).toBe(422);
    expect(await rows()).toEqual([]);
  });

  test("is changed by who has seen it last, whole or in part", async () => {
    const { id, tag } = await postDraft();
    const patch = (body: unknown, headers: Record<string, string>) =>
      change(
        at(id, { method: "PATCH", body, headers: { "Content-Type": "application/merge-patch+json", ...headers } }),
      );
    expect((await patch({ posts: 3 }, {})).status).toBe(428);
    expect((await patch({ posts: 3 }, { "If-Match": '"other"' })).status).toBe(412);
    context.now = () => new Date("2027-02-01T12:01:00Z");
    const changed = await patch({ posts: 3, pay: { max: 2200 }, experience: null }, { "If-Match": `W/${tag}` });
    context.now = () => now;
    expect(changed.status).toBe(200);
    expect(changed.headers.get("ETag")).not.toBe(tag);
    expect((await patch({ posts: 4 }, { "If-Match": tag })).status).toBe(412);
    const { listing } = StoredListing.parse(await (await read(at(id))).json());
    expect(listing).toMatchObject({
      posts: 3,
      pay: { min: 1750, max: 2200 },
      experience: null,
      occupation: "schweisser",
    });
    expect((await patch({ kind: null }, { "If-Match": "*" })).status).toBe(422);
  });

  test("of two who have seen the same one gets through", async () => {
    const { id, tag } = await postDraft();
    context.now = () => new Date("2027-02-01T12:01:00Z");
    const both = await Promise.all(
      [3, 4].map((posts) => change(at(id, { method: "PATCH", body: { posts }, headers: { "If-Match": tag } }))),
    );
    context.now = () => now;
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test("a published one changes at once where the office need not read it, and else waits", async () => {
    const { id } = await postDraft();
    await db
      .updateTable("listing")
      .set({ status: "published", first_published_at: now.toISOString(), submitted_at: now.toISOString() })
      .where("id", "=", id)
      .execute();
    const patch = async (body: unknown) =>
      ListingReceipt.parse(
        await (await change(at(id, { method: "PATCH", body, headers: { "If-Match": "*" } }))).json(),
      );
    expect(await patch({ posts: 5 })).toMatchObject({ status: "published", changeWaits: false });
    expect(
      await patch({ text: { text: "Ganz andere Worte über die Arbeit in unserer Halle.", lang: "de" } }),
    ).toMatchObject({
      status: "published",
      changeWaits: true,
    });
    expect(StoredListing.parse(await (await read(at(id))).json())).toMatchObject({
      changeWaits: true,
      pages: { pl: `https://board.example/pl/jobs/${id}` },
      listing: { text: { text: "Ganz andere Worte über die Arbeit in unserer Halle." } },
    });
  });

  test("is handed in once complete, and ended for good", async () => {
    const { id } = await postDraft({ kind: "job", occupation: "schweisser", title: { de: "Schweißer (m/w/d)" } });
    const handIn = () => submit(at(id, { method: "POST" }));
    const end = (body: unknown) => close(at(id, { method: "POST", body }));
    expect((await handIn()).status).toBe(422);
    expect((await change(at(id, { method: "PUT", body: example, headers: { "If-Match": "*" } }))).status).toBe(200);
    expect(ListingReceipt.parse(await (await handIn()).json()).status).toBe("submitted");
    expect((await handIn()).status).toBe(200);
    expect(await faultsOf(await end({ reason: "boredom" }))).toEqual({ "#/reason": "oneOf" });
    expect(ListingReceipt.parse(await (await end({ reason: "filled_here" })).json()).status).toBe("closed");
    expect((await end({ reason: "withdrawn" })).status).toBe(200);
    expect(StoredListing.parse(await (await read(at(id))).json()).closed).toEqual({
      at: now.toISOString(),
      reason: "filled_here",
    });
    expect((await handIn()).status).toBe(409);
    expect((await change(at(id, { method: "PUT", body: example, headers: { "If-Match": "*" } }))).status).toBe(409);
  });

  test("is listed page after page, by status", async () => {
    const ids = [(await postDraft()).id, (await postDraft()).id, (await postDraft()).id].sort();
    await close(at(ids[0] ?? "", { method: "POST", body: { reason: "withdrawn" } }));
    const page = async (query: string) =>
      (await list({ request: sentBy(key, listings + query), params: {}, context })).json() as Promise<{
        items: { id: string; status: string; title: string }[];
        next: string | null;
      }>;
    const first = await page("?limit=2");
    expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(await page(`?limit=2&after=${first.next}`)).toMatchObject({ items: [{ id: ids[2] }], next: null });
    expect((await page("?status=closed")).items).toMatchObject([
      { id: ids[0], title: "Schweißer (m/w/d) im Stahlbau" },
    ]);
    const wrong = await answerOf(list({ request: sentBy(key, `${listings}?colour=red`), params: {}, context }));
    expect(wrong.status).toBe(400);
  });

  test("with a key for trying out is answered as any other, and nothing of it is kept", async () => {
    const { id } = await postDraft();
    const sandbox = (await insertApiKey(db, { companyId, accountId, now, use: "sandbox" })).key;
    expect(sandbox).toMatch(/^jobs_sandbox_/);
    const mails = () => db.selectFrom("outbox_mail").select("id").execute();
    const before = await mails();
    const answer = await send({ body: example, headers: { "Idempotency-Key": "try" } }, "?submit=true", sandbox);
    expect(answer.status).toBe(201);
    expect(ListingReceipt.parse(await answer.json())).toMatchObject({ status: "submitted", sandbox: true });
    const ended = await close(at(id, { method: "POST", body: { reason: "withdrawn" } }, sandbox));
    expect(ListingReceipt.parse(await ended.json())).toMatchObject({ status: "closed", sandbox: true });
    expect((await send({ body: {} }, "", sandbox)).status).toBe(422);
    expect(await rows()).toEqual([{ id, status: "draft", title_de: "Schweißer (m/w/d) im Stahlbau" }]);
    expect(await mails()).toEqual(before);
  });

  test.each([
    ["no JSON", "{", "json_syntax"],
    ["two values of one name", '{"kind":"job","kind":"thesis"}', "json_twice"],
    ["a name of the language itself", '{"__proto__":{"kind":"job"}}', "json_name"],
    ["the same, written otherwise", '{"\\u005f_proto__":{}}', "json_name"],
    ["a deep well", `${"[".repeat(50_000)}${"]".repeat(50_000)}`, "json_tooDeep"],
  ])("that is %s is refused", async (_, body, code) => {
    const answer = await send({ body });
    expect([answer.status, (await problemOf(answer)).code]).toEqual([400, code]);
  });

  test.each([
    ["a zero in a text", { ...example, title: { de: "Schweißer\u0000 (m/w/d)" } }],
    ["half a sign", { ...example, title: { de: "Schweißer \ud800 (m/w/d)" } }],
  ])("that has %s is kept without it", async (_, body) => {
    const { id } = await postDraft(body);
    expect(JSON.stringify(await rows())).toContain("Schweißer");
    expect((await read(at(id))).status).toBe(200);
  });

  test("of a university is what universities post, and nothing else", async () => {
    const university = (await insertCompany(db, { kind: "university", place_id: "de-goerlitz" })).id;
    const ute = (await insertMember(db, { company_id: university })).id;
    const theirs = (await insertApiKey(db, { companyId: university, accountId: ute, now })).key;
    const refused = await send({ body: example }, "", theirs);
    expect(Object.keys(await faultsOf(refused))).toEqual(["#/kind"]);
    const thesis = { kind: "thesis", occupation: "schweisser", title: { de: "Masterarbeit: Nähte prüfen" } };
    expect((await send({ body: thesis }, "", theirs)).status).toBe(201);
  });
});
