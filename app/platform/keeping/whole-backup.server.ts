import { KeepingError } from "./keeping-error.ts";
import { verifyBackup } from "./verify-backup.server.ts";

/** The backup, which is as it was made and of no newer program; anything else is refused. */
export async function wholeBackup(folder: string) {
  const { backup, manifest, problems, isNewer } = await verifyBackup(folder);
  if (isNewer)
    throw new KeepingError(
      `${backup} is of version ${manifest.version}, newer than this program. Install that version.`,
    );
  if (problems.length > 0) {
    const list = problems.map((problem) => `  ${problem}`).join("\n");
    throw new KeepingError(`${backup} is damaged, nothing was restored. Take another backup.\n${list}`);
  }
  return { backup, manifest };
}
