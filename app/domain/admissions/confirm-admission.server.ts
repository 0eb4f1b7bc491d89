import type { Db } from "#db/connect.server.ts";
import { hashToken } from "#db/ids.server.ts";
import { inTransaction } from "#db/in-transaction.server.ts";
import { mailOffice } from "#app/domain/accounts/mail-office.server.ts";
import { paths } from "#app/paths.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { type AdmissionSender, queueReceived } from "./admission-mails.server.ts";

type Confirmation = { token: string; config: AdmissionSender; now: Date };

/** Where the link leads. Looking confirms nothing: programs that check mails open every link. */
export async function findOwnAdmission(db: Db, { token, now }: { token: string; now: Date }) {
  const row = await db
    .selectFrom("admission")
    .select(["id", "name", "street", "postal_code", "place", "contact_name", "contact_email", "message", "lang"])
    .select(["confirm_by", "confirmed_at", "declined_at"])
    .where("confirm_hash", "=", hashToken(token))
    .executeTakeFirst();
  if (!row) return null;
  return { ...row, state: stateOf(row, now) };
}

type Timed = { confirm_by: string; confirmed_at: string | null; declined_at: string | null };

function stateOf({ confirm_by, confirmed_at, declined_at }: Timed, now: Date) {
  if (declined_at) return "declined" as const;
  if (confirmed_at) return "confirmed" as const;
  return confirm_by < now.toISOString() ? ("expired" as const) : ("open" as const);
}

/** From this moment on it waits for the office. A second click changes nothing. */
export function confirmAdmission(db: Db, { token, config, now }: Confirmation) {
  return inTransaction(db, async (db) => {
    const admission = await findOwnAdmission(db, { token, now });
    if (admission?.state !== "open") return;
    const { id, name, contact_email: email, lang } = admission;
    await db.updateTable("admission").set({ confirmed_at: now.toISOString() }).where("id", "=", id).execute();
    await queueReceived(db, { to: { email, lang }, company: name, config, now });
    await tellOfficeOfAdmission(db, { id, name, config, now });
  });
}

type Told = { id: string; name: string; config: AdmissionSender; now: Date };

/** Who of the office reads of it in the morning is told by the clock then. */
export async function tellOfficeOfAdmission(db: Db, { id, name, config, now }: Told) {
  await mailOffice(db, {
    kind: "office.admission",
    about: "admissions",
    wanted: ({ mails }) => mails === "at_once",
    contentIn: (lang) => {
      const t = textsFor(lang);
      return {
        subject: t("admission:mail.waits.subject", { company: name }),
        blocks: [
          { paragraph: t("admission:mail.waits.text", { company: name }) },
          {
            button: {
              label: t("admission:mail.waits.button"),
              href: config.origin + paths.officeAdmission(lang, id),
            },
          },
        ],
      };
    },
    config,
    now,
  });
}
