import type { ActionFunctionArgs } from "@remix-run/node";
import { withdrawYear } from "#app/domain/take-home/desk/save-year.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { yearFor } from "./year.server.ts";

export function loader() {
  throw notFound();
}

export async function action(args: ActionFunctionArgs) {
  const { lang, ...asked } = await yearFor(args);
  if (!(await withdrawYear(args.context.db, { ...asked, now: args.context.now() }))) throw notFound();
  return seeOther(paths.officeTakeHome(lang, "done=withdrawn"));
}
