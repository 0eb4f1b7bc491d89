import type { LoaderFunctionArgs } from "@remix-run/node";
import { askStore } from "#app/platform/ask-store.server.ts";
import { findFilesTroubles } from "#app/platform/files/find-files-troubles.server.ts";
import { findKeepingTroubles } from "#app/platform/keeping/keeping-state.server.ts";

/**
 * The store answers. It is migrated before the process listens, so whoever gets an answer may send visitors. That backups
 * fail, or that documents cannot be reached, is said in further lines: no visitor is helped by a board that is taken away for it.
 */
export async function loader({ context }: LoaderFunctionArgs) {
  try {
    await askStore(context.db);
    const { db, config, now } = context;
    const keeping = config.backup ? await findKeepingTroubles(db, { every: config.backup.every, now: now() }) : [];
    return plain(["ready", ...keeping, ...(await findFilesTroubles(context)), ""].join("\n"), 200);
  } catch (error) {
    context.log.error({ err: error }, "the store does not answer");
    return plain("not ready\n", 503);
  }
}

function plain(text: string, status: number) {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
