import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireCompanyAdmin } from "#app/domain/accounts/viewer.server.ts";
import { findApiKey } from "#app/domain/api/keys/find-api-keys.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** The key that the address names, for whoever may change it, and who that is. */
export async function programKeyFor({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company, accountId } = await requireCompanyAdmin({ request, params, context });
  const deed = { companyId: company.id, accountId, keyId: params["keyId"] ?? "", now: context.now() };
  const key = await findApiKey(context.db, deed);
  if (!key) throw notFound();
  return { lang, deed, key };
}
