import type { LoaderFunctionArgs } from "@remix-run/node";
import { loader as loadListing } from "#app/routes/public/job.tsx";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import type { Lang } from "#db/codes.ts";
import { constantData } from "./constant.server.ts";

export { default, meta } from "#app/routes/public/job.tsx";

const known = new Map<Lang, ReturnType<typeof loadListing>>();

/** The listing page itself, but what it shows was asked for once and is constant from then on. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params);
  const data = known.get(lang) ?? firstListing(args, lang);
  known.set(lang, data);
  return data;
}

async function firstListing(args: LoaderFunctionArgs, lang: Lang) {
  const { path } = await constantData(args.context, lang);
  const slug = path.slice(path.lastIndexOf("/") + 1);
  return loadListing({ ...args, params: { lang, slug }, request: new Request(args.context.config.origin + path) });
}
