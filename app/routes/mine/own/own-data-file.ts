import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { personArchive } from "#app/domain/data-protection/export/person-archive.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { streamedAttachment } from "#app/platform/http/attachment.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { tooMany } from "#app/platform/http/too-many.server.ts";
import { requireOwn } from "./own.server.ts";

export function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, pass } = requireOwn({ params, context });
  return seeOther(paths.ownData(lang, pass));
}

/** The archive of the office, in the language of the page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { lang, address, now } = requireOwn({ params, context });
  const { db, config, files, limits } = context;
  const taken = await limits.take("export", address);
  if (!taken.ok) throw tooMany({ lang, boardName: config.board.name, request }, taken.retryAfterSeconds);
  const body = await personArchive(db, files, { address, lang, config, now, own: true });
  return streamedAttachment({ name: `data-${dayOf(now)}.zip`, mediaType: "application/zip", body });
}
