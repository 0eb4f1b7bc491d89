import type { ActionFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { recordExport } from "#app/domain/applications/export/record-export.server.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { tooMany } from "#app/platform/http/too-many.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Wish = Pick<Parameters<typeof recordExport>[1], "of" | "format">;

/** Who takes what, and that it is recorded; whoever may not, or too often, is told so instead. */
export async function takeExport({ request, params, context }: ActionFunctionArgs, { of, format }: Wish) {
  const lang = langOf(params);
  const { accountId, name, scope } = await requireDecider({ request, params, context });
  const { db, config, limits, now } = context;
  const taken = await limits.take("export", accountId);
  if (!taken.ok) throw tooMany({ lang, boardName: config.board.name, request }, taken.retryAfterSeconds);
  const at = now();
  const exportId = await recordExport(db, { ...scope, accountId, of, format, now: at });
  if (!exportId) throw notFound();
  return { exportId, scope, lang, saved: { person: name, at, board: config.board.name } };
}
