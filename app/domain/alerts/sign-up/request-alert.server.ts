import type { Db } from "#db/connect.server.ts";
import { hashToken, newId } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import type { ParentAddress } from "#app/domain/parents/minor-form.ts";
import type { Config } from "#app/platform/config.server.ts";
import { alertToken } from "../alert-links.server.ts";
import { type Alert, columnsOfPlan, findSameAlert } from "../find-alert.server.ts";
import { parentToken } from "../minors/parent-token.server.ts";
import { confirmBy } from "./confirm-by.ts";
import { queueConfirmation, queueReminder } from "./sign-up-mails.server.ts";

/** `criteria` is canonical, made by criteriaQuery. */
export type AlertRequest = Pick<Alert, "email" | "lang" | "criteria" | "frequency" | "plan"> & {
  /** The search of who comes along. */
  partner_criteria?: string;
  /** Who has to agree; left out for everybody of 16 and more. */
  parent?: ParentAddress | null;
  config: Config;
  now: Date;
};

/**
 * Asks the owner of the address. Who has this alert already gets a mail that says so, and nothing is changed: this
 * form is open to everybody, and only a link in a mail proves whose address it is.
 */
export async function requestAlert(db: Db, request: AlertRequest): Promise<void> {
  await inTransaction(db, async (db) => {
    const known = await findSameAlert(db, request);
    if (known?.confirmed_at) return queueReminder(db, known, request);
    const asked = {
      ...request,
      id: known?.id ?? newId(),
      confirm_by: confirmBy(request.now),
    };
    const isNew = known ? await renew(db, asked) : await insert(db, asked);
    if (isNew) await queueConfirmation(db, asked, request);
  });
}

type Asked = AlertRequest & { id: string; confirm_by: string };

/** Not confirmed yet: what was asked for last counts. */
async function renew(db: Db, asked: Asked) {
  await db.updateTable("alert").set(wishes(asked)).where("id", "=", asked.id).execute();
  return true;
}

/** False where the same sign-up was quicker: its mail is on the way. */
async function insert(db: Db, asked: Asked) {
  const row = await db
    .insertInto("alert")
    .values({
      ...wishes(asked),
      id: asked.id,
      email: asked.email,
      criteria: asked.criteria,
      partner_criteria: asked.partner_criteria ?? "",
      manage_hash: hashToken(alertToken(asked.config, asked.id)),
      created_at: asked.now.toISOString(),
      confirmed_at: null,
      last_run_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

function wishes({ id, lang, frequency, plan, parent = null, config, confirm_by }: Asked) {
  return {
    lang,
    frequency,
    confirm_by,
    ...columnsOfPlan(plan),
    parent_hash: parent && hashToken(parentToken(config, id)),
    parent_email: parent?.email ?? null,
    parent_lang: parent?.lang ?? null,
    own_confirmed_at: null,
  };
}
