import { constants, setPriority } from "node:os";
import { doDeed } from "./do-deed.server.ts";
import type { Answer, Asked } from "./keep-apart.server.ts";

/** The process that copies and reads the whole store beside a board that serves; visitors come first. */
setPriority(constants.priority.PRIORITY_LOW);
process.on("message", (asked: Asked) => void work(asked));
process.on("disconnect", () => process.exit());

async function work(asked: Asked) {
  const answer: Answer = await doDeed(asked);
  process.send?.(answer);
}
