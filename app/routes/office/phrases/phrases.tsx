import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { phraseSections } from "#db/codes.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { phraseFilterIn, searchPhrases } from "#app/domain/occupations/find-phrases.server.ts";
import { pageNumber, rowsOnPage } from "#app/domain/office/page-number.ts";
import { PhraseList } from "#app/domain/office/phrases/phrase-list.tsx";
import { WordedFilter } from "#app/domain/office/worded/worded-filter.tsx";
import { paths } from "#app/paths.ts";
import { withQuery } from "#app/paths/with-query.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Select } from "#app/ui/form.tsx";
import { PageLinks } from "#app/ui/page-links.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "phrases");
  const query = new URL(request.url).searchParams;
  const filter = phraseFilterIn(query);
  const found = await searchPhrases(context.db, filter, lang);
  const { page, pages } = pageNumber(query.get("page"), found.length);
  const phrases = found.slice((page - 1) * rowsOnPage, page * rowsOnPage);
  query.delete("page");
  const title = `${textsFor(lang)("phrase:office.title")} – ${context.config.board.name}`;
  return { lang, filter, phrases, total: found.length, page, pages, query: query.toString(), title };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Phrases() {
  const t = useTexts();
  const { lang, filter, phrases, total, page, pages, query } = useLoaderData<typeof loader>();
  const hrefOf = (page: number) => {
    const asked = new URLSearchParams(query);
    if (page > 1) asked.set("page", String(page));
    return withQuery(paths.officePhrases(lang), asked);
  };
  return (
    <>
      <PageHead title={t("phrase:office.title")}>
        <p className="narrow">{t("phrase:office.text")}</p>
        <p>
          <a className="button" href={paths.newPhrase(lang)}>
            {t("phrase:office.add")}
          </a>
        </p>
      </PageHead>
      <WordedFilter action={paths.officePhrases(lang)} label={t("phrase:search.label")} filter={filter}>
        <Select
          form={emptyForm}
          name="section"
          label={t("phrase:office.section")}
          value={filter.section}
          empty={t("phrase:office.every")}
          options={phraseSections.map((value) => ({ value, label: t(`phrase:section.${value}`) }))}
        />
      </WordedFilter>
      <PhraseList lang={lang} phrases={phrases} total={total} />
      <PageLinks page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}
