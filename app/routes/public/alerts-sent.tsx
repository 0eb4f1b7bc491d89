import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { paths } from "#app/paths.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  return {
    lang,
    withParent: new URL(request.url).searchParams.has("parent"),
    query: criteriaQuery(parseCriteria(new URL(request.url).searchParams)).toString(),
    title: `${textsFor(lang)("alert:sent.title")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export default function AlertSent() {
  const { lang, query, withParent } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("alert:sent.title")}>
        <p>{t("alert:sent.text")}</p>
      </PageHead>
      <ol>
        <li>{t("alert:sent.step1")}</li>
        <li>{t("alert:sent.step2")}</li>
        <li>{t(withParent ? "alert:sent.parent" : "alert:sent.step3")}</li>
      </ol>
      <p>{t("alert:sent.missing")}</p>
      <p className="button-row">
        <a className="button" href={paths.results(lang, query)}>
          {t("alert:sent.back")}
        </a>
      </p>
    </div>
  );
}
