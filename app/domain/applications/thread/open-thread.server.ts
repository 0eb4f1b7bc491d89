import type { MembershipRole } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import type { CompanyScope } from "#app/domain/accounts/team/company-scope.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { findCompanyApplication } from "../employer-application.server.ts";
import { openApplication } from "../open-application.server.ts";
import { companysView } from "./companys-view.server.ts";
import { markRead } from "./mark-read.server.ts";

type Asked = {
  scope: CompanyScope;
  accountId: string;
  role: MembershipRole;
  applicationId: string;
  lang: Lang;
  now: Date;
};

/** What the page shows on which the company writes. Whoever has it before them has read it. Null for what is another company's. */
export async function openThread(db: Db, { scope, accountId, role, applicationId, lang, now }: Asked) {
  const asked = { ...scope, applicationId };
  await openApplication(db, { ...asked, accountId, now });
  const application = await findCompanyApplication(db, asked);
  if (!application) return null;
  const { id, name, number, answerBy, lang: seekersLang } = application;
  await markRead(db, { applicationId: id, side: "employer", now });
  const listing = titleIn(textsFor(lang), lang, application);
  const thread = companysView(application, { accountId, role, now });
  return { lang, id, name, number, answerBy, seekersLang, listing, thread };
}

export type OpenThread = NonNullable<Awaited<ReturnType<typeof openThread>>>;
