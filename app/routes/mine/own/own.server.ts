import type { LoaderFunctionArgs } from "@remix-run/node";
import { readOwnPass } from "#app/domain/applications/overview/own-pass.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "params" | "context">;

/** Whose pass it is. One that is over leads to where the next is asked for: nobody who follows a mail meets a dead end. */
export function requireOwn({ params, context }: Asked) {
  const lang = langOf(params);
  const pass = params["token"] ?? "";
  const now = context.now();
  const address = readOwnPass(context.config, { pass, now });
  if (address === null) throw seeOther(`${paths.askOwnData(lang)}?done=ended`);
  return { lang, pass, address, now };
}
