import { Writable } from "node:stream";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import type { Db } from "#db/connect.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import { readMailbox } from "#app/platform/mail/returned/read-mailbox.server.ts";
import { testContext } from "#tests/support/context.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { startImapServer } from "#tests/support/mail/imap-server.ts";
import { returned, sentMail } from "#tests/support/mail/returned-mails.ts";

const now = new Date("2027-02-01T12:00:00Z");

describe.each(databases)("the mailbox of returned mails on %s", async (url) => {
  const db = await freshDatabase(url);
  const { config } = testContext(db);
  const mailTo = (to: string) => sentMail(db, config, { to, at: now });

  test("what came back is noted and goes; everything else stays unread, where it is", async () => {
    const mail = await mailTo("anna@poczta.example");
    const [answer, forged] = [returned("out-of-office", mail), returned("gmail-not-exist", { key: "0".repeat(52) })];
    const report = returned("postfix-user-unknown", mail);
    const server = await startImapServer({ messages: [answer, report, forged] });
    await read(db, server);
    expect(server.left()).toEqual([answer, forged]);
    expect(await countNoted(db)).toBe(1);
    const bodies = server.commands.filter((command) => /FETCH \d+ .*BODY\.PEEK\[\]/i.test(command));
    expect(bodies).toHaveLength(2);
    expect(server.commands.join("\n")).not.toMatch(/ BODY\[/);
  });

  test("nothing is read twice, and what comes later is", async () => {
    const server = await startImapServer({ messages: [returned("out-of-office", { key: "" })] });
    await read(db, server);
    const before = server.commands.filter((command) => command.includes("FETCH")).length;
    await read(db, server);
    expect(server.commands.filter((command) => command.includes("FETCH"))).toHaveLength(before);
    const mail = await mailTo("anna@poczta.example");
    server.receive(returned("gmail-not-exist", mail));
    const noted = await countNoted(db);
    await read(db, server);
    expect(await countNoted(db)).toBe(noted + 1);
    expect(server.left()).toHaveLength(1);
  });

  test("a mailbox that was made anew is read from its beginning", async () => {
    const server = await startImapServer();
    server.receive(returned("out-of-office", { key: "" }));
    await read(db, server);
    server.renumber();
    await read(db, server);
    expect(server.commands.filter((command) => /content-type/i.test(command))).toHaveLength(2);
  });

  test("a run that broke off is gone on with, and nothing is lost or counted twice", async () => {
    const mails = await Promise.all([1, 2, 3].map((one) => mailTo(`person-${one}@poczta.example`)));
    const messages = mails.map((mail, one) =>
      returned("postfix-user-unknown", { ...mail, of: `person-${one + 1}@poczta.example` }),
    );
    const noted = await countNoted(db);
    let toBreak = true;
    const server = await startImapServer({
      messages,
      breaksOff: () => toBreak && server.commands.filter((command) => /EXPUNGE/i.test(command)).length === 2,
    });
    await expect(read(db, server)).rejects.toThrow("the mailbox of returned mails cannot be read");
    toBreak = false;
    await read(db, server);
    expect(server.left()).toEqual([]);
    expect(await countNoted(db)).toBe(noted + 3);
  });

  test("a full mailbox is read in several runs", async () => {
    const other = returned("out-of-office", { key: "" });
    const mail = await mailTo("anna@poczta.example");
    const messages = [...Array.from({ length: 1100 }, () => other), returned("gmail-not-exist", mail)];
    const server = await startImapServer({ messages });
    const noted = await countNoted(db);
    await read(db, server);
    await read(db, server);
    expect(await countNoted(db)).toBe(noted);
    await read(db, server);
    expect(await countNoted(db)).toBe(noted + 1);
  });

  test("of a huge message no more than half a megabyte is asked for", async () => {
    const mail = await mailTo("anna@poczta.example");
    const long = `${"x".repeat(70)}\r\n`.repeat(40_000);
    const server = await startImapServer({ messages: [returned("gmail-not-exist", mail).replace("(body)", long)] });
    const noted = await countNoted(db);
    await read(db, server);
    expect(await countNoted(db)).toBe(noted + 1);
    expect(server.commands.join("\n")).toContain("<0.524288>");
  });

  test.each([
    ["a wrong password", "user or password is not right", "wrong%20horses"],
    ["no server", "ECONNREFUSED", "seven%20horses"],
  ])("%s is said without what is secret", async (what, why, secret) => {
    const server = await startImapServer();
    const mailbox = server.mailbox.replace("seven%20horses", secret);
    const lines: string[] = [];
    const reading = read(db, { mailbox: what === "no server" ? mailbox.replace(/\d+$/, "1") : mailbox }, lines);
    const error = await reading.then(
      () => null,
      (reason: unknown) => reason as Error,
    );
    expect(error?.message).toBe(`the mailbox of returned mails cannot be read: ${why}`);
    expect(`${error?.stack} ${lines.join(" ")}`).not.toMatch(/horses/);
  });
});

function read(db: Db, { mailbox }: { mailbox: string }, lines: string[] = []) {
  const sink = new Writable({ write: (chunk, _, done) => (lines.push(String(chunk)), done()) });
  const config = readConfig({ APP_ORIGIN: "https://board.example", BOUNCE_MAILBOX: mailbox }, "test");
  return readMailbox({ ...testContext(db, { now, config }), log: pino(sink) });
}

async function countNoted(db: Db) {
  const rows = await db.selectFrom("returned_mail").select("id").execute();
  return rows.length;
}
