import { createHmac } from "node:crypto";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { type Keyed, keyFor } from "#app/platform/keys/key-for.server.ts";

/** Made from the profile's id and the secret, so that every mail can carry it; the store has only its hash. */
export function profileToken(keyed: Keyed, profileId: string) {
  return createHmac("sha256", keyFor(keyed, "returnee profile links")).update(profileId).digest("base64url");
}

export function profileLinks(config: Keyed & Pick<Config, "origin">, { id, lang }: { id: string; lang: Lang }) {
  const token = profileToken(config, id);
  return {
    confirm: config.origin + paths.confirmProfile(lang, token),
    manage: config.origin + paths.myProfile(lang, token),
    end: config.origin + paths.endMyProfile(lang, token),
    interest: (interestId: string) => config.origin + paths.myInterest(lang, token, interestId),
  };
}
