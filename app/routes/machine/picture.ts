import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublicFile } from "#app/domain/companies/pictures/open-picture.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { pictureResponse } from "#app/platform/pictures/picture-response.server.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: () => new URLSearchParams() } satisfies PageHandle;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const file = await findPublicFile(context.db, params["file"] ?? "");
  if (!file) throw notFound();
  return pictureResponse({ format: file.format, bytes: await context.files.get(file), everybodys: true });
}
