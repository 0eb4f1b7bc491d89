import { createHmac } from "node:crypto";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { type Keyed, keyFor } from "#app/platform/keys/key-for.server.ts";

/** What mails about a ruling need to know of the installation. */
export type RulingSender = Keyed & Pick<Config, "origin" | "board">;

/** Made from the ruling's id and the secret, so that mails and pages can carry it; the store has only its hash. */
export function rulingToken(keyed: Keyed, id: string) {
  return createHmac("sha256", keyFor(keyed, "ruling links")).update(id).digest("base64url");
}

export function rulingLink(config: RulingSender, { id, lang }: { id: string; lang: Lang }) {
  return config.origin + paths.rulingByLink(lang, rulingToken(config, id));
}
