import type { Answered, Asked } from "./judgement.ts";
import { readFile } from "./read-file.ts";

/** The process that reads what strangers send: it knows no secret, may write nothing, and can be ended at any moment. */
process.on("message", (asked: Asked) => void answer(asked));
process.on("disconnect", () => process.exit());
tell("ready");

async function answer({ bytes, name }: Asked) {
  tell(await readFile(bytes, name));
}

function tell(answered: Answered) {
  process.send?.(answered);
}
