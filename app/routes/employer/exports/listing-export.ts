import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { applicationsAsTable } from "#app/domain/applications/export/applications-as-table.server.ts";
import { applicationsAsZip } from "#app/domain/applications/export/applications-as-zip.server.ts";
import { findExportable } from "#app/domain/applications/export/find-exportable.server.ts";
import { windowsName } from "#app/domain/applications/export/windows-name.ts";
import { paths } from "#app/paths.ts";
import { streamedAttachment } from "#app/platform/http/attachment.server.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { streamedText } from "#app/platform/streamed-text.ts";
import { takeExport } from "./take-export.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireDecider({ request, params, context });
  return seeOther(paths.listingExports(langOf(params), params["id"] ?? ""));
}

export async function action(asked: ActionFunctionArgs) {
  const { params, context } = asked;
  const format = params["format"];
  if (format !== "csv" && format !== "zip") throw notFound();
  const listingId = params["id"] ?? "";
  const { exportId, scope, lang, saved } = await takeExport(asked, { of: { listingId }, format });
  const listing = await findExportable(context.db, { ...scope, listingId, lang });
  if (!listing) throw notFound();
  const name = windowsName(`${textsFor(lang)("export:file.listing", { title: listing.title })}.${format}`, 100);
  if (format === "csv") {
    const rows = applicationsAsTable(context.db, { exportId, scope, lang, now: saved.at });
    return streamedAttachment({ name, mediaType: "text/csv; charset=utf-8", body: streamedText(rows) });
  }
  const body = applicationsAsZip(context.db, context.files, { exportId, scope, lang, saved });
  return streamedAttachment({ name, mediaType: "application/zip", body });
}
