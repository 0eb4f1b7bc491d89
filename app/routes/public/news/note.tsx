import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { idFromSlug } from "#app/domain/listings/listing.ts";
import { findPublicNote } from "#app/domain/news/reading/find-news.server.ts";
import { NewsArticle } from "#app/domain/news/reading/news-article.tsx";
import { newsFeedLink } from "#app/domain/news/reading/news-feed-link.ts";
import { newsLine } from "#app/domain/news/reading/news-line.ts";
import { paths } from "#app/paths.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";

export const handle = { knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

/** Only the id counts: a wrong slug leads to the right address. What is for members alone is not here, whoever asks. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config } = context;
  const note = await findPublicNote(context.db, { newsId: idFromSlug(params["slug"] ?? "") ?? "", lang });
  if (!note) throw notFound();
  const path = paths.note(lang, note.slug);
  if (new URL(request.url).pathname !== path) {
    return new Response(null, { status: 301, headers: { Location: path } }) as never; // Remix sends a returned response as it is
  }
  return data(
    withoutHydrationData({
      ...{ lang, note },
      alternates: Object.fromEntries(langs.map((other) => [other, paths.note(other, note.slug)])),
      head: {
        lang,
        title: note.told.title,
        description: newsLine(note).beginning,
        canonical: config.origin + path,
        origin: config.origin,
        boardName: config.board.name,
      },
    }),
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page ? [...pageMeta(page.head), newsFeedLink(page.lang)] : [];

export default function Note() {
  const { lang, note } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <a className="back-link" href={paths.news(lang)}>
        {t("news:list.all")}
      </a>
      <NewsArticle note={note} lang={lang} headingLevel={1} />
    </div>
  );
}
