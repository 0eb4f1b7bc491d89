import { setTimeout as pause } from "node:timers/promises";
import { ask } from "#tests/support/ask.ts";
import { lacksDisks } from "./support/disk-image.ts";
import { onASmallDisk, readingGoesOn } from "./support/on-a-small-disk.ts";
import type { Proof } from "./support/proof.ts";

/** The system makes a failing disk read-only while people apply: reading goes on, it is said, and on a sound disk all does. */
export const readOnly: Proof = {
  name: "read-only",
  lacks: lacksDisks,
  async prove({ short, count = short ? 1 : 5 }) {
    const { applied, ...outcome } = await onASmallDisk(async (place) => {
      const { disk, board, begin, expect } = place;
      for (let round = 0; round < count; round++) {
        disk.fail();
        await pause(1000);
        const { status } = await begin();
        expect(`applying is answered with ${status}`, status >= 500);
        await readingGoesOn(place, "read-only");
        const ready = (await ask(board.port, "/readyz")).body;
        expect(`readiness says only ${JSON.stringify(ready)}`, /^ready\n(?:.*\n)*disk: /.test(ready));
        const said = board.said().split("the disk is read-only").length - 1;
        expect(`the log says ${said} times that the disk is read-only`, said === 1);
        await board.kill();
        disk.unmount();
        disk.mount();
        board.start();
        await board.mustServe();
        await place.untilMore(2);
      }
    });
    return { ...outcome, done: `${count} × read-only beside ${applied} applications` };
  },
};
