import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asMember, requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { ExampleDone, exampleDone } from "#app/domain/good-examples/desk/example-done.tsx";
import { ExampleTable } from "#app/domain/good-examples/desk/example-table.tsx";
import { findExamplesOfCompany } from "#app/domain/good-examples/desk/find-desk-examples.server.ts";
import { exampleFilterQuery, parseExampleFilter } from "#app/domain/good-examples/finding/example-filter.ts";
import { ExampleFilters } from "#app/domain/good-examples/finding/example-filters.tsx";
import { ExampleList } from "#app/domain/good-examples/finding/example-list.tsx";
import { examplesFound, findExamplesForMembers } from "#app/domain/good-examples/finding/find-examples.server.ts";
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
  const { company, speaks } = asMember(await requireEmployer({ request, params, context }));
  const { searchParams } = new URL(request.url);
  const filter = parseExampleFilter(searchParams);
  const all = await findExamplesForMembers(context.db, lang);
  const own = await findExamplesOfCompany(context.db, { companyId: company.id, lang });
  return {
    ...{ lang, speaks, filter, own, news: exampleDone(request), office: context.config.operator.name },
    ...examplesFound(all, filter, Math.floor(Number(searchParams.get("page"))) || 1),
    offered: all.map(({ tags, fields }) => ({ tags, fields })),
    title: `${textsFor(lang)("example:list.title")} – ${context.config.board.name}`,
  };
}

export default function EmployerExamples() {
  const shown = useLoaderData<typeof loader>();
  const { lang, speaks, filter, own, news, office, found, count, page, pages, offered } = shown;
  const t = useTexts();
  const at = (number: number) => {
    const query = exampleFilterQuery(filter);
    if (number > 1) query.set("page", String(number));
    return paths.employerExamples(lang, query);
  };
  return (
    <>
      <ExampleDone {...news} />
      <PageHead title={t("example:list.title")}>
        <p>{t("example:desk.intro")}</p>
        {speaks ? (
          <p>
            <a className="button-primary" href={paths.newExample(lang)}>
              {t("example:desk.tell")}
            </a>
          </p>
        ) : null}
      </PageHead>
      {offered.length > 0 ? (
        <ExampleFilters {...{ filter, offered }} action={paths.employerExamples(lang)} />
      ) : (
        <p>{t("example:list.emptyText")}</p>
      )}
      {found.length > 0 ? (
        <section className="office-section">
          <div role="status">
            <h2>{t("example:list.count", { count })}</h2>
          </div>
          <ExampleList examples={found} hrefOf={({ id }) => paths.employerExample(lang, id)} />
          <PageLinks {...{ page, pages }} hrefOf={at} />
        </section>
      ) : offered.length > 0 ? (
        <EmptyState title={t("example:list.emptyFiltered")}>
          <p>
            <a className="button" href={paths.employerExamples(lang)}>
              {t("example:list.all")}
            </a>
          </p>
        </EmptyState>
      ) : null}
      <section className="office-section">
        <h2>{t("example:desk.own")}</h2>
        {own.length > 0 ? (
          <ExampleTable
            {...{ lang, office, examples: own, label: t("example:desk.own") }}
            hrefOf={paths.employerExample}
          />
        ) : (
          <p>{t("example:desk.ownEmpty")}</p>
        )}
      </section>
    </>
  );
}
