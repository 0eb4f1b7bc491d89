import type { Db } from "#db/connect.server.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import { newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { eraseAccount } from "#app/domain/accounts/erase-account.server.ts";
import { forgetWantedAddress } from "#app/domain/accounts/forget-wanted-address.server.ts";
import { forgetAdmission } from "#app/domain/admissions/forget-admission.server.ts";
import { endAlertOf } from "#app/domain/alerts/end-alert.server.ts";
import { endAlertOfParent } from "#app/domain/alerts/minors/end-alert-of-parent.server.ts";
import { eraseDraft } from "#app/domain/applications/draft/erase-draft.server.ts";
import { forgetParent } from "#app/domain/applications/draft/forget-parent.server.ts";
import { eraseInSeekersName } from "#app/domain/applications/erase-application.server.ts";
import { endCallback } from "#app/domain/callbacks/end-callback.server.ts";
import { removeContact } from "#app/domain/contacts/remove-contact.server.ts";
import { endRegistrationOf } from "#app/domain/events/registering/end-registration.server.ts";
import { forgetExampleContact } from "#app/domain/good-examples/life/forget-example-contact.server.ts";
import { forgetContact } from "#app/domain/listings/forget-contact.server.ts";
import { forgetReporter } from "#app/domain/reports/forget-reporter.server.ts";
import { endProfileOf } from "#app/domain/returnees/profile/end-profile.server.ts";
import { endTasterOf } from "#app/domain/tasters/end-taster.server.ts";
import { recordAudit } from "#app/platform/audit.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { forgetMailsAbout } from "#app/platform/mail/forget-mails-about.server.ts";
import { giveAnotherChance } from "#app/platform/mail/returned/dead-addresses.server.ts";
import { findPerson } from "./find-person.server.ts";
import { type PersonEntry, type PersonKind, textIn } from "./person-entry.ts";
import { whatStays } from "./what-stays.server.ts";

type Erasing = {
  /** Folded. */
  address: string;
  /** Whose deed it is, of the office; null: the person's own. */
  officer: { accountId: string } | null;
  config: Config;
  now: Date;
};

export type Erased = Partial<Record<PersonKind, number>>;

/**
 * All that can go goes, each thing as its owner would end it: companies and organisers hear what they would have heard. One thing
 * after the other, so that what breaks off is finished by asking again; asking again when nothing is left does nothing.
 */
export async function erasePerson(db: Db, files: FileStore, { address, officer, config, now }: Erasing) {
  const found = await findPerson(db, { address, lang: "de", now });
  const staying = await whatStays(db, found, { asker: officer?.accountId ?? null });
  const going = found.filter((entry) => staying.every((one) => one.entry !== entry));
  const erased: Erased = {};
  try {
    for (const entry of going) {
      await erase(db, files, entry, { address, officer, config, now });
      erased[entry.kind] = (erased[entry.kind] ?? 0) + 1;
    }
    if (officer || staying.length === 0) await forgetLeftovers(db, { address, names: namesIn(going), config });
  } finally {
    await record(db, { erased, officer, now });
    await forgetDeleted(db);
  }
  return { erased, staying };
}

async function erase(db: Db, files: FileStore, entry: PersonEntry, { address, officer, config, now }: Erasing) {
  const { id, fields } = entry;
  const ways: Record<PersonKind, () => Promise<unknown>> = {
    application: () => eraseInSeekersName(db, files, { applicationId: id, config, now }),
    draft: () => eraseDraft(db, files, id),
    alert: () => inTransaction(db, (db) => endAlertOf(db, { alert: { id, email: textIn(fields, "email") }, config })),
    returneeProfile: () => inTransaction(db, (db) => endProfileOf(db, { id, email: textIn(fields, "email") })),
    registration: () => endRegistrationOf(db, { registrationId: id, config, now }),
    callback: () => endCallback(db, { key: { column: "id", id }, config, now }),
    taster: () => endTasterOf(db, { tasterId: id, config, now }),
    /** Either a draft or an alert; without whose yes the alert can never begin. */
    parent: () =>
      inTransaction(db, async (db) => {
        await forgetParent(db, id);
        await endAlertOfParent(db, { alertId: id, config });
      }),
    admission: () => forgetAdmission(db, id),
    report: () => forgetReporter(db, id),
    account: async () => {
      const account = { id, email: textIn(fields, "email") };
      if (officer) await eraseAccount(db, { account, erasedBy: officer.accountId, from: config, now });
    },
    listingContact: () => inTransaction(db, (db) => forgetContact(db, address)),
    exampleContact: () => inTransaction(db, (db) => forgetExampleContact(db, id)),
    contactPerson: async () => {
      if (officer) await removeContact(db, { contactId: id, accountId: officer.accountId, now });
    },
    /** Stays (whatStays). */
    companyContact: () => Promise.resolve(),
    /** All of them together, once nothing writes one any more. */
    mail: () => Promise.resolve(),
  };
  await ways[entry.kind]();
}

/** Earlier versions of listings that name the person, too, where no listing does today; and links that were to make it somebody's. */
function forgetLeftovers(db: Db, { config, ...person }: { address: string; names: string[]; config: Config }) {
  return inTransaction(db, async (db) => {
    await forgetContact(db, person.address);
    await forgetWantedAddress(db, person.address);
    await forgetMailsAbout(db, person);
    await giveAnotherChance(db, config, person.address);
  });
}

function namesIn(entries: readonly PersonEntry[]) {
  return [...new Set(entries.flatMap(({ fields }) => textIn(fields, "name") || []))];
}

/** When and how much, and nothing by which one could tell whose it was. */
async function record(db: Db, { erased, officer, now }: { erased: Erased } & Pick<Erasing, "officer" | "now">) {
  const counts = Object.entries(erased);
  if (counts.length === 0) return;
  await inTransaction(db, async (db) => {
    const id = newId();
    await db.insertInto("person_erasure").values({ id, at: now.toISOString() }).execute();
    await db
      .insertInto("person_erasure_count")
      .values(counts.map(([kind, count]) => ({ erasure_id: id, kind, count })))
      .execute();
    const subject = { subjectType: "person", subjectId: id };
    await recordAudit(db, { now, accountId: officer?.accountId ?? null, action: "person.erased", ...subject });
  });
}
