import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ListingArticle } from "#app/domain/listings/listing-article.tsx";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { constantData } from "./constant.server.ts";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { view } = await constantData(context, lang);
  return { lang, view };
}

export default function Article() {
  const { lang, view } = useLoaderData<typeof loader>();
  return <ListingArticle view={view} lang={lang} />;
}
