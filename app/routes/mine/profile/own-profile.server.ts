import type { LoaderFunctionArgs } from "@remix-run/node";
import { findReturneeProfile } from "#app/domain/returnees/profile/find-returnee-profile.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "params" | "context">;

/** The profile of a link, or null: whoever holds the token is its owner. */
export async function readOwnProfile({ params, context }: Asked) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const now = context.now();
  return { lang, token, now, profile: await findReturneeProfile(context.db, { token, now }) };
}

/** The same for what can be done with a confirmed one only. */
export async function ownProfile(asked: Asked) {
  const { profile, ...rest } = await readOwnProfile(asked);
  if (!profile) throw notFound();
  if (!profile.confirmed_at) throw seeOther(paths.confirmProfile(rest.lang, rest.token));
  return { ...rest, profile };
}
