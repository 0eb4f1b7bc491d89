import { setTimeout as pause } from "node:timers/promises";
import type { Db } from "#db/connect.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { applicants } from "./applicants.ts";
import { type Ledger, newLedger } from "./ledger.ts";
import { inLines, type Kept, lossesOf } from "./losses.ts";
import { hurry, startPostOffice, untilSent } from "./post-office.ts";
import { boardOn, type RunningBoard } from "./running-board.ts";
import { tell } from "./tell.ts";

type Trial = {
  listingId: string;
  environment: Record<string, string>;
  /** How often it is broken off, and how. Afterwards it is starting, or serves. */
  count: number;
  breakOff: (board: RunningBoard, at: { nth: number; ledger: Ledger }) => Promise<void>;
  /** The store and the documents, once no board is there. */
  open: () => Promise<{ db: Db; files: FileStore }>;
  /** How long mails may take to leave in the end. */
  patience: number;
  /** For those who look into it even when the trial breaks off. */
  ledger?: Ledger;
};

/** People apply with documents while the board is broken off again and again; then they are asked what they were told. */
export async function trial({ listingId, environment, count, breakOff, open, patience, ledger = newLedger() }: Trial) {
  const post = await startPostOffice();
  const board = await boardOn({ ...environment, SMTP_URL: post.url });
  await board.mustServe();
  const crowd = applicants({ port: board.port, listingId, ledger, people: 6 });
  try {
    for (let nth = 1; nth <= count; nth++) {
      await breakOff(board, { nth, ledger });
      if (nth % 10 === 0) tell(`broken off ${nth} times, ${ledger.acknowledged.length} applications acknowledged`);
    }
    await board.mustServe();
    await someAcknowledged(ledger);
  } finally {
    await crowd.stop();
    await board.kill();
  }
  const { db, files } = await open();
  await hurry(db);
  board.start();
  await board.mustServe();
  await untilSent(db, patience);
  await board.stop();
  const kept: Kept = { db, files, delivered: post.delivered() };
  const losses = await lossesOf(kept, ledger);
  return {
    ledger,
    kept,
    faults: [...inLines(losses), ...ledger.forgotten],
    said: inNumbers(ledger, kept, losses.doubled),
  };
}

/** So many are needed to take one thing from each. */
const fewest = 4;

async function someAcknowledged({ acknowledged }: Ledger) {
  for (const end = Date.now() + 60_000; acknowledged.length < fewest; await pause(50))
    if (Date.now() > end) throw new Error(`Only ${acknowledged.length} applications were acknowledged`);
}

function inNumbers(
  { acknowledged, unanswered }: Ledger,
  { delivered }: Kept,
  doubled: { documents: number; mails: number },
) {
  return {
    done: `${acknowledged.length} applications acknowledged, ${unanswered} requests unanswered`,
    besides: `doubled: ${doubled.documents} documents, ${doubled.mails} of ${delivered.size} mails`,
  };
}
