import type { Config } from "#app/platform/config.server.ts";

/** For which site a passkey is: never what a request says of itself. */
export function relyingParty({ origin, board }: Pick<Config, "origin" | "board">) {
  return { origin, id: new URL(origin).hostname, name: board.name };
}
