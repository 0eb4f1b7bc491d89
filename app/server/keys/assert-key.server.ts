import type { Db } from "#db/connect.server.ts";
import { fitOfKey, saveKeyCheck } from "#app/platform/keys/key-check.server.ts";
import { UsageError } from "../usage-error.ts";
import { openSamples } from "./open-samples.server.ts";

const whatToDo =
  "Set the SECRET_KEY that this store was made with (docs/operations.md says where it is kept). To change it, stop the\n" +
  "board, set SECRET_KEY to the new key and SECRET_KEY_OLD to the former one, and run: npm run office -- rotate-key";

/** Refuses a key that is not the store's own: what it encrypted then, nobody could read together with the rest. */
export async function assertKey(db: Db, secretKey: string) {
  const fit = await fitOfKey(db, secretKey);
  if (fit === "fits") return;
  if (fit === "other")
    throw new UsageError(`SECRET_KEY is not the key of this store. Nothing was changed.\n${whatToDo}`);
  const opened = await openSamples(db, secretKey);
  if (opened.includes(false)) {
    const some = opened.includes(true)
      ? "Some of what is encrypted in this store does"
      : "What is encrypted in this store does";
    throw new UsageError(`${some} not open with SECRET_KEY. Nothing was changed.\n${whatToDo}`);
  }
  await saveKeyCheck(db, secretKey);
}
