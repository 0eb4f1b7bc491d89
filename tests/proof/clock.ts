import { writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Db } from "#db/connect.server.ts";
import { newId } from "#db/ids.server.ts";
import { ask } from "#tests/support/ask.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { launch } from "#tests/support/process.ts";
import { fillFolder } from "./support/filled-store.ts";
import { openFolder } from "./support/on-sqlite.ts";
import { preload } from "./support/preload.ts";
import type { Proof } from "./support/proof.ts";
import { boardEnvironment, boardOn } from "./support/running-board.ts";

const [second, minute] = [1000, 60 * 1000];
const day = 24 * 60 * minute;
const jumps = { "3 days ahead": 3 * day, "10 years ahead": 3652 * day, "1 day back": -day };

/** The clock of the machine jumps while the board runs: nothing is erased, the office and readiness are told, until it is trusted. */
export const clock: Proof = {
  name: "clock",
  async prove({ short }) {
    const tried = Object.entries(jumps).slice(0, short ? 1 : 3);
    const found = [];
    for (const [jump, off] of tried) found.push(await jumped(jump, off));
    return {
      done: tried.map(([jump]) => jump).join(", "),
      faults: found.flatMap(({ faults }) => faults),
      besides: "trusted again, it erases what is due",
      controlFailed: found.every(({ erasedWhenTrusted }) => erasedWhenTrusted),
    };
  },
};

/** An hour has one moment at which drafts are erased that nobody sent: ten seconds before it the board finds itself each time. */
const due = 50 * minute;
/** The clock is looked at each minute, and a timer that was set before it was set back may be half a minute late. */
const watched = 100 * second;

async function jumped(jump: string, off: number) {
  const dataDir = temporaryFolder();
  await fillFolder(dataDir);
  const turned = turnedClock();
  const board = await boardOn({ DATA_DIR: dataDir, ...turned.environment });
  await board.mustServe();
  const { db } = await openFolder(dataDir);
  await pause(2 * second);
  const wrong = (what: string) => `${jump}: ${what}`;
  const faults: string[] = [];

  turned.set(Date.now() + off, board.pid());
  await insertForgottenDraft(db);
  const before = await countAll(db);
  await pause(watched);
  if (await board.hasEnded()) throw new Error(`${jump}: the board ended\n${board.said()}`);
  const after = await countAll(db);
  if (after !== before) faults.push(wrong(`of ${before} there are ${after}`));
  if (!(await readyz(board.port)).includes("\nclock: ")) faults.push(wrong("readiness says nothing"));
  const told = await db.selectFrom("outbox_mail").select("id").where("kind", "=", "office.clock").execute();
  if (told.length !== 1) faults.push(wrong(`the office got ${told.length} mails`));

  const trust = launch(["office", "trust-clock"], { ...boardEnvironment, DATA_DIR: dataDir, ...turned.environment });
  if ((await trust.ended) !== 0) faults.push(wrong(`trust-clock: ${trust.said()}`));
  turned.set(Date.now() + off + 60 * minute, board.pid());
  await pause(45 * second);
  if ((await readyz(board.port)).includes("clock")) faults.push(wrong("readiness still doubts"));
  const erasedWhenTrusted = (await countAll(db)) !== before;
  await db.destroy();
  await board.kill();
  return { faults, erasedWhenTrusted };
}

/** A clock of its own for one board, which can be set to the next time at which something is due. */
function turnedClock() {
  const file = path.join(temporaryFolder(), "off-by");
  writeFileSync(file, "0");
  return {
    environment: { CLOCK_IS_OFF_BY: file, ...preload("turned-clock") },
    set(about: number, pid: number) {
      const hour = 60 * minute;
      const wanted = Math.floor(about / hour) * hour + due - 10 * second;
      writeFileSync(file, String(wanted - Date.now()));
      process.kill(pid, "SIGCONT");
    },
  };
}

const readyz = async (port: number) => (await ask(port, "/readyz")).body;

/** Expired whatever the clock shows. */
async function insertForgottenDraft(db: Db) {
  const { id: listing_id } = await db.selectFrom("listing").select("id").limit(1).executeTakeFirstOrThrow();
  const empty = { name: null, email: null, phone: null, german_level: null, message: null, sent_at: null };
  const [created_at, expires_at] = ["2000-01-01T00:00:00.000Z", "2000-01-02T00:00:00.000Z"];
  await db
    .insertInto("application_draft")
    .values({ ...empty, id: newId(), number: "PROOF", listing_id, lang: "de", created_at, expires_at })
    .execute();
}

async function countAll(db: Db) {
  const counts = await Promise.all([
    db.selectFrom("application_draft").select("id").execute(),
    db.selectFrom("application").select("id").execute(),
    db.selectFrom("listing").select("id").where("status", "=", "published").execute(),
    db.selectFrom("account").select("id").execute(),
  ]);
  return counts.map(({ length }) => length).join(", ");
}
