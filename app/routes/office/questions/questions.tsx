import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerKinds } from "#db/question-codes.ts";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { pageNumber, rowsOnPage } from "#app/domain/office/page-number.ts";
import { CatalogueList } from "#app/domain/office/questions/catalogue-list.tsx";
import { WordedFilter } from "#app/domain/office/worded/worded-filter.tsx";
import { catalogueFilterIn, searchCatalogue } from "#app/domain/questions/search-catalogue.server.ts";
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
  const filter = catalogueFilterIn(query);
  const found = await searchCatalogue(context.db, filter, lang);
  const { page, pages } = pageNumber(query.get("page"), found.length);
  const questions = found.slice((page - 1) * rowsOnPage, page * rowsOnPage);
  query.delete("page");
  const title = `${textsFor(lang)("question:office.title")} – ${context.config.board.name}`;
  return { lang, filter, questions, total: found.length, page, pages, query: query.toString(), title };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Questions() {
  const t = useTexts();
  const { lang, filter, questions, total, page, pages, query } = useLoaderData<typeof loader>();
  const hrefOf = (page: number) => {
    const asked = new URLSearchParams(query);
    if (page > 1) asked.set("page", String(page));
    return withQuery(paths.officeQuestions(lang), asked);
  };
  return (
    <>
      <PageHead title={t("question:office.title")}>
        <p className="narrow">{t("question:office.text")}</p>
        <p>
          <a className="button" href={paths.newQuestion(lang)}>
            {t("question:office.add")}
          </a>
        </p>
      </PageHead>
      <WordedFilter action={paths.officeQuestions(lang)} label={t("question:office.search")} filter={filter}>
        <Select
          form={emptyForm}
          name="kind"
          label={t("question:office.answered")}
          value={filter.kind}
          empty={t("phrase:office.every")}
          options={answerKinds.map((value) => ({ value, label: t(`question:office.kind.${value}`) }))}
        />
      </WordedFilter>
      <CatalogueList lang={lang} questions={questions} total={total} />
      <PageLinks page={page} pages={pages} hrefOf={hrefOf} />
    </>
  );
}
