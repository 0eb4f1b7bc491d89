import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { findAppointment } from "../appointments/find-appointment.server.ts";
import { findBroughtTo } from "../bring/find-brought.server.ts";
import { findCompanyApplication } from "../employer-application.server.ts";
import { hasLeft } from "../thread/thread.ts";

type Asked = CompanyScope & { applicationId: string; now: Date };

/**
 * One application as the company reads it on its page, without what its people may still take back; null for another
 * company's, and for what has gone meanwhile.
 */
export async function findDossier(db: Db, { now, ...asked }: Asked) {
  const application = await findCompanyApplication(db, asked);
  if (!application || application.status === "withdrawn") return null;
  const { applicationId } = asked;
  const messages = application.messages.filter((message) => hasLeft(message, now));
  return {
    ...application,
    messages,
    documents: [...application.documents, ...messages.flatMap(({ documents }) => documents)],
    appointment: await findAppointment(db, applicationId),
    broughtTo: await findBroughtTo(db, { applicationId, listingId: application.listingId }),
  };
}

export type Dossier = NonNullable<Awaited<ReturnType<typeof findDossier>>>;
