import { mkdirSync } from "node:fs";
import path from "node:path";
import { damageOf } from "#db/keeping/damage-of.server.ts";
import { anyMoment } from "./support/any-moment.ts";
import { type DiskImage, diskImage, lacksDisks } from "./support/disk-image.ts";
import { fillFolder } from "./support/filled-store.ts";
import { type Ledger, newLedger } from "./support/ledger.ts";
import { inLines, lossesOf } from "./support/losses.ts";
import { openFolder, storeIn } from "./support/on-sqlite.ts";
import { preload } from "./support/preload.ts";
import type { Proof } from "./support/proof.ts";
import type { RunningBoard } from "./support/running-board.ts";
import { trial } from "./support/trial.ts";

/** The power is cut at any moment, SQLite on ext4: nothing that was acknowledged is lost. */
export const power: Proof = {
  name: "power",
  lacks: lacksDisks,
  async prove({ short, count = short ? 2 : 50 }) {
    const { lost, faults, said } = await cutOff({ count, patience: short ? 1000 : 60_000 });
    const weakened = await cutOff({ count: 3, patience: 0, weakened: preload("forgetful") });
    return {
      done: `${count} power cuts; ${said.done}`,
      faults: [...lost, ...faults],
      besides: [said.besides, `nothing forced to the disk: ${weakened.lost.join("; ")}`].join("; "),
      /** Whatever else goes wrong in it shows nothing. */
      controlFailed: weakened.lost.length > 0,
    };
  },
};

type Cutting = { count: number; patience: number; weakened?: Record<string, string> };

/** What was acknowledged and is gone, or damaged, apart from all other faults. */
async function cutOff({ count, patience, weakened = {} }: Cutting) {
  const disk = diskImage(1024);
  const dataDir = path.join(disk.folder, "data");
  mkdirSync(dataDir);
  const listingId = await fillFolder(dataDir);
  disk.unmount(); // what was there before is on the disk
  disk.mount();
  const ledger = newLedger();
  const outcome = await trial({
    ...{ listingId, environment: { DATA_DIR: dataDir, ...weakened }, count, patience, ledger },
    breakOff: (board) => cutPower(board, { disk, ledger }),
    open: () => openFolder(dataDir),
  }).catch((error: unknown) => ({ brokeOff: String(error) }));
  const lost = damageOf(storeIn(dataDir));
  if ("brokeOff" in outcome) {
    if (lost.length === 0) lost.push(...(await lossesIn(dataDir, ledger)));
    disk.unmount();
    return { lost, faults: [outcome.brokeOff, ...ledger.forgotten], said: { done: "broke off", besides: "" } };
  }
  lost.push(...inLines(await lossesOf(outcome.kept, ledger)));
  await outcome.kept.db.destroy();
  disk.unmount();
  return { lost, faults: ledger.forgotten, said: outcome.said };
}

/** Of a board that did not come to its end: which mails have left nobody knows any more. */
async function lossesIn(dataDir: string, ledger: Ledger) {
  const { db, files } = await openFolder(dataDir);
  const losses = await lossesOf({ db, files, delivered: new Map() }, ledger);
  await db.destroy();
  return inLines({ ...losses, mails: [] });
}

async function cutPower(board: RunningBoard, { disk, ledger }: { disk: DiskImage; ledger: Ledger }) {
  await board.mustServe();
  await anyMoment(ledger);
  disk.cutPower();
  await board.kill();
  disk.unmount();
  disk.mount();
  board.start();
}
