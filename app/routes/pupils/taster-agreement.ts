import type { LoaderFunctionArgs } from "@remix-run/node";
import { agreementPdf } from "#app/domain/tasters/agreement-pdf.server.ts";
import { findTaster } from "#app/domain/tasters/find-taster.server.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { tooMany } from "#app/platform/http/too-many.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";

/** The form for school, once the day is agreed. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { db, config, limits, client, now } = context;
  const asked = { column: "token_hash" as const, token: params["token"] ?? "", lang, now: now() };
  const taster = await findTaster(db, asked);
  if (taster?.state !== "agreed") throw notFound();
  const taken = await limits.take("registration", client);
  if (!taken.ok) return tooMany({ lang, boardName: config.board.name, request }, taken.retryAfterSeconds);
  const bytes = await agreementPdf({ taster, lang, board: config.board.name, at: now() });
  return attachment({ name: `${textsFor(lang)("taster:paper.file")}.pdf`, mediaType: "application/pdf", bytes });
}
