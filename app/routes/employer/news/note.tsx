import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asMember, requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { findNoteForMembers } from "#app/domain/news/reading/find-news.server.ts";
import { NewsArticle } from "#app/domain/news/reading/news-article.tsx";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  asMember(await requireEmployer({ request, params, context }));
  const note = await findNoteForMembers(context.db, { newsId: params["newsId"] ?? "", lang });
  if (!note) throw notFound();
  return { lang, note, title: `${note.told.title} – ${context.config.board.name}` };
}

export default function MemberNote() {
  const { lang, note } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <a className="back-link" href={paths.memberNews(lang)}>
        {t("news:list.all")}
      </a>
      <NewsArticle note={note} lang={lang} headingLevel={1} />
    </div>
  );
}
