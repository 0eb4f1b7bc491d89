import { describe, expect, test } from "vitest";
import { loader as dossier } from "#app/routes/employer/applications/application.tsx";
import {
  action as writeToSeeker,
  loader as companysPage,
} from "#app/routes/employer/applications/application-messages.tsx";
import { action as heldMessage } from "#app/routes/employer/applications/held-message.tsx";
import { loader as statusPage } from "#app/routes/mine/application.tsx";
import { action as writeToCompany } from "#app/routes/mine/application-messages.tsx";
import { insertLinkedApplication, now } from "#tests/support/applications.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { insertCompany, insertMember } from "#tests/support/factories.ts";
import { fixtureFile } from "#tests/support/fixtures.ts";
import { get, post, upload } from "#tests/support/requests.ts";
import { sessionCookie } from "#tests/support/sessions.ts";

describe.each(databases)("the pages of a thread on %s", async (url) => {
  const db = await freshDatabase(url);
  const context = testContext(db, { now });
  const ours = await insertCompany(db);
  const cookie = await sessionCookie(db, (await insertMember(db, { company_id: ours.id })).id);
  const reader = await insertMember(db, { company_id: ours.id, memberRole: "reader" });
  const readersCookie = await sessionCookie(db, reader.id);
  const stranger = await sessionCookie(db, (await insertMember(db, { company_id: (await insertCompany(db)).id })).id);
  const mine = (token: string, lang = "pl") => ({ context, params: { lang, token } });
  const theirs = (applicationId: string, lang = "de") => ({ context, params: { lang, applicationId } });
  const messages = (id: string) =>
    db.selectFrom("application_message").select(["lang", "text"]).where("application_id", "=", id).execute();

  test("keep what was typed and name each file to be chosen again", async () => {
    const { id, token } = await insertLinkedApplication(db, { company_id: ours.id });
    const files = { documents: [fixtureFile("lebenslauf.pdf"), new File(["x"], "virus.exe")] };
    const request = upload("/", { text: "Dzień dobry", key: "k" }, files);
    const refused = await writeToCompany({ ...mine(token), request });
    expect(refused).toMatchObject({
      data: {
        form: {
          typed: { text: "Dzień dobry", key: "k" },
          errors: { documents: [{ values: { name: "virus.exe" } }, {}] },
        },
      },
      init: { status: 422 },
    });
    const long = await writeToCompany({ ...mine(token), request: post("/", { text: "x".repeat(3001) }) });
    expect(long).toMatchObject({ data: { form: { errors: { text: [{ values: { limit: 3000 } }] } } } });
    const again = await writeToCompany({ ...mine(token), request: post("/", { text: "Cześć", "show-again": "de" }) });
    expect(again).toMatchObject({ data: { form: { typed: { text: "Cześć" } } } });
    expect(await messages(id)).toEqual([]);
  });

  test("stop whoever writes too much in an hour, and lose nothing of it", async () => {
    const strict = testContext(db, { now, limitFactor: 1 });
    const { id, token } = await insertLinkedApplication(db, { company_id: ours.id });
    const write = (nth: number) =>
      writeToCompany({ ...mine(token), context: strict, request: post("/", { text: `${nth}`, key: `${nth}` }) });
    for (let nth = 0; nth < 20; nth += 1) expect(await write(nth)).toMatchObject({ status: 303 });
    expect(await write(20)).toMatchObject({ data: { form: { typed: { text: "20" } } }, init: { status: 422 } });
    expect(await messages(id)).toHaveLength(20);
  });

  test("say at the end whom to ask, and keep what somebody was just writing", async () => {
    const { id, token } = await insertLinkedApplication(db, { company_id: ours.id, status: "declined" });
    const seeker = await writeToCompany({ ...mine(token), request: post("/", { text: "Szkoda" }) });
    expect(seeker).toMatchObject({ data: { form: { typed: { text: "Szkoda" } } }, init: { status: 409 } });
    const company = await writeToSeeker({ ...theirs(id), request: post("/", { text: "Schade" }, { cookie }) });
    expect(company).toMatchObject({ data: { form: { typed: { text: "Schade" } } }, init: { status: 409 } });
    const page = await statusPage({ ...mine(token), request: get("/") });
    expect(page.data.mine?.thread.mayWrite).toBe(false);
  });

  test("are for those of the company who decide: a stranger finds nothing, a reader reads", async () => {
    const { id, token } = await insertLinkedApplication(db, { company_id: ours.id });
    await writeToCompany({ ...mine(token), request: post("/", { text: "Czy mogę przyjść w sobotę?", key: "a" }) });
    const words = { text: "Gern, am Samstag um 8 Uhr.", asks: "on" };
    const foreign = { ...theirs(id), request: post("/", words, { cookie: stranger }) };
    await expect(writeToSeeker(foreign)).rejects.toMatchObject({ status: 404 });
    await expect(companysPage({ ...theirs(id), request: get("/", { cookie: stranger }) })).rejects.toMatchObject({
      status: 404,
    });
    await expect(
      writeToSeeker({ ...theirs(id), request: post("/", words, { cookie: readersCookie }) }),
    ).rejects.toBeDefined();
    const read = await dossier({ ...theirs(id), request: get("/", { cookie: readersCookie }) });
    expect(read.thread).toMatchObject({ mayWrite: false, messages: [{ by: "person", lang: "pl", isNew: true }] });
    const seen = await dossier({ ...theirs(id), request: get("/", { cookie }) });
    expect(seen.thread).toMatchObject({ mayWrite: true, messages: [{ isNew: false }] });

    expect(await writeToSeeker({ ...theirs(id, "pl"), request: post("/", words, { cookie }) })).toMatchObject({
      status: 303,
    });
    expect(await messages(id)).toContainEqual({ lang: "de", text: words.text });
    const early = await statusPage({ ...mine(token), request: get("/") });
    expect(early.data.mine).toMatchObject({ yourTurn: false, thread: { messages: [{ by: "you" }] } });

    const held = (await dossier({ ...theirs(id), request: get("/", { cookie }) })).thread.messages.at(-1);
    expect(held).toMatchObject({ leavesIn: 10, canBeTakenBack: true });
    const deed = (deed: string, by: string) => {
      const { params } = theirs(id);
      const request = post("/", { deed }, { cookie: by });
      return heldMessage({ context, params: { ...params, messageId: held?.id }, request });
    };
    await expect(deed("take_back", stranger)).rejects.toMatchObject({ status: 404 });
    await expect(deed("take_back", readersCookie)).rejects.toBeDefined();
    await expect(deed("send_now", readersCookie)).rejects.toBeDefined();
    const back = { data: { outcome: "takenBack", form: { typed: { text: words.text } } } };
    expect(await deed("take_back", cookie)).toMatchObject(back);
    expect(await messages(id)).toHaveLength(1);
    await expect(deed("take_back", cookie)).rejects.toMatchObject({ status: 303 });

    await writeToSeeker({ ...theirs(id, "pl"), request: post("/", words, { cookie }) });
    const left = { ...context, now: () => new Date(now.getTime() + 600_000) };
    const page = await statusPage({ ...mine(token), context: left, request: get("/") });
    expect(page.data.mine).toMatchObject({
      yourTurn: true,
      thread: { messages: [{ by: "you" }, { by: "company", person: null }] },
    });
    expect(JSON.stringify(page.data.mine?.thread)).not.toMatch(/accountId|readAt/);
  });
});
