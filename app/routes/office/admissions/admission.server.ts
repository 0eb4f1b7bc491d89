import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findAdmission } from "#app/domain/admissions/find-admissions.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The request that the address names, for people of the office. */
export async function requireAdmission({ request, params, context }: Asked) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "admissions");
  const admission = await findAdmission(context.db, { admissionId: params["admissionId"] ?? "", lang });
  if (!admission) throw notFound();
  return { lang, admission };
}

/** The same for a page on which it is decided; what is decided already shows how. */
export async function requireOpenAdmission(heading: "refuse" | "ask" | "correct", asked: Asked) {
  const { lang, admission } = await requireAdmission(asked);
  if (admission.declined_at) throw seeOther(paths.officeAdmission(lang, admission.id));
  const text = textsFor(lang)(`admission:office.${heading}.title`, { company: admission.name });
  return { lang, admission, heading: text, title: `${text} – ${asked.context.config.board.name}` };
}

/** Somebody else of the office was quicker. */
export const gone = (lang: Parameters<typeof paths.officeAdmissions>[0]) =>
  seeOther(paths.officeAdmissions(lang, "done=gone"));
