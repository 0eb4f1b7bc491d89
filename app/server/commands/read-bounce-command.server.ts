import { z } from "zod";
import { readConfig } from "#app/platform/config.server.ts";
import { findCarriedKeys } from "#app/platform/keys/carried-keys.server.ts";
import { takeMessage } from "#app/platform/mail/returned/take-message.server.ts";
import { openStore } from "../board/open-store.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { assertKey } from "../keys/assert-key.server.ts";

/** EX_TEMPFAIL: the mail server keeps the message, and comes again. */
const later = 75;

const inWords = {
  noted: "A mail of the board came back: noted.",
  passing: "About a mail of the board, and nothing to be noted.",
  foreign: "Not about a mail of this board, or without its key: left alone.",
};

export const readBounceCommand = reporting({
  words: "office read-bounce",
  does: "read one message that came back undelivered from the standard input",
  more: "As a mail server pipes it.",
  exits: [
    { code: later, when: "The board could not take it now: the mail server keeps the message, and comes again." },
  ],
  report: z.object({
    noted: z
      .enum(["noted", "passing", "foreign", "later"])
      .describe("whether a mail of this board came back, or it is about one, or foreign, or taken later"),
  }),
  async run() {
    try {
      const config = readConfig(process.env, "production");
      const db = await openStore(config);
      await assertKey(db, config.secretKey);
      const carriedKeys = await findCarriedKeys(db, config.secretKey);
      const keyed = { secretKey: config.secretKey, carriedKeys };
      const noted = await takeMessage(db, { message: process.stdin, keyed, now: new Date() });
      await db.destroy();
      return { report: { noted }, text: inWords[noted] };
    } catch (error) {
      const why = error instanceof Error ? error.message : "unknown";
      return { report: { noted: "later" as const }, text: "", exit: later, why };
    }
  },
});
