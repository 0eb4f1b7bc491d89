import { appendFileSync, existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { connect, type Db } from "#db/connect.server.ts";
import { hashToken, newId } from "#db/ids.server.ts";
import { eraseAccount } from "#app/domain/accounts/erase-account.server.ts";
import { endAlertOf } from "#app/domain/alerts/end-alert.server.ts";
import { eraseApplication } from "#app/domain/applications/erase-application.server.ts";
import { endCallback } from "#app/domain/callbacks/end-callback.server.ts";
import { replayErasures } from "#app/domain/data-protection/replay/replay-erasures.server.ts";
import { endRegistrationOf } from "#app/domain/events/registering/end-registration.server.ts";
import { endTasterOf } from "#app/domain/tasters/end-taster.server.ts";
import { readConfig } from "#app/platform/config.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { journalName, readJournal } from "#app/platform/journal/journal-file.server.ts";
import { forgetOldEntries, writeJournal } from "#app/platform/journal/write-journal.server.ts";
import { makeBackup } from "#app/platform/keeping/make-backup.server.ts";
import { restoreBackup } from "#app/platform/keeping/restore-backup.server.ts";
import { restoreIntoPostgres } from "#app/platform/keeping/restore-into-postgres.server.ts";
import { claimMail, markSent } from "#app/platform/mail/claim-mail.server.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { insertEvent, insertGuest } from "#tests/support/events.ts";
import { insertAccount, insertApplication, insertListing, longAgo } from "#tests/support/factories.ts";
import { insertCallback } from "#tests/support/inserting/insert-callback.ts";
import { insertTaster } from "#tests/support/inserting/insert-taster.ts";
import { startPostgres } from "#tests/support/stores/postgres-server.ts";
import { documentsOf, filesOf, keptBoard } from "./kept-board.ts";
import { emptyDatabaseOn, keptOnPostgres, programsWithDump } from "./postgres-board.ts";

const now = () => new Date("2027-02-01T12:00:00Z");
const disk = { kind: "disk" } as const;
const log = { warn: vi.fn(), error: vi.fn() };

type Board = { db: Db; files: FileStore; dataDir: string; backupDir: string };

const configOf = ({ dataDir, backupDir }: Pick<Board, "dataDir" | "backupDir">) => ({
  ...readConfig({ DATA_DIR: dataDir }, "test"),
  backup: { dir: backupDir, every: 15 },
});

/** Of each kind one that goes after the backup, and one that stays. */
async function inhabit(board: Board) {
  const { db } = board;
  const config = configOf(board);
  const one = async () => {
    const event = await insertEvent(db);
    const { id: listing_id } = await insertListing(db);
    return {
      application: (await insertApplication(db, { name: "Anna Weg" })).id,
      alert: await insertAlert(db),
      registration: (await insertGuest(db, config, { event_id: event.id })).id,
      account: await insertAccount(db, { name: "Anna Weg" }),
      callback: (await insertCallback(db, config, { listing_id })).id,
      taster: (await insertTaster(db, config, { listing_id })).id,
    };
  };
  const mail = { kind: "office.testMail", lang: "de", subject: "Da", text: "Da", html: "Da" } as const;
  await queueMail(db, { ...mail, to: "once@example.org", now: now() });
  await queueMail(db, { ...mail, to: "never@example.org", now: new Date(now().getTime() + 1000) });
  return { going: await one(), staying: await one() };
}

async function insertAlert(db: Db) {
  const [id, email] = [newId(), "anna@example.org"];
  await db
    .insertInto("alert")
    .values({
      ...{ id, email, lang: "de", criteria: `text=${id}`, frequency: "daily", manage_hash: hashToken(id) },
      ...{ created_at: longAgo, confirm_by: longAgo, confirmed_at: longAgo, last_run_at: null, looks_since: longAgo },
      ...{ home_district: null, horizon_months: null, office_may_contact: 0 },
    })
    .execute();
  return { id, email };
}

type Inhabited = Awaited<ReturnType<typeof inhabit>>["going"];

async function eraseAll(board: Board, { application, alert, registration, account, callback, taster }: Inhabited) {
  const { db, files } = board;
  const config = configOf(board);
  for (const { id } of await db.selectFrom("application").select("id").where("name", "like", "Zofia%").execute())
    await eraseApplication(db, files, { applicationId: id, now: now() });
  await eraseApplication(db, files, { applicationId: application, now: now() });
  await endAlertOf(db, { alert, config });
  await endRegistrationOf(db, { registrationId: registration, config, now: now() });
  await eraseAccount(db, { account, erasedBy: null, from: config, now: now() });
  await endCallback(db, { key: { column: "id", id: callback }, config, now: now() });
  await endTasterOf(db, { tasterId: taster, config, now: now() });
  const sent = await claimMail(db, now());
  if (sent?.to_address !== "once@example.org") throw new Error("Another mail was first");
  await markSent(db, sent, now());
}

/** What is there of the two, and what would be sent. */
async function thereOf(db: Db, { going, staying }: { going: Inhabited; staying: Inhabited }) {
  const of = async ({ application, alert, registration, account, callback, taster }: Inhabited) => {
    const found = [
      db.selectFrom("application").select("id").where("id", "=", application),
      db.selectFrom("alert").select("id").where("id", "=", alert.id),
      db.selectFrom("registration").select("id").where("id", "=", registration),
      db.selectFrom("account").select("id").where("id", "=", account.id).where("email", "=", account.email),
      db.selectFrom("callback").select("id").where("id", "=", callback),
      db.selectFrom("taster_request").select("id").where("id", "=", taster),
    ];
    return Promise.all(found.map(async (one) => (await one.execute()).length));
  };
  const waiting = await db
    .selectFrom("outbox_mail")
    .select("to_address")
    .where("kind", "=", "office.testMail")
    .where("sent_at", "is", null)
    .execute();
  return { going: await of(going), staying: await of(staying), waiting: waiting.map((mail) => mail.to_address) };
}

const gone = { going: [0, 0, 0, 0, 0, 0], staying: [1, 1, 1, 1, 1, 1], waiting: ["never@example.org"] };
const back = {
  going: [1, 1, 1, 1, 1, 1],
  staying: [1, 1, 1, 1, 1, 1],
  waiting: ["once@example.org", "never@example.org"],
};

/** Erases after the backup was made, and writes down that it did. */
async function eraseAfterBackup(board: Board & Parameters<typeof makeBackup>[0]) {
  const both = await inhabit(board);
  await makeBackup(board);
  await eraseAll(board, both.going);
  expect(await thereOf(board.db, both)).toEqual(gone);
  await writeJournal({ db: board.db, config: configOf(board), now });
  return both;
}

async function comesBackWithout(restored: Board, both: Awaited<ReturnType<typeof inhabit>>) {
  expect(await thereOf(restored.db, both)).toEqual(back);
  const start = () => replayErasures({ ...restored, config: configOf(restored), now, log });
  await start();
  await start();
  expect(await thereOf(restored.db, both)).toEqual(gone);
  expect(await documentsOf(restored.db)).toEqual([]);
  expect(await restored.db.selectFrom("application").select("name").execute()).toEqual([{ name: "Anna Weg" }]);
  expect(log.error).not.toHaveBeenCalled();
}

describe("what was erased after a backup is erased again when that comes back", () => {
  test("on SQLite, by the journal beside the backups, wherever the board keeps them now", async () => {
    const board = { ...(await keptBoard()), now: now() };
    const both = await eraseAfterBackup(board);
    const dataDir = path.join(temporaryFolder(), "again");
    await restoreBackup({ place: disk, folder: board.backupDir, dataDir });
    const db = await connect(`file:${path.join(dataDir, "board.db")}`);
    onTestFinished(() => db.destroy());
    const elsewhere = path.join(temporaryFolder(), "new backups");
    await comesBackWithout({ db, files: filesOf(dataDir), dataDir, backupDir: elsewhere }, both);
  });

  test("on SQLite, where somebody put the old store back by hand", async () => {
    const board = { ...(await keptBoard()), now: now() };
    const both = await inhabit(board);
    await makeBackup(board);
    const { db } = board;
    await writeJournal({ db, config: configOf(board), now });
    expect(existsSync(path.join(board.backupDir, journalName))).toBe(false);
    const at = now().toISOString();
    const ids = [
      ["application", both.going.application],
      ["alert", both.going.alert.id],
    ];
    appendFileSync(
      path.join(board.backupDir, journalName),
      [...ids.map(([kind, id]) => `${at} ${kind} ${id}`), `${at} appli`].join("\n"),
    );
    await replayErasures({ ...board, config: configOf(board), now, log });
    expect((await thereOf(db, both)).going).toEqual([0, 0, 1, 1, 1, 1]);
  });

  test("and the journal names nobody, is closed to others, and loses what no backup holds", async () => {
    const board = { ...(await keptBoard()), now: now() };
    await eraseAfterBackup(board);
    const file = path.join(board.backupDir, journalName);
    const text = readFileSync(file, "utf8");
    expect(text).not.toMatch(/@|Anna|Zofia/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(
      readJournal(board.backupDir)
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(["account", "alert", "application", "application", "callback", "mail", "registration", "taster"]);
    expect(await board.db.selectFrom("erased_row").selectAll().execute()).toEqual([]);

    const after = (days: number) => () => new Date(now().getTime() + days * 86_400_000);
    await forgetOldEntries({ db: board.db, config: configOf(board), now: after(31) });
    expect(readJournal(board.backupDir)).toHaveLength(7);
    await forgetOldEntries({ db: board.db, config: configOf(board), now: after(401) });
    expect(readJournal(board.backupDir)).toEqual([]);
  });
});

/** PostgreSQL's own programs are started many times. */
describe.runIf(programsWithDump)("the same on PostgreSQL", { timeout: 120_000 }, async () => {
  const server = programsWithDump
    ? await startPostgres({ bin: programsWithDump })
    : await Promise.resolve(null as never);
  afterAll(() => server.stop());

  test("what was erased after the backup is erased again", async () => {
    const board = { ...(await keptOnPostgres(server, disk)), now: now() };
    const both = await eraseAfterBackup(board);
    const url = await emptyDatabaseOn(server);
    const dataDir = path.join(temporaryFolder(), "again");
    await restoreIntoPostgres({ folder: board.backupDir, url, dataDir, place: disk });
    const db = await connect(url, { size: 3 });
    onTestFinished(() => db.destroy());
    const elsewhere = path.join(temporaryFolder(), "new backups");
    await comesBackWithout({ db, files: filesOf(dataDir), dataDir, backupDir: elsewhere }, both);
  });
});
