import { describe, expect, test } from "vitest";
import { issueOwnPass, readOwnPass } from "#app/domain/applications/overview/own-pass.server.ts";
import { findPerson } from "#app/domain/data-protection/person/find-person.server.ts";
import { isForWork } from "#app/domain/data-protection/person/is-for-work.ts";
import { issuePass } from "#app/domain/data-protection/person/person-pass.server.ts";
import { paths } from "#app/paths.ts";
import { action as ask, headers, loader as askPage } from "#app/routes/mine/own/data-request.tsx";
import { loader as overview } from "#app/routes/mine/own/overview.tsx";
import { action as open } from "#app/routes/mine/own/overview-application.ts";
import { loader as show } from "#app/routes/mine/own/own-data.tsx";
import { action as erase, loader as preview } from "#app/routes/mine/own/own-data-erasure.tsx";
import { action as take } from "#app/routes/mine/own/own-data-file.ts";
import { insertLinkedApplication, mailsTo } from "#tests/support/applications.ts";
import { bytesOfStream } from "#tests/support/bytes-of-stream.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertEverywhere } from "#tests/support/office/insert-everywhere.ts";
import { readZip } from "#tests/support/read-zip.ts";
import { get, post } from "#tests/support/requests.ts";

const now = new Date("2027-02-01T12:00:00Z");
const anHourLater = new Date("2027-02-01T13:00:00Z");

describe.each(databases)("what somebody holds the pass to on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const { config } = context;
  const passOf = (address: string) => issueOwnPass(config, { address, now });
  const args = (pass: string, request = get("/"), in_ = context) => ({
    request,
    params: { lang: "de", token: pass },
    context: in_,
  });
  const asked = (email: string, in_ = context) => ask({ ...args("", post("/", { email }), in_) });
  const applied = async (email: string) => insertLinkedApplication(db, { email, email_folded: email });

  test("is asked for with the same answer whether anything is held or not, and only the mailbox learns it", async () => {
    await applied("eva@seeker.example");
    const known = await asked("EVA@seeker.example");
    expect(known).toEqual(await asked("niemand@seeker.example"));
    expect(await mailsTo(db, "niemand@seeker.example")).toEqual([]);
    const [mail] = await mailsTo(db, "EVA@seeker.example");
    const pass = /mine\/data\/([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    expect(readOwnPass(config, { pass, now })).toBe("eva@seeker.example");
    expect(await asked("eva@")).toMatchObject({ init: { status: 422 }, data: { form: { typed: { email: "eva@" } } } });
    const strict = testContext(db, { now, limitFactor: 0 });
    expect(await asked("eva@seeker.example", strict)).toMatchObject({ init: { status: 422 } });
  });

  test("opens for an hour, and not with a letter changed", async () => {
    const pass = passOf("eva@seeker.example");
    expect(await show(args(pass))).toMatchObject({ held: [{ kind: "application" }, { kind: "mail" }], works: false });
    const late = testContext(db, { now: anHourLater });
    const other = `${pass.slice(0, -4)}${pass.endsWith("AAAA") ? "BBBB" : "AAAA"}`;
    const deeds = [show, preview, overview, erase, take, open];
    for (const deed of deeds) {
      for (const ask of [args(pass, post("/"), late), args(other, post("/")), args("x", post("/"))]) {
        const refused = await Promise.resolve(ask)
          .then(async (given): Promise<unknown> => deed(given))
          .catch((answer: unknown) => answer);
        expect(refused).toMatchObject({ status: 303 });
      }
    }
    expect(await findPerson(db, { address: "eva@seeker.example", lang: "de", now })).toHaveLength(2);
    expect(headers()).toMatchObject({ "Cache-Control": "no-store", "Referrer-Policy": "same-origin" });
    const page = askPage({ ...args("", get("/de/mine/data?done=ended")) });
    expect(page).toMatchObject({ done: "ended" });
  });

  test("gives all of a person in the office's own archive", async () => {
    const answer = await take(args(passOf("eva@seeker.example"), post("/")));
    expect(answer.headers.get("Content-Disposition")).toContain("data-2027-02-01.zip");
    const entries = readZip(await bytesOfStream(answer.body ?? new ReadableStream()));
    const json = JSON.parse(entries[1]?.content.toString() ?? "") as object;
    expect(json).toMatchObject({ address: "eva@seeker.example", held: { application: [{}] } });
    expect(json).not.toHaveProperty("leftOut");
  });

  test("erases all of a person, tells the companies, and writes down no name; a second click does nothing more", async () => {
    const { id, number, listing_id } = await applied("ole@seeker.example");
    const pass = passOf("ole@seeker.example");
    expect(await preview(args(pass))).toMatchObject({ going: [{ kind: "application" }], works: false });
    const answer = await erase(args(pass, post("/")));
    expect(answer.headers.get("Location")).toBe(`${paths.askOwnData("de")}?done=erased`);
    expect((await erase(args(pass, post("/")))).status).toBe(303);
    expect(await findPerson(db, { address: "ole@seeker.example", lang: "de", now })).toEqual([]);
    expect(await db.selectFrom("application").select("id").where("id", "=", id).execute()).toEqual([]);
    const told = await db.selectFrom("outbox_mail").selectAll().where("subject", "like", `%${number}%`).execute();
    expect(told.length).toBeGreaterThan(0);
    expect(listing_id).not.toBe("");
    const audit = await db.selectFrom("audit").selectAll().where("action", "=", "person.erased").execute();
    expect(audit).toMatchObject([{ account_id: null }]);
  });

  test("leaves alone what somebody is for a company, and says who is asked about that", async () => {
    const email = "Kim.Beides@Firma.example";
    const address = email.toLowerCase();
    await insertEverywhere(context, { email, name: "Kim Quarzbeides", phone: "+49 3581 112233" });
    const before = await findPerson(db, { address, lang: "de", now });
    const work = before.filter(isForWork);
    expect(work.map(({ kind }) => kind)).toContain("account");

    const page = await show(args(passOf(address)));
    expect(page.works).toBe(true);
    expect(page.held.filter(isForWork)).toEqual([]);
    const file = await take(args(passOf(address), post("/")));
    const [html, json] = readZip(await bytesOfStream(file.body ?? new ReadableStream()));
    expect(JSON.parse(json?.content.toString() ?? "")).toMatchObject({ leftOut: "work" });
    expect(json?.content.toString()).not.toContain('"account"');
    expect(html?.content.toString()).toContain("Geschäftsstelle");

    await erase(args(passOf(address), post("/")));
    const left = await findPerson(db, { address, lang: "de", now });
    expect(left.filter(({ kind }) => kind !== "mail")).toEqual(work);
    expect(left.filter(({ kind }) => kind === "mail")).not.toEqual([]);
  });

  test("shows all applications with whose turn it is, and opens each of them and nobody else's", async () => {
    const email = "ada@seeker.example";
    const waiting = await insertLinkedApplication(db, {
      ...{ email, email_folded: email, status: "in_review", answer_by: "2027-02-12" },
    });
    const asks = await insertLinkedApplication(db, {
      ...{ email, email_folded: email, status: "invited", seeker_from: "2027-01-30T10:00:00.000Z" },
    });
    const over = await insertLinkedApplication(db, { email, email_folded: email, status: "declined" });
    const strangers = await applied("bo@seeker.example");
    const { entries } = await overview(args(passOf(email)));
    expect(entries.map(({ id, turn }) => [id, turn])).toEqual([
      [asks.id, "seeker"],
      [waiting.id, "company"],
      [over.id, null],
    ]);
    expect(entries[1]?.next).toEqual({ kind: "answer", by: "2027-02-12" });

    const opening = (applicationId: string) => {
      const asked = args(passOf(email), post("/"));
      return open({ ...asked, params: { ...asked.params, applicationId } });
    };
    const answer = await opening(waiting.id);
    expect(answer.headers.get("Location")).toMatch(/^\/de\/mine\/applications\/[\w-]{20,}$/);
    await expect(opening(strangers.id)).rejects.toMatchObject({ status: 404 });
  });

  test("is no pass of the office, and the office's is none of theirs", async () => {
    const office = issuePass(config, { accountId: "own" }, { address: "eva@seeker.example", now });
    expect(readOwnPass(config, { pass: office, now })).toBeNull();
  });
});
