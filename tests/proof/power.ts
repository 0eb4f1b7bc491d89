import { mkdirSync } from "node:fs";
import path from "node:path";
import { damageOf } from "#db/keeping/damage-of.server.ts";
import { anyMoment } from "./support/any-moment.ts";
import { type DiskImage, diskImage, lacksDisks } from "./support/disk-image.ts";
import { fillFolder } from "./support/filled-store.ts";
import type { Ledger } from "./support/ledger.ts";
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
    const { faults, said } = await cutOff({ count, patience: short ? 1000 : 60_000 });
    const controlFailed = await cutOff({ count: 3, patience: 0, weakened: preload("forgetful") }).then(
      ({ faults }) => faults.length > 0,
      () => true, // so much is lost that it does not even start
    );
    return { done: `${count} power cuts; ${said.done}`, faults, besides: said.besides, controlFailed };
  },
};

type Cutting = { count: number; patience: number; weakened?: Record<string, string> };

async function cutOff({ count, patience, weakened = {} }: Cutting) {
  const disk = diskImage(1024);
  const dataDir = path.join(disk.folder, "data");
  mkdirSync(dataDir);
  const listingId = await fillFolder(dataDir);
  disk.unmount(); // what was there before is on the disk
  disk.mount();
  const { kept, faults, said } = await trial({
    ...{ listingId, environment: { DATA_DIR: dataDir, ...weakened }, count, patience },
    breakOff: (board, { ledger }) => cutPower(board, { disk, ledger }),
    open: () => openFolder(dataDir),
  });
  await kept.db.destroy();
  faults.push(...damageOf(storeIn(dataDir)));
  disk.unmount();
  return { faults, said };
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
