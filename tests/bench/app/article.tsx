import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Lang } from "#db/codes.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { loader as loadListing } from "#app/routes/public/job.tsx";
import { constantData } from "./constant.server.ts";

export { default, meta } from "#app/routes/public/job.tsx";

type Page = Awaited<ReturnType<typeof loadListing>>["data"];

const known = new Map<Lang, Promise<Page>>();

/**
 * The listing page itself, but what it shows was asked for once and is constant from then on. As in any bare route, and in
 * that of the cards, Remix writes the data down for the browser as well.
 */
export async function loader(args: LoaderFunctionArgs) {
  const lang = langOf(args.params);
  const data = known.get(lang) ?? firstListing(args, lang);
  known.set(lang, data);
  return data;
}

async function firstListing(args: LoaderFunctionArgs, lang: Lang): Promise<Page> {
  const { path } = await constantData(args.context, lang);
  const slug = path.slice(path.lastIndexOf("/") + 1);
  const request = new Request(args.context.config.origin + path);
  const { data: page } = await loadListing({ ...args, params: { lang, slug }, request });
  const entries = Object.getOwnPropertyNames(page).map((name) => [name, page[name as keyof Page]] as const);
  return Object.fromEntries(entries) as Page; // the same properties, enumerable
}
