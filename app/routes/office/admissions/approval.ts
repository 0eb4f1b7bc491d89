import type { ActionFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { approveAdmission } from "#app/domain/admissions/decide-admission.server.ts";
import { onwardFrom } from "#app/domain/office/waiting/onward-from.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { gone } from "./admission.server.ts";

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "admissions");
  const { db, config } = context;
  const admissionId = params["admissionId"] ?? "";
  const then = (await request.formData()).get("then");
  const onward = await onwardFrom(db, { lang, id: admissionId, then, may: officer.may });
  const result = await approveAdmission(db, { admissionId, officer, config, now: context.now() });
  if (result.ok) {
    if (onward) return seeOther(onward);
    const done = result.invited ? "invited" : "created";
    return seeOther(`${paths.officeCompany(lang, result.companyId)}?done=${done}`);
  }
  if (result.reason === "gone") return gone(lang);
  return seeOther(paths.officeAdmission(lang, admissionId, `problem=${result.reason}`));
}
