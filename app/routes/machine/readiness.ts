import type { LoaderFunctionArgs } from "@remix-run/node";
import { askStore } from "#app/platform/ask-store.server.ts";

/** The store answers. It is migrated before the process listens, so whoever gets an answer may send visitors. */
export async function loader({ context }: LoaderFunctionArgs) {
  try {
    await askStore(context.db);
    return plain("ready\n", 200);
  } catch (error) {
    context.log.error({ err: error }, "the store does not answer");
    return plain("not ready\n", 503);
  }
}

function plain(text: string, status: number) {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
