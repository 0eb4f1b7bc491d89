import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { hashToken, newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf, daysAfter, endOfDay } from "#app/platform/days.ts";
import { findProfileOfAddress } from "./find-returnee-profile.server.ts";
import { daysOfReturn, type ProfileSaid } from "./profile.ts";
import { profileKept } from "./profile-kept.ts";
import { profileToken } from "./profile-links.server.ts";
import { queueProfileConfirmation, queueProfileReminder } from "./profile-mails.server.ts";
import { profileColumns, writeProfile } from "./write-profile.server.ts";

type ProfileRequest = { email: string; lang: Lang; said: ProfileSaid; config: Config; now: Date };

/**
 * Asks the owner of the address. Who has a profile already gets a mail that says so, and nothing is changed: this form is
 * open to everybody, and only a link in a mail proves whose address it is.
 */
export async function requestProfile(db: Db, request: ProfileRequest): Promise<void> {
  const { email, now } = request;
  await inTransaction(db, async (db) => {
    const known = await findProfileOfAddress(db, { email, now });
    if (known?.confirmed_at) return queueProfileReminder(db, known, request);
    const confirm_by = new Date(endOfDay(daysAfter(dayOf(now), profileKept.confirmDays))).toISOString();
    const asked = { ...request, id: known?.id ?? newId(), isNew: !known, confirm_by };
    if (!(await store(db, asked))) return;
    await writeProfile(db, { profileId: asked.id, said: request.said });
    await queueProfileConfirmation(db, asked, request);
  });
}

type Asked = ProfileRequest & { id: string; isNew: boolean; confirm_by: string };

/** Not confirmed yet: what was said last counts. False where the same sign-up was quicker: its mail is on the way. */
async function store(db: Db, { id, isNew, confirm_by, email, lang, said, config, now }: Asked) {
  const at = now.toISOString();
  const row = { lang, confirm_by, updated_at: at, ...daysOfReturn(said.months, dayOf(now)), ...profileColumns(said) };
  if (!isNew) {
    await db.updateTable("returnee_profile").set(row).where("id", "=", id).execute();
    return true;
  }
  const inserted = await db
    .insertInto("returnee_profile")
    .values({
      ...{ id, email, ...row, manage_hash: hashToken(profileToken(config, id)) },
      ...{ created_at: at, confirmed_at: null, asked_at: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return inserted !== undefined;
}
