import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { removeHomeFact } from "#app/domain/returnees/facts/save-home-fact.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { wantedFact } from "./wanted-fact.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the fact's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, fact } = await wantedFact(args);
  return seeOther(paths.officeHomeFact(lang, fact.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, fact, officer } = await wantedFact(args);
  const isRemoved = await removeHomeFact(args.context.db, { id: fact.id, officer, now: args.context.now() });
  if (!isRemoved) throw notFound();
  return seeOther(paths.officeHomeFacts(lang, "done=removed"));
}
