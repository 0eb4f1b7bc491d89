import type { Db } from "#db/connect.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { forgetKeptForms } from "#app/domain/accounts/kept-form.server.ts";
import { resealKeptForms } from "#app/domain/accounts/reseal-kept-forms.server.ts";
import {
  forgetAllRecoveryCodes,
  forgetAuthenticators,
  resealAuthenticators,
} from "#app/domain/accounts/second-factor/reseal-authenticators.server.ts";
import { renewAlertLinks } from "#app/domain/alerts/renew-alert-links.server.ts";
import { resealDocuments } from "#app/domain/applications/documents/reseal-documents.server.ts";
import { renewCallbackLinks } from "#app/domain/callbacks/renew-callback-links.server.ts";
import { resealPictures } from "#app/domain/companies/pictures/reseal-pictures.server.ts";
import { renewRegistrationLinks } from "#app/domain/events/registering/renew-registration-links.server.ts";
import { renewProfileLinks } from "#app/domain/returnees/profile/renew-profile-links.server.ts";
import { renewRulingLinks } from "#app/domain/rulings/renew-ruling-links.server.ts";
import { renewTasterLinks } from "#app/domain/tasters/renew-taster-links.server.ts";
import { forgetWebhooks, resealWebhooks } from "#app/domain/webhooks/reseal-webhooks.server.ts";
import { findCarriedKeys, saveCarriedKeys } from "#app/platform/keys/carried-keys.server.ts";
import { fitOfKey, saveKeyCheck } from "#app/platform/keys/key-check.server.ts";
import { keyFor } from "#app/platform/keys/key-for.server.ts";
import { carriedPurposes } from "#app/platform/keys/key-purposes.ts";
import type { Secrets } from "#app/platform/keys/reseal-rows.server.ts";
import { UsageError } from "../usage-error.ts";

/** leaked: somebody else has the former key, so nothing that was made with it counts any more. */
type Rotation = Secrets & { leaked: boolean };

/** In one transaction: whatever ends it in between, the store is wholly of the former key or wholly of the next. */
export function rotateKey(db: Db, { former, next, leaked }: Rotation) {
  return inTransaction(db, async (db) => {
    const isDone = (await fitOfKey(db, next)) === "fits";
    if (!isDone && former !== null && (await fitOfKey(db, former)) === "other")
      throw new UsageError("Neither SECRET_KEY_OLD nor SECRET_KEY is the key of this store. Nothing was changed.");
    const secrets = { former, next };
    const counts = [await resealDocuments(db, secrets), await resealPictures(db, secrets)];
    if (former === null) await forgetWhatIsLost(db);
    else {
      counts.push(await resealAuthenticators(db, secrets), await resealKeptForms(db, secrets));
      counts.push(await resealWebhooks(db, secrets));
    }
    const total = (which: "resealed" | "unreadable") => counts.reduce((sum, count) => sum + count[which], 0);
    if (former !== null && total("unreadable") > 0)
      throw new UsageError(
        `${total("unreadable")} encrypted things open neither with SECRET_KEY_OLD nor with SECRET_KEY. Nothing was changed.`,
      );
    if (!isDone && former !== null) await carry(db, { former, next });
    if (former === null) await saveCarriedKeys(db, next, {});
    if (leaked) await startAnew(db, next);
    await saveKeyCheck(db, next);
    return { isDone, resealed: total("resealed"), unreadable: total("unreadable") };
  });
}

async function carry(db: Db, { former, next }: { former: string; next: string }) {
  const keyed = { secretKey: former, carriedKeys: await findCarriedKeys(db, former) };
  const keys = carriedPurposes.map((purpose) => [purpose, keyFor(keyed, purpose)] as const);
  await saveCarriedKeys(db, next, Object.fromEntries(keys));
}

async function startAnew(db: Db, next: string) {
  await saveCarriedKeys(db, next, {});
  await forgetAllRecoveryCodes(db);
  const keyed = { secretKey: next, carriedKeys: {} };
  await renewAlertLinks(db, keyed);
  await renewRegistrationLinks(db, keyed);
  await renewProfileLinks(db, keyed);
  await renewRulingLinks(db, keyed);
  await renewTasterLinks(db, keyed);
  await renewCallbackLinks(db, keyed);
}

const never = new Date("9999-12-31T00:00:00Z");

async function forgetWhatIsLost(db: Db) {
  await forgetAuthenticators(db);
  await forgetAllRecoveryCodes(db);
  await forgetKeptForms(db, never);
  await forgetWebhooks(db);
}
