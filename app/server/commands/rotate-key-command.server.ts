import { z } from "zod";
import { readConfig } from "#app/platform/config.server.ts";
import { claimDataFolder } from "../board/claim-data-folder.server.ts";
import { claimDatabaseAlone } from "../board/claim-database.server.ts";
import { openStore } from "../board/open-store.server.ts";
import { reporting } from "../command-line/reporting.ts";
import { rotateKey } from "../keys/rotate-key.server.ts";
import { UsageError } from "../usage-error.ts";

const Former = z.string().min(32);

/** The keys stand in the environment: what is typed on a command line, others on the machine can read. */
export const rotateKeyCommand = reporting({
  words: "office rotate-key",
  options: [
    { flag: "leaked", does: "recovery codes and links in earlier mails of alerts end as well" },
    { flag: "lost", does: "there is no former key, and what it encrypted stays unreadable" },
  ],
  does: "change the secret key, with the board stopped",
  more: "SECRET_KEY is the new one, SECRET_KEY_OLD the former one: in the environment, never on a command line.",
  report: z.object({
    changed: z.boolean().describe("false: the store was of this key already"),
    resealed: z.int().describe("how many things were encrypted anew"),
    unreadable: z.int().describe("how many documents and pictures cannot be read without the lost key"),
  }),
  async run({ flag }) {
    const config = readConfig(process.env, "production");
    const former = formerKey(flag("lost"));
    if (former === config.secretKey) throw new UsageError("SECRET_KEY_OLD and SECRET_KEY are the same.");
    const alone = <Result>(work: () => Promise<Result>) =>
      config.database ? claimDatabaseAlone(config.database.url, work) : withDataFolder(config.dataDir, work);
    return alone(async () => {
      const db = await openStore(config, { claimed: true });
      const { isDone, resealed, unreadable } = await rotateKey(db, {
        former,
        next: config.secretKey,
        leaked: flag("leaked"),
      }).finally(() => db.destroy());
      const changed = !isDone || resealed > 0;
      const text = [
        changed
          ? `The store is of the new SECRET_KEY from now on: ${resealed} things were encrypted anew.`
          : "The store was of this SECRET_KEY already.",
        ...(unreadable > 0 ? [`${unreadable} documents and pictures cannot be read without the lost key.`] : []),
        "Take SECRET_KEY_OLD out of the environment. Backups made before now need the former key: keep it until the last of\n" +
          "them is gone, in two weeks.",
      ].join("\n");
      return { report: { changed, resealed, unreadable }, text };
    });
  },
});

async function withDataFolder<Result>(folder: string, work: () => Promise<Result>) {
  const leave = claimDataFolder(folder);
  try {
    return await work();
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
