import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Db } from "#db/connect.server.ts";
import { appointmentView } from "#app/domain/applications/appointments/appointment-view.ts";
import { findMyAppointment } from "#app/domain/applications/appointments/find-my-appointment.server.ts";
import { findMyApplication, type MyApplication } from "#app/domain/applications/find-my-application.server.ts";
import { slugOf } from "#app/domain/listings/listing.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "params" | "context">;

/** The application of a link, or null: whoever holds the token is the seeker. */
export async function readMine({ params, context }: Asked) {
  const lang = langOf(params);
  const token = params.token ?? "";
  const now = context.now();
  const application = await findMyApplication(context.db, { token, now });
  return { lang, token, now, application, head: application && headOf(lang, application) };
}

/** For the pages behind the status page, which nobody reaches with a link that does not work. */
export async function requireMine(asked: Asked) {
  const { application, head, ...rest } = await readMine(asked);
  if (!application || !head) throw notFound();
  return { ...rest, application, head };
}

/** Of a company that is off the board nothing can be chosen; what was agreed can be called off. */
export async function appointmentOf(db: Db, application: MyApplication, now: Date) {
  const { id: applicationId, status, companySuspendedAt } = application;
  const barred = companySuspendedAt !== null;
  const found = await findMyAppointment(db, { applicationId, now });
  return found && !(barred && found.state === "proposed") ? appointmentView(found, { status, barred, now }) : null;
}

function headOf(lang: Lang, application: MyApplication) {
  const title = titleIn(textsFor(lang), lang, application);
  const href = paths.listing(lang, { id: application.listingId, slug: slugOf(title) });
  return { title, company: application.companyName, href };
}
