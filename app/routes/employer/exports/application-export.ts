import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { deskPathsAt } from "#app/domain/applications/desk/desk-paths.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { dossierPdf } from "#app/domain/applications/export/dossier-pdf.server.ts";
import { findDossier } from "#app/domain/applications/export/find-dossier.server.ts";
import { pdfName } from "#app/domain/applications/export/pdf-name.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { takeExport } from "./take-export.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button in the dossier. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { scope } = await requireDecider({ request, params, context });
  const applicationId = params["applicationId"] ?? "";
  if (!(await findCompanyApplication(context.db, { ...scope, applicationId }))) throw notFound();
  return seeOther(deskPathsAt(request, langOf(params)).dossier(applicationId));
}

/** A form and no link: it is recorded, so nothing may ask for it that nobody clicked. */
export async function action(asked: ActionFunctionArgs) {
  const applicationId = asked.params["applicationId"] ?? "";
  const { scope, lang, saved } = await takeExport(asked, { of: { applicationId }, format: "pdf" });
  const dossier = await findDossier(asked.context.db, { ...scope, applicationId, now: saved.at });
  if (!dossier) throw notFound();
  const bytes = await dossierPdf(dossier, { lang, saved });
  return attachment({ name: pdfName(lang, dossier), mediaType: "application/pdf", bytes });
}
