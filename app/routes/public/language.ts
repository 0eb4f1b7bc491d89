import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { inReadersLang } from "#app/platform/i18n/in-readers-lang.server.ts";

export const loader = ({ request, context }: LoaderFunctionArgs) =>
  inReadersLang(request, context.config.board.langs, paths.home);
