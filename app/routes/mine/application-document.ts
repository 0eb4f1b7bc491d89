import type { LoaderFunctionArgs } from "@remix-run/node";
import { openMyDocument } from "#app/domain/applications/documents/open-my-document.server.ts";
import { streamedAttachment } from "#app/platform/http/attachment.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";

/** What the seeker sent, for the seeker: the link is the key, as everywhere behind it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const asked = { token: params.token ?? "", documentId: params.documentId ?? "", now: context.now() };
  const document = await openMyDocument(context.db, asked);
  if (!document) throw notFound();
  return streamedAttachment({ ...document, body: await context.files.stream(document) });
}
