import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { findSource } from "#app/domain/listings/bring-in/find-sources.server.ts";
import { readSource } from "#app/domain/listings/bring-in/read-source.server.ts";
import { paths } from "#app/paths.ts";
import { userAgent } from "#app/platform/fetching/user-agent.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { requireBringer } from "./require-bringer.server.ts";

export async function loader(asked: LoaderFunctionArgs) {
  await requireBringer(asked);
  return seeOther(paths.bringInSource(langOf(asked.params), asked.params["sourceId"] ?? ""));
}

/** Asks the source once more; what it says stands on its page. */
export async function action(asked: ActionFunctionArgs) {
  const { lang, source, companyId } = await findAsked(asked);
  const { db, config, limits, now } = asked.context;
  const back = (fault: string) => seeOther(paths.bringInSource(lang, source.id, new URLSearchParams({ fault })));
  const taken = await limits.take("bring_in", companyId);
  if (!taken.ok) return back("busy");
  const read = await readSource(db, {
    ...{ companyId, address: source.address, lang, now: now() },
    userAgent: userAgent({ origin: config.origin, boardName: config.board.name }),
  });
  return read.ok ? seeOther(paths.bringInSource(lang, source.id)) : back(read.reason);
}

/** A table is not there to be read again: its owner uploads the next. */
async function findAsked(asked: LoaderFunctionArgs) {
  const { company } = await requireBringer(asked);
  const sourceId = asked.params["sourceId"] ?? "";
  const source = await findSource(asked.context.db, { companyId: company.id, sourceId });
  if (!source || source.form === "csv") throw notFound();
  return { lang: langOf(asked.params), source, companyId: company.id };
}
