import { existsSync, statSync } from "node:fs";
import { damageOf } from "#db/keeping/damage-of.server.ts";
import { UsageError } from "../usage-error.ts";

/** A damaged store is not served: every answer from it could be wrong, and every change could damage more. */
export function assertWhole(store: string) {
  if (!existsSync(store) || statSync(store).size === 0) return;
  const damage = damageOf(store);
  if (damage.length === 0) return;
  throw new UsageError(
    `${store} is damaged, and the board does not start with it. SQLite says:\n` +
      `${damage.map((words) => `  ${words}`).join("\n")}\n` +
      "Move the data folder away without deleting it, and restore the newest backup: npm run office -- restore DIR\n" +
      "(docs/operations.md, Restore). Then have the disk checked.",
  );
}
