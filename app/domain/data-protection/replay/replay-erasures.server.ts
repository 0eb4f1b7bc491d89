import type { Logger } from "pino";
import type { Db } from "#db/connect.server.ts";
import { forgetDeleted } from "#db/forget-deleted.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { JournalKind } from "#db/keeping/journal-kinds.ts";
import { alone } from "#db/postgres/alone.server.ts";
import { formerDomain } from "#app/domain/accounts/blank-account.server.ts";
import { eraseAccount } from "#app/domain/accounts/erase-account.server.ts";
import { forgetAdmission } from "#app/domain/admissions/forget-admission.server.ts";
import { endAlertOf } from "#app/domain/alerts/end-alert.server.ts";
import { eraseDraft } from "#app/domain/applications/draft/erase-draft.server.ts";
import { eraseApplication } from "#app/domain/applications/erase-application.server.ts";
import { eraseCallback } from "#app/domain/callbacks/end-callback.server.ts";
import { removeContact } from "#app/domain/contacts/remove-contact.server.ts";
import { endRegistrationOf } from "#app/domain/events/registering/end-registration.server.ts";
import { forgetReporter } from "#app/domain/reports/forget-reporter.server.ts";
import { endProfileOf } from "#app/domain/returnees/profile/end-profile.server.ts";
import { eraseTaster } from "#app/domain/tasters/end-taster.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import type { FileStore } from "#app/platform/files/file-store.server.ts";
import { findJournal } from "#app/platform/journal/write-journal.server.ts";
import { markAsSentBefore } from "#app/platform/mail/mark-as-sent-before.server.ts";

type Board = { db: Db; files: FileStore; config: Config; now: () => Date; log: Pick<Logger, "warn" | "error"> };
type Found = { id: string; email?: string | null; ownKey?: string };
type Replay = {
  /** Those of the ids that are there again. */
  find: (db: Db, ids: readonly string[]) => Promise<readonly Found[]>;
  erase: (board: Board, found: Found) => Promise<unknown>;
};

/** Each as it was erased before; whoever was told then is not told again. */
const replays: Record<Exclude<JournalKind, "mail">, Replay> = {
  application: {
    find: (db, ids) => db.selectFrom("application").select("id").where("id", "in", ids).execute(),
    erase: ({ db, files, now }, { id }) => eraseApplication(db, files, { applicationId: id, now: now() }),
  },
  draft: {
    find: (db, ids) => db.selectFrom("application_draft").select("id").where("id", "in", ids).execute(),
    erase: ({ db, files }, { id }) => eraseDraft(db, files, id),
  },
  alert: {
    find: (db, ids) => db.selectFrom("alert").select(["id", "email"]).where("id", "in", ids).execute(),
    erase: ({ db, config }, { id, email }) => endAlertOf(db, { alert: { id, email: email ?? "" }, config }),
  },
  returneeProfile: {
    find: (db, ids) => db.selectFrom("returnee_profile").select(["id", "email"]).where("id", "in", ids).execute(),
    erase: ({ db }, { id, email }) => inTransaction(db, (db) => endProfileOf(db, { id, email: email ?? "" })),
  },
  registration: {
    find: (db, ids) => db.selectFrom("registration").select("id").where("id", "in", ids).execute(),
    erase: ({ db, config, now }, { id }) => endRegistrationOf(db, { registrationId: id, config, now: now() }),
  },
  callback: {
    find: (db, ids) =>
      db.selectFrom("callback").select(["id", "email", "own_key as ownKey"]).where("id", "in", ids).execute(),
    erase: ({ db, config }, { id, email, ownKey }) =>
      inTransaction(db, (db) => eraseCallback(db, { id, email: email ?? null, ownKey: ownKey ?? "" }, config)),
  },
  taster: {
    find: (db, ids) => db.selectFrom("taster_request").select(["id", "email"]).where("id", "in", ids).execute(),
    erase: ({ db, config }, { id, email }) =>
      inTransaction(db, (db) => eraseTaster(db, { id, email: email ?? "" }, config)),
  },
  admission: {
    find: (db, ids) => db.selectFrom("admission").select("id").where("id", "in", ids).execute(),
    erase: ({ db }, { id }) => forgetAdmission(db, id),
  },
  reporter: {
    find: (db, ids) =>
      db.selectFrom("listing_report").select("id").where("id", "in", ids).where("email", "is not", null).execute(),
    erase: ({ db }, { id }) => forgetReporter(db, id),
  },
  account: {
    find: (db, ids) =>
      db
        .selectFrom("account")
        .select(["id", "email"])
        .where("id", "in", ids)
        .where("email", "not like", `%@${formerDomain}`)
        .execute(),
    erase: ({ db, config, now }, { id, email }) =>
      eraseAccount(db, { account: { id, email: email ?? "" }, erasedBy: null, from: config, now: now() }),
  },
  contactPerson: {
    find: (db, ids) => db.selectFrom("contact_person").select("id").where("id", "in", ids).execute(),
    erase: ({ db, now }, { id }) => removeContact(db, { contactId: id, accountId: null, now: now() }),
  },
};

const atOnce = 500;

/**
 * After a restore people are there again who were erased since the backup was made, and mails wait that have left: the journal
 * beside the backups names them. At every start, as nobody can tell by which way a store came back; mostly it finds nothing.
 */
export async function replayErasures(board: Board) {
  const byKind = Map.groupBy(journalOf(board), ({ kind }) => kind);
  if (byKind.size === 0) return;
  await alone(board.db, "erase again what was erased", async () => {
    const again: Partial<Record<JournalKind, number>> = {};
    for (const [kind, entries] of byKind) {
      const ids = [...new Set(entries.map(({ id }) => id))];
      const count = await replayAll(board, kind, ids);
      if (count > 0) again[kind] = count;
    }
    if (Object.keys(again).length === 0) return;
    await forgetDeleted(board.db);
    board.log.warn({ again }, "an older store came back: what was erased since is erased again");
  });
}

/** A board whose folder of backups cannot be read still serves, as one that cannot be backed up does. */
function journalOf({ config, log }: Board) {
  try {
    return findJournal(config);
  } catch (error) {
    log.error({ err: error }, "the journal of erasures could not be read");
    return [];
  }
}

async function replayAll(board: Board, kind: JournalKind, ids: readonly string[]) {
  let count = 0;
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    count +=
      kind === "mail" ? await markAsSentBefore(board.db, some, board.now()) : await replaySome(board, kind, some);
  }
  return count;
}

/** One that fails keeps neither the others nor the board: it is tried again at the next start. */
async function replaySome(board: Board, kind: keyof typeof replays, ids: readonly string[]) {
  const { find, erase } = replays[kind];
  let count = 0;
  for (const found of await find(board.db, ids)) {
    try {
      await erase(board, found);
      count += 1;
    } catch (error) {
      board.log.error({ kind, id: found.id, err: error }, "could not be erased again");
    }
  }
  return count;
}
