import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { damageOf } from "#db/keeping/damage-of.server.ts";
import { ask, send } from "#tests/support/ask.ts";
import { applicants } from "./applicants.ts";
import { type DiskImage, diskImage } from "./disk-image.ts";
import { fillFolder } from "./filled-store.ts";
import { newLedger } from "./ledger.ts";
import { lossIsSeen } from "./loss-is-seen.ts";
import { inLines, lossesOf } from "./losses.ts";
import { openFolder, storeIn } from "./on-sqlite.ts";
import { startPostOffice } from "./post-office.ts";
import { boardOn, type RunningBoard } from "./running-board.ts";

export type Place = {
  disk: DiskImage;
  board: RunningBoard;
  /** Somebody else begins to apply. */
  begin: () => ReturnType<typeof send>;
  /** Until so many more were told that they have applied. */
  untilMore: (people: number) => Promise<void>;
  expect: (what: string, isSo: boolean) => void;
};

/** A board whose folder is a disk of its own, and people who apply while something happens to it. In the end all must be well again. */
export async function onASmallDisk(trouble: (place: Place) => Promise<void>) {
  const disk = diskImage(256);
  const dataDir = path.join(disk.folder, "data");
  mkdirSync(dataDir);
  const listingId = await fillFolder(dataDir);
  const post = await startPostOffice();
  const board = await boardOn({ DATA_DIR: dataDir, SMTP_URL: post.url });
  await board.mustServe();
  const ledger = newLedger();
  const crowd = applicants({ port: board.port, listingId, ledger, people: 3 });
  const faults = new Set<string>();

  const place: Place = {
    ...{ disk, board },
    begin: () => send(board.port, `/de/apply/${listingId}`, {}, { "X-Forwarded-For": "192.0.2.77" }),
    async untilMore(people) {
      const enough = ledger.acknowledged.length + people;
      for (const end = Date.now() + 120_000; ledger.acknowledged.length < enough; await pause(50))
        if (Date.now() > end) throw new Error("Nobody gets on with what they had begun");
    },
    expect: (what, isSo) => void (isSo || faults.add(what)),
  };
  try {
    await place.untilMore(2);
    await trouble(place);
    await place.untilMore(4);
  } finally {
    await crowd.stop();
  }
  await board.stop();
  const kept = { ...(await openFolder(dataDir)), delivered: post.delivered() };
  for (const fault of inLines(await lossesOf(kept, ledger))) faults.add(fault);
  for (const fault of [...ledger.forgotten, ...damageOf(storeIn(dataDir))]) faults.add(fault);
  const controlFailed = await lossIsSeen(kept, ledger);
  await kept.db.destroy();
  disk.unmount();
  return {
    faults: [...faults],
    controlFailed,
    applied: ledger.acknowledged.length,
    besides: `${ledger.unanswered} requests asked to come back`,
  };
}

export async function readingGoesOn({ board, expect }: Place, how: string) {
  for (const page of ["/de", "/pl/jobs", "/cs/jobs?q=svarec", "/de/sign-in"]) {
    const { status } = await ask(board.port, page);
    expect(`${how}: ${page} is answered with ${status}`, status === 200);
  }
  expect(`${how}: the board ended`, !(await board.hasEnded()));
}
