import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { ExampleDone, exampleDone } from "#app/domain/good-examples/desk/example-done.tsx";
import { ExampleTable } from "#app/domain/good-examples/desk/example-table.tsx";
import { findOfficeExamples } from "#app/domain/good-examples/desk/find-desk-examples.server.ts";
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
  await requireOffice({ request, params, context }, "examples");
  return {
    ...{ lang, news: exampleDone(request), office: context.config.operator.name },
    groups: await findOfficeExamples(context.db, lang),
    title: `${textsFor(lang)("example:list.title")} – ${context.config.board.name}`,
  };
}

export default function OfficeExamples() {
  const { lang, news, office, groups } = useLoaderData<typeof loader>();
  const t = useTexts();
  const shown = (["waiting", "drafts", "published", "takenDown"] as const).filter((name) => groups[name].length > 0);
  return (
    <>
      <ExampleDone {...news} />
      <PageHead title={t("example:list.title")}>
        <p className="button-row">
          <a className="button-primary" href={paths.officeNewExample(lang)}>
            {t("example:desk.new")}
          </a>
          <a href={paths.examples(lang)}>{t("example:desk.publicPage")}</a>
        </p>
      </PageHead>
      {shown.length === 0 ? <p>{t("example:desk.empty")}</p> : null}
      {shown.map((name) => (
        <section key={name} className="office-section">
          <h2>{t(`example:desk.${name}`)}</h2>
          <ExampleTable
            {...{ lang, office, examples: groups[name] }}
            label={t(`example:desk.${name}`)}
            hrefOf={paths.officeExample}
          />
        </section>
      ))}
    </>
  );
}
