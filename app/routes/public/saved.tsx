import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findSaved } from "#app/domain/search/saved/find-saved.server.ts";
import { readIds, writeIds } from "#app/domain/search/saved/listing-ids.ts";
import { SavedPage } from "#app/domain/search/saved/saved-page.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";

export const headers = privateHeaders;

/**
 * What is saved lies on the reader's device. `?l=` are the listings that a link takes along; `?saved=&seen=` is how the
 * script of a device asks for the cards of its own, which makes no page of its own.
 */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { searchParams } = new URL(request.url);
  const edition = await context.edition();
  const find = (ids: string[]) => findSaved(edition, ids, { lang, now: context.now() });
  const listIn = (name: string) => readIds(searchParams.get(name));
  const title = `${textsFor(lang)("saved:title")} – ${context.config.board.name}`;
  if (searchParams.has("l")) return { lang, title, brought: await find(listIn("l")), device: null };
  if (!searchParams.has("saved")) return { lang, title, brought: null, device: null };
  const saved = listIn("saved");
  const seen = listIn("seen").filter((id) => !saved.includes(id));
  const takeAlong =
    saved.length > 0 ? context.config.origin + paths.saved(lang, new URLSearchParams({ l: writeIds(saved) })) : null;
  return { lang, title, brought: null, device: { saved: await find(saved), seen: await find(seen), takeAlong } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export default function Saved() {
  const { lang, brought, device } = useLoaderData<typeof loader>();
  return <SavedPage lang={lang} brought={brought} device={device} />;
}
