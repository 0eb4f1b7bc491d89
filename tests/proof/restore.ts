import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { temporaryFolder } from "#tests/support/context.ts";
import { launch } from "#tests/support/process.ts";
import { applicants } from "./support/applicants.ts";
import { fillFolder } from "./support/filled-store.ts";
import { newLedger } from "./support/ledger.ts";
import { lossIsSeen } from "./support/loss-is-seen.ts";
import { inLines, lossesOf } from "./support/losses.ts";
import { openFolder } from "./support/on-sqlite.ts";
import { startPostOffice } from "./support/post-office.ts";
import type { Proof } from "./support/proof.ts";
import { boardEnvironment, boardOn } from "./support/running-board.ts";

const goal = 300;

/** Backups while people apply, restored into an empty folder: everything acknowledged before each is in it, and a board serves it. */
export const restore: Proof = {
  name: "restore",
  async prove({ short, count = short ? 1 : 5 }) {
    const dataDir = temporaryFolder();
    const listingId = await fillFolder(dataDir, { listings: short ? 20 : 2000 });
    const post = await startPostOffice();
    const board = await boardOn({ DATA_DIR: dataDir, SMTP_URL: post.url });
    await board.mustServe();
    const ledger = newLedger();
    const crowd = applicants({ port: board.port, listingId, ledger, people: 4 });

    const faults: string[] = [];
    const [backups, restores]: [number[], number[]] = [[], []];
    let controlFailed = true;
    for (let nth = 1; nth <= count; nth++) {
      const wanted = ledger.acknowledged.length + 4;
      while (ledger.acknowledged.length < wanted) await pause(50);
      const before = { acknowledged: [...ledger.acknowledged] };
      const folder = temporaryFolder();
      backups.push(await office(["backup", folder], { DATA_DIR: dataDir }));
      await office(["verify", folder], { DATA_DIR: dataDir });
      const restored = path.join(temporaryFolder(), "data");
      restores.push(await office(["restore", folder], { DATA_DIR: restored }));
      const { db, files } = await openFolder(restored);
      const kept = { db, files, delivered: post.delivered() };
      faults.push(...inLines(await lossesOf(kept, before)));
      const again = await boardOn({ DATA_DIR: restored });
      const began = performance.now();
      if (!(await again.serves())) faults.push(`the restored board does not start:\n${again.said()}`);
      restores[nth - 1] = (restores[nth - 1] ?? 0) + (performance.now() - began) / 1000;
      await again.kill();
      controlFailed &&= await lossIsSeen(kept, before);
      await db.destroy();
    }
    await crowd.stop();
    await board.stop();
    const slowest = Math.max(...restores);
    if (slowest > goal) faults.push(`to restore and to start took ${slowest.toFixed(0)} s`);
    return {
      done: `${count} backups beside ${ledger.acknowledged.length} applications, each restored`,
      faults: [...faults, ...ledger.forgotten],
      besides: `backup ${Math.max(...backups).toFixed(1)} s at most (RPO: BACKUP_EVERY and this); restored and serving after ${slowest.toFixed(1)} s (RTO)`,
      controlFailed,
    };
  },
};

/** Seconds that a command of the office took. */
async function office(words: string[], environment: Record<string, string>) {
  const began = performance.now();
  const command = launch(["office", ...words], { ...boardEnvironment, ...environment });
  if ((await command.ended) !== 0) throw new Error(`office ${words[0]} failed:\n${command.said()}`);
  return (performance.now() - began) / 1000;
}
