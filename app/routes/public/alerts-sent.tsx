import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isPupilsSearch } from "#app/domain/alerts/minors/is-pupils-search.ts";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { paths } from "#app/paths.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

type Said = "title" | "text" | "step1" | "step2" | "step3" | "missing";

const sentText = (t: Texts, forPupils: boolean, said: Said) =>
  t(forPupils ? `alert:pupil.sent.${said}` : `alert:sent.${said}`);

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { searchParams } = new URL(request.url);
  const criteria = parseCriteria(searchParams);
  const forPupils = isPupilsSearch(criteria);
  return {
    ...{ lang, forPupils },
    withParent: searchParams.has("parent"),
    query: criteriaQuery(criteria).toString(),
    title: `${sentText(textsFor(lang), forPupils, "title")} – ${context.config.board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export default function AlertSent() {
  const { lang, query, forPupils, withParent } = useLoaderData<typeof loader>();
  const t = useTexts();
  const say = (said: Said) => sentText(t, forPupils, said);
  return (
    <div className="narrow">
      <PageHead title={say("title")}>
        <p>{say("text")}</p>
      </PageHead>
      <ol>
        <li>{say("step1")}</li>
        <li>{say("step2")}</li>
        <li>{withParent ? t("alert:sent.parent") : say("step3")}</li>
      </ol>
      <p>{say("missing")}</p>
      <p className="button-row">
        <a className="button" href={paths.results(lang, query)}>
          {t("alert:sent.back")}
        </a>
      </p>
    </div>
  );
}
