import { randomInt } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { damageOf } from "#db/keeping/damage-of.server.ts";
import { temporaryFolder } from "#tests/support/context.ts";
import { anyMoment } from "./support/any-moment.ts";
import { fillFolder } from "./support/filled-store.ts";
import type { Ledger } from "./support/ledger.ts";
import { lossIsSeen } from "./support/loss-is-seen.ts";
import { openFolder, storeIn } from "./support/on-sqlite.ts";
import type { Proof } from "./support/proof.ts";
import type { RunningBoard } from "./support/running-board.ts";
import { trial } from "./support/trial.ts";

/** The process is killed at any moment, SQLite: nothing that was acknowledged is lost. */
export const kill: Proof = {
  name: "kill",
  async prove({ short, count = short ? 3 : 500 }) {
    const dataDir = temporaryFolder();
    const { ledger, kept, faults, said } = await trial({
      ...{ listingId: await fillFolder(dataDir), environment: { DATA_DIR: dataDir }, count },
      ...{ breakOff: killAtRandom, open: () => openFolder(dataDir), patience: short ? 1000 : 120_000 },
    });
    faults.push(...damageOf(storeIn(dataDir)));
    const controlFailed = await lossIsSeen(kept, ledger);
    await kept.db.destroy();
    return { done: `${count} kills; ${said.done}`, faults, besides: said.besides, controlFailed };
  },
};

/** While it serves, mostly; now and then while it is still starting. */
async function killAtRandom(board: RunningBoard, { ledger }: { ledger: Ledger }) {
  if (randomInt(10) === 0) await pause(randomInt(1000));
  else {
    await board.mustServe();
    await anyMoment(ledger);
  }
  await board.kill();
  board.start();
}
