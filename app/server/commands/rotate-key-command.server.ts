import { z } from "zod";
import { readConfig } from "#app/platform/config.server.ts";
import { claimDataFolder } from "../board/claim-data-folder.server.ts";
import { claimDatabaseAlone } from "../board/claim-database.server.ts";
import { openStore } from "../board/open-store.server.ts";
import { rotateKey } from "../keys/rotate-key.server.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

const Former = z.string().min(32);

/** The keys stand in the environment: what is typed on a command line, others on the machine can read. */
export const rotateKeyCommand: Command = {
  words: "office rotate-key",
  options: [{ flag: "leaked" }, { flag: "lost" }],
  does: [
    "change the secret key, with the board stopped: SECRET_KEY is the new one, SECRET_KEY_OLD",
    "the former one; --leaked: recovery codes and links in earlier mails of alerts end, too;",
    "--lost: there is no former key, and what it encrypted stays unreadable",
  ],
  async run({ flag }) {
    const config = readConfig(process.env, "production");
    const former = formerKey(flag("lost"));
    if (former === config.secretKey) throw new UsageError("SECRET_KEY_OLD and SECRET_KEY are the same.");
    const alone = (work: () => Promise<void>) =>
      config.database ? claimDatabaseAlone(config.database.url, work) : withDataFolder(config.dataDir, work);
    await alone(async () => {
      const db = await openStore(config, { claimed: true });
      const { isDone, resealed, unreadable } = await rotateKey(db, {
        former,
        next: config.secretKey,
        leaked: flag("leaked"),
      }).finally(() => db.destroy());
      if (isDone && resealed === 0) console.log("The store was of this SECRET_KEY already.");
      else console.log(`The store is of the new SECRET_KEY from now on: ${resealed} things were encrypted anew.`);
      if (unreadable > 0) console.log(`${unreadable} documents and pictures cannot be read without the lost key.`);
      console.log(
        "Take SECRET_KEY_OLD out of the environment. Backups made before now need the former key: keep it until the last of\n" +
          "them is gone, in two weeks.",
      );
    });
  },
};

async function withDataFolder(folder: string, work: () => Promise<void>) {
  const leave = claimDataFolder(folder);
  try {
    await work();
  } finally {
    leave();
  }
}

function formerKey(isLost: boolean) {
  const given = process.env["SECRET_KEY_OLD"] ?? "";
  if (isLost) {
    if (given !== "") throw new UsageError("With SECRET_KEY_OLD nothing is lost: leave out --lost.");
    return null;
  }
  const former = Former.safeParse(given);
  if (former.success) return former.data;
  throw new UsageError(
    "SECRET_KEY_OLD: must be the former key, of at least 32 characters, in the environment or in .env.",
  );
}
