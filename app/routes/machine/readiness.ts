import type { LoaderFunctionArgs } from "@remix-run/node";
import { askStore } from "#app/platform/ask-store.server.ts";
import type { DiskTrouble } from "#app/platform/files/disk-trouble.server.ts";
import { findFilesTroubles } from "#app/platform/files/find-files-troubles.server.ts";
import { findClockTroubles } from "#app/platform/jobs/clock-state.server.ts";
import { findDamageTroubles, findKeepingTroubles } from "#app/platform/keeping/keeping-state.server.ts";
import { findMailboxTroubles } from "#app/platform/mail/returned/mailbox-troubles.server.ts";

/**
 * The store answers. It is migrated before the process listens, so whoever gets an answer may send visitors. What an
 * operator must know besides is said in further lines: no visitor is helped by a board that is taken away for it.
 */
export async function loader({ context }: LoaderFunctionArgs) {
  try {
    await askStore(context.db);
    const { db, config, now, diskTrouble } = context;
    const troubles = [
      ...(config.backup ? await findKeepingTroubles(db, { every: config.backup.every, now: now() }) : []),
      ...(await findClockTroubles(db)),
      ...(await findDamageTroubles(db)),
      ...inWords(await diskTrouble()),
      ...(await findFilesTroubles(context)),
      ...(config.returned.mailbox ? await findMailboxTroubles(db) : []),
    ];
    return plain(["ready", ...troubles, ""].join("\n"), 200);
  } catch (error) {
    context.log.error({ err: error }, "the store does not answer");
    return plain("not ready\n", 503);
  }
}

function inWords(trouble: DiskTrouble | null) {
  if (trouble === null) return [];
  const what = trouble === "full" ? "nearly full, nothing new is taken in" : "read-only, nothing is saved";
  return [`disk: ${what}`];
}

function plain(text: string, status: number) {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
