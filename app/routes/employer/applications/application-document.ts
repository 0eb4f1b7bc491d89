import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { openDocument } from "#app/domain/applications/documents/open-document.server.ts";
import { streamedAttachment } from "#app/platform/http/attachment.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { accountId, scope } = await requireEmployer({ request, context, params });
  const document = await openDocument(context.db, {
    ...scope,
    accountId,
    applicationId: params.applicationId ?? "",
    documentId: params.documentId ?? "",
    now: context.now(),
  });
  if (!document) throw notFound();
  return streamedAttachment({ ...document, body: await context.files.stream(document) });
}
