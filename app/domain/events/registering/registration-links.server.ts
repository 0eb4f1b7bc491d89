import { createHmac } from "node:crypto";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { type Keyed, keyFor } from "#app/platform/keys/key-for.server.ts";

/** Made from the registration's id and the secret, so that every mail can carry it; the store has only its hash. */
export function registrationToken(keyed: Keyed, id: string) {
  return createHmac("sha256", keyFor(keyed, "registration links")).update(id).digest("base64url");
}

export function registrationLink(config: Keyed & Pick<Config, "origin">, { id, lang }: { id: string; lang: Lang }) {
  return config.origin + paths.myRegistration(lang, registrationToken(config, id));
}
