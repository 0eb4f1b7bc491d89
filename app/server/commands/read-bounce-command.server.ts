import { readConfig } from "#app/platform/config.server.ts";
import { findCarriedKeys } from "#app/platform/keys/carried-keys.server.ts";
import { takeMessage } from "#app/platform/mail/returned/take-message.server.ts";
import { openStore } from "../board/open-store.server.ts";
import { assertKey } from "../keys/assert-key.server.ts";
import type { Command } from "./command.ts";

/** EX_TEMPFAIL: the mail server keeps the message, and comes again. */
const later = 75;

const inWords = {
  noted: "A mail of the board came back: noted.",
  passing: "About a mail of the board, and nothing to be noted.",
  foreign: "Not about a mail of this board, or without its key: left alone.",
};

export const readBounceCommand: Command = {
  words: "office read-bounce",
  does: ["read one message from standard input that came back undelivered, as a mail server pipes it"],
  async run() {
    try {
      const config = readConfig(process.env, "production");
      const db = await openStore(config);
      await assertKey(db, config.secretKey);
      const carriedKeys = await findCarriedKeys(db, config.secretKey);
      const keyed = { secretKey: config.secretKey, carriedKeys };
      const noted = await takeMessage(db, { message: process.stdin, keyed, now: new Date() });
      await db.destroy();
      console.log(inWords[noted]);
    } catch (error) {
      console.error(error instanceof Error ? error.message : "unknown");
      process.exitCode = later;
    }
  },
};
