import type { AppContext } from "../context.server.ts";

/** What an operator's monitoring must know, a line. */
export async function findFilesTroubles({ files, log }: Pick<AppContext, "files" | "log">) {
  try {
    await files.sealed.answers();
    return [];
  } catch (error) {
    log.error({ err: error }, "the store of documents is away");
    return ["documents: their store is away, nobody can send or open one"];
  }
}
