import { closeSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "#tests/support/ask.ts";
import { lacksDisks } from "./support/disk-image.ts";
import { onASmallDisk, type Place, readingGoesOn } from "./support/on-a-small-disk.ts";
import type { Proof } from "./support/proof.ts";

/** Somebody fills the disk while people apply: they are asked to come back, reading goes on, and with room it all does. */
export const diskFull: Proof = {
  name: "disk-full",
  lacks: lacksDisks,
  async prove({ short, count = short ? 1 : 5 }) {
    const { applied, ...outcome } = await onASmallDisk(async (place) => {
      for (let round = 0; round < count; round++) {
        await filled(place, { how: "nearly full", share: 0.02 });
        await filled(place, { how: "full", share: 0 });
        rmSync(path.join(place.disk.folder, filler));
        const { status } = await place.begin();
        place.expect(`with room applying is answered with ${status}`, status === 303);
        for (const words of ["the disk is nearly full", "the disk is well again"]) {
          const said = place.board.said().split(words).length - 1;
          place.expect(`${round + 1} times full, the log says ${said} times that ${words}`, said === round + 1);
        }
        await place.untilMore(2);
      }
    });
    return { ...outcome, done: `${count} × filled to 2 % and to the last byte beside ${applied} applications` };
  },
};

async function filled(place: Place, { how, share }: { how: string; share: number }) {
  const { disk, board, begin, expect } = place;
  fill(disk.folder, share);
  await pause(2000);
  const { status, headers, body } = await begin();
  expect(`${how}: applying is answered with ${status}`, status === 503);
  expect(`${how}: it does not say when to come back`, headers["retry-after"] !== undefined);
  expect(`${how}: it is no page in the reader's language`, body.includes('<html lang="de"'));
  await readingGoesOn(place, how);
  const ready = (await ask(board.port, "/readyz")).body;
  expect(`${how}: readiness says ${JSON.stringify(ready)}`, /^ready\n(?:.*\n)*disk: /.test(ready));
}

const filler = "somebody-else";

/** Until only this share of the disk is free. */
function fill(folder: string, share: number) {
  const file = openSync(path.join(folder, filler), "a");
  const [large, small] = [Buffer.alloc(1024 * 1024), Buffer.alloc(4096)];
  try {
    for (;;) {
      const { bavail, blocks } = statfsSync(folder);
      if (share > 0 && bavail / blocks <= share) return;
      writeSync(file, bavail / blocks > share + 0.02 ? large : small);
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
  } finally {
    closeSync(file);
  }
}
