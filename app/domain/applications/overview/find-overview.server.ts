import type { Lang } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { isFinal } from "../application.ts";
import { appointmentView } from "../appointments/appointment-view.ts";
import { findMyAppointment } from "../appointments/find-my-appointment.server.ts";
import { findApplicationOfSeeker, type MyApplication } from "../find-my-application.server.ts";
import { standingOf } from "./standing-of.ts";

type Asked = {
  /** Folded. */
  address: string;
  lang: Lang;
  now: Date;
};

export type OverviewEntry = Awaited<ReturnType<typeof findOverview>>[number];

/** All applications of an address, as their owner sees them: first what waits for them, then what is open, then what is over. */
export async function findOverview(db: Db, { address, lang, now }: Asked) {
  const rows = await db
    .selectFrom("application")
    .select("id")
    .where("email_folded", "=", address)
    .orderBy("submitted_at", "desc")
    .orderBy("id")
    .execute();
  const entries = [];
  for (const { id } of rows) {
    const application = await findApplicationOfSeeker(db, { applicationId: id, now });
    if (application) entries.push(await entryOf(db, application, { lang, now }));
  }
  return entries.sort((one, other) => rank(one) - rank(other));
}

const rank = ({ turn, final }: { turn: string | null; final: boolean }) => (final ? 2 : turn === "seeker" ? 0 : 1);

async function entryOf(db: Db, application: MyApplication, { lang, now }: { lang: Lang; now: Date }) {
  const { id, number, status, companyName: company, submittedAt } = application;
  const final = isFinal(status);
  const barred = application.companySuspendedAt !== null;
  const found = await findMyAppointment(db, { applicationId: id, now });
  const appointment = found && appointmentView(found, { status, barred, now });
  const standing = standingOf({ ...application, barred, appointment }, now);
  return { id, number, status, final, company, submittedAt, ...standing, title: titleOf(application, lang) };
}

const titleOf = (application: MyApplication, lang: Lang) => titleIn(textsFor(lang), lang, application);
