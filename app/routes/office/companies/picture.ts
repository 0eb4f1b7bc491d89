import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findPreviewFile } from "#app/domain/companies/pictures/open-picture.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { pictureResponse } from "#app/platform/pictures/picture-response.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireOffice({ request, params, context }, "profiles");
  const { companyId = "", pictureId = "" } = params;
  const file = await findPreviewFile(context.db, { companyId, pictureId });
  if (!file) throw notFound();
  return pictureResponse({ format: file.format, bytes: await context.files.get(file), everybodys: false });
}
