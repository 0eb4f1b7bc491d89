import type { Db } from "#db/connect.server.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { forgetWantedAddress } from "#app/domain/accounts/forget-wanted-address.server.ts";
import { forgetAdmission } from "#app/domain/admissions/forget-admission.server.ts";
import { endAlertOf } from "#app/domain/alerts/end-alert.server.ts";
import { noteUnreached } from "#app/domain/applications/clock/note-unreached.server.ts";
import { endRegistrationOf } from "#app/domain/events/registering/end-registration.server.ts";
import { endProfileOf } from "#app/domain/returnees/profile/end-profile.server.ts";
import { endTasterOf } from "#app/domain/tasters/end-taster.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { eachAlone } from "#app/platform/jobs/each-alone.ts";
import { findUnsettled, settleReturn } from "#app/platform/mail/returned/settled-returns.server.ts";
import { findAlertsOf } from "../person/find-alerts-of.server.ts";
import { findProfilesOf } from "../person/find-profiles-of.server.ts";
import { findAdmissionsOf, findRegistrationsOf } from "../person/find-requests-of.server.ts";
import { findTastersOf } from "../person/find-tasters-of.server.ts";
import { type PersonEntry, textIn } from "../person/person-entry.ts";

type Settling = { config: Config; now: Date };

/** Of one run: the next one goes on. */
const atMost = 200;

/** Sees to what came back: each in one transaction with all that follows from it. */
export async function settleReturnedMails(db: Db, { config, now }: Settling) {
  let lost = 0;
  try {
    await eachAlone(await findUnsettled(db, atMost), (id) =>
      inTransaction(db, async (db) => {
        const address = await settleReturn(db, { id, now });
        if (address === null) return;
        await loseAddress(db, { address, config, now });
        lost += 1;
      }),
    );
  } finally {
    if (lost > 0) await forgetDeleted(db);
  }
}

/**
 * Nobody can end by a mail's link what lives by mails alone, and nobody will confirm what was asked for: it goes, as if they had.
 * Accounts, reports, and who is expected at an event stay: there are other ways to them, and the office sees what came back.
 */
async function loseAddress(db: Db, { address, config, now }: Settling & { address: string }) {
  const asked = { address, lang: "de" as const, now };
  for (const { id, fields } of await findAlertsOf(db, asked))
    await endAlertOf(db, { alert: { id, email: textIn(fields, "email") }, config });
  for (const { id, fields } of await findProfilesOf(db, asked))
    await endProfileOf(db, { id, email: textIn(fields, "email") });
  for (const { id } of await findTastersOf(db, asked)) await endTasterOf(db, { tasterId: id, config, now });
  for (const { id } of (await findRegistrationsOf(db, asked)).filter(isUnconfirmed))
    await endRegistrationOf(db, { registrationId: id, config, now });
  for (const { id } of (await findAdmissionsOf(db, asked)).filter(isUnconfirmed)) await forgetAdmission(db, id);
  await forgetWantedAddress(db, address);
  await noteUnreached(db, { address, now });
}

const isUnconfirmed = ({ fields }: PersonEntry) => fields.every(({ name }) => name !== "confirmedAt");
