import { settingInBackup } from "#app/platform/keeping/setting-in-backup.server.ts";
import { checkSetting, fitOfCheck } from "#app/platform/keys/key-check.server.ts";
import { UsageError } from "../usage-error.ts";

/** Says in words what is known of the key; refuses one that is certainly another. */
export async function assertKeyOfBackup(backup: string, secretKey: string | undefined) {
  if (!secretKey) return "SECRET_KEY is not set here: set the one of that board, the start compares it.";
  switch (fitOfCheck(await settingInBackup(backup, checkSetting), secretKey)) {
    case "fits":
      return "SECRET_KEY is the key of that board.";
    case "unknown":
      return "Set the SECRET_KEY of that board: the start tries to open with it what is encrypted.";
    case "other":
      throw new UsageError(
        `SECRET_KEY is not the key of ${backup}. Nothing was restored. Set the key that the board had then, or leave it unset\n` +
          "to restore without it; the board starts with the right one only.",
      );
  }
}
