import { createHmac } from "node:crypto";
import type { AlertVerdict } from "#db/alerts/alert-codes.ts";
import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { type Keyed, keyFor } from "#app/platform/keys/key-for.server.ts";

/**
 * The key in the links of an alert's mails. It is made from the alert's id and the installation's secret, so that
 * every mail can carry it although the store has only its hash.
 */
export function alertToken(keyed: Keyed, alertId: string) {
  return createHmac("sha256", keyFor(keyed, "alert links")).update(alertId).digest("base64url");
}

export function alertLinks(config: Config, { id, lang }: { id: string; lang: Lang }) {
  const token = alertToken(config, id);
  return {
    confirm: config.origin + paths.confirmAlert(lang, token),
    manage: config.origin + paths.myAlert(lang, token),
    pause: config.origin + paths.pauseAlert(lang, token),
    wanted: config.origin + paths.alertWanted(lang, token),
    unsubscribe: config.origin + paths.unsubscribe(lang, token),
  };
}

/** Where the reader of a mail says what they think of one of its listings. */
export function feedbackLinks(config: Config, { id, lang }: { id: string; lang: Lang }) {
  const token = alertToken(config, id);
  return (listingId: string, says?: AlertVerdict) => config.origin + paths.alertFeedback(lang, token, listingId, says);
}
