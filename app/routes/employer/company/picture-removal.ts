import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireEmployer, requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { removePicture } from "#app/domain/companies/pictures/remove-picture.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** Whoever comes back to this address after signing in goes on to the list. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireEmployer({ request, params, context });
  return seeOther(paths.companyPictures(langOf(params)));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { accountId, company } = await requireSpeaker({ request, params, context });
  const removal = { companyId: company.id, pictureId: params["pictureId"] ?? "", accountId, now: context.now() };
  if (!(await removePicture(context.db, removal))) throw notFound();
  return seeOther(`${paths.companyPictures(langOf(params))}?done=removed`);
}
