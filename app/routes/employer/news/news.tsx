import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asMember, requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { findNewsLinesForMembers } from "#app/domain/news/reading/find-news.server.ts";
import { newsPage, newsQuery, parseNewsAsked } from "#app/domain/news/reading/news-line.ts";
import { NewsList } from "#app/domain/news/reading/news-list.tsx";
import { NewsYears } from "#app/domain/news/reading/news-years.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  asMember(await requireEmployer({ request, params, context }));
  const lines = await findNewsLinesForMembers(context.db, lang);
  return {
    lang,
    ...newsPage(lines, parseNewsAsked(new URL(request.url).searchParams)),
    title: `${textsFor(lang)("news:title")} – ${context.config.board.name}`,
  };
}

export default function MemberNews() {
  const { lang, years, year, page, pages, shown } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead title={t("news:title")}>
        <p>{t("news:list.introMembers")}</p>
      </PageHead>
      <NewsYears {...{ years, year }} hrefOf={(one) => paths.memberNews(lang, newsQuery({ year: one, page: 1 }))} />
      {shown.length > 0 ? (
        <>
          <h2>{year ?? t("news:list.newest")}</h2>
          <NewsList lines={shown} lang={lang} hrefOf={({ id }) => paths.memberNote(lang, id)} />
          <PageLinks
            {...{ page, pages }}
            hrefOf={(number) => paths.memberNews(lang, newsQuery({ year, page: number }))}
          />
        </>
      ) : (
        <EmptyState title={t("news:list.empty")}>
          <p>{t("news:list.emptyText")}</p>
        </EmptyState>
      )}
    </>
  );
}
