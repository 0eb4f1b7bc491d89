import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { extendProfile } from "#app/domain/returnees/profile/change-profile.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { ownProfile } from "./own-profile.server.ts";

/** Nothing is to be seen here: the button stands on the profile's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, token } = await ownProfile(args);
  return seeOther(paths.myProfile(lang, token));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, token, now } = await ownProfile(args);
  await extendProfile(args.context.db, { token, now });
  return seeOther(paths.myProfile(lang, token, "done=extended"));
}
