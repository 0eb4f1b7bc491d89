import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { NewsDone, newsDone } from "#app/domain/news/desk/news-done.tsx";
import { NewsTable } from "#app/domain/news/desk/news-table.tsx";
import { findOfficeNews } from "#app/domain/news/reading/find-news.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "news");
  return {
    ...{ lang, done: newsDone(request), groups: await findOfficeNews(context.db, lang) },
    title: `${textsFor(lang)("news:title")} – ${context.config.board.name}`,
  };
}

export default function OfficeNews() {
  const { lang, done, groups } = useLoaderData<typeof loader>();
  const t = useTexts();
  const shown = (["drafts", "planned", "published"] as const).filter((name) => groups[name].length > 0);
  return (
    <>
      <NewsDone done={done} />
      <PageHead title={t("news:title")}>
        <p className="button-row">
          <a className="button-primary" href={paths.officeNewNote(lang)}>
            {t("news:desk.new")}
          </a>
          <a href={paths.news(lang)}>{t("news:desk.publicPage")}</a>
        </p>
      </PageHead>
      {shown.length === 0 ? <p>{t("news:desk.empty")}</p> : null}
      {shown.map((name) => (
        <section key={name} className="office-section">
          <h2>{t(`news:desk.${name}`)}</h2>
          <NewsTable lang={lang} notes={groups[name]} label={t(`news:desk.${name}`)} />
        </section>
      ))}
    </>
  );
}
