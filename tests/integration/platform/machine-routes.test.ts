import { describe, expect, test } from "vitest";
import { readConfig } from "#app/platform/config.server.ts";
import { noteRun } from "#app/platform/jobs/note-run.server.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { readingJob } from "#app/platform/mail/returned/mailbox-troubles.server.ts";
import { loader as robots } from "#app/routes/machine/crawling/robots.ts";
import { loader as security } from "#app/routes/machine/crawling/security-txt.ts";
import { loader as showMail } from "#app/routes/machine/demo-mail.tsx";
import { loader as showMails } from "#app/routes/machine/demo-mails.tsx";
import { loader as health } from "#app/routes/machine/health.ts";
import { loader as readiness } from "#app/routes/machine/readiness.ts";
import { testContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { get } from "#tests/support/requests.ts";

const db = await freshDatabase();
const args = (context = testContext(db), params = {}) => ({ request: get("/"), params, context });
const demo = testContext(db, { config: readConfig({}, "demo") });

test("a living process says so", () => {
  expect(health().status).toBe(200);
});

test("a process is ready as long as its store answers", async () => {
  const store = await freshDatabase();
  const context = testContext(store);
  expect((await readiness(args(context))).status).toBe(200);
  await store.destroy();
  expect((await readiness(args(context))).status).toBe(503);
});

test("a mailbox of returned mails that cannot be read for an hour is said in a line", async () => {
  const store = await freshDatabase();
  const mailbox = { BOUNCE_MAILBOX: "imaps://board:secret@mail.board.example" };
  const context = testContext(store, { config: readConfig(mailbox, "test") });
  const lines = async (given = context) => (await readiness(args(given))).text();
  const succeededAt = new Date("2027-02-01T12:00:00Z");
  const ran = (startedAt: string) =>
    noteRun(store, { name: readingJob, startedAt: new Date(startedAt), succeededAt: null });
  await noteRun(store, { name: readingJob, startedAt: succeededAt, succeededAt });
  await ran("2027-02-01T12:40:00Z");
  expect(await lines()).toBe("ready\n");
  await ran("2027-02-01T13:05:00Z");
  expect(await lines()).toMatch(/^ready\nbounces: .*2027-02-01T12:00:00/);
  expect(await lines()).not.toContain("secret");
  expect(await lines(testContext(store))).toBe("ready\n");
});

test("robots are told where the pages are", async () => {
  const text = await robots(args()).text();
  expect(text).toMatch(/^Sitemap: https:\/\/board\.example\/sitemap\.xml$/m);
});

describe("whoever finds a hole", () => {
  const ask = (SECURITY_CONTACT: string) =>
    security(args(testContext(db, { config: readConfig({ SECURITY_CONTACT }, "test"), now })));
  const now = new Date("2027-02-01T12:34:56Z");

  test("is told by a file of RFC 9116 to whom to write, for as long as it may be kept", async () => {
    const response = ask("security@association.example, https://association.example/security");
    expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
    expect((await response.text()).split("\n")).toEqual([
      "Contact: mailto:security@association.example",
      "Contact: https://association.example/security",
      "Expires: 2027-07-31T00:00:00Z",
      "Preferred-Languages: de, pl, cs, en",
      "Canonical: http://localhost:3000/.well-known/security.txt",
      "",
    ]);
  });

  test("finds none where nobody is named", () => {
    expect(() => ask("")).toThrow(expect.objectContaining({ status: 404 }) as Error);
  });

  test.each(["somebody", "http://association.example/security", "a@b.example, +49 30 23125 100"])(
    "is not sent to %s",
    (contact) => {
      expect(() => ask(contact)).toThrow(/SECURITY_CONTACT: must be mail addresses/);
    },
  );
});

test("the demo shows its mails, newest first, and each with its text", async () => {
  const mail = {
    kind: "office.testMail",
    lang: "pl",
    to: "ewa@poczta.example",
    now: new Date("2027-02-01T12:00:00Z"),
  } as const;
  await queueMail(db, { ...mail, ...composeMail("pl", { subject: "Pierwsza", blocks: [] }) });
  const id = await queueMail(db, {
    ...mail,
    ...composeMail("pl", { subject: "Druga", blocks: [{ paragraph: "Treść" }] }),
  });
  const { mails } = await showMails(args(demo));
  expect(mails.map(({ subject }) => subject)).toEqual(["Druga", "Pierwsza"]);
  expect((await showMail(args(demo, { id }))).mail).toMatchObject({ to: "ewa@poczta.example", text: "Treść\n" });
});

test("nobody reads mails outside of the demo", async () => {
  await expect(showMails(args())).rejects.toMatchObject({ status: 404 });
  await expect(showMail(args(testContext(db), { id: "x" }))).rejects.toMatchObject({ status: 404 });
});

test("a mail that is not there is a page that is not there", async () => {
  await expect(showMail(args(demo, { id: "x" }))).rejects.toMatchObject({ status: 404 });
});
