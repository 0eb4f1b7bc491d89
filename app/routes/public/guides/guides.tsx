import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readGuides } from "#app/domain/guides/read-guides.server.ts";
import { paths } from "#app/paths.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

export function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config } = context;
  const t = textsFor(lang);
  return {
    lang,
    guides: readGuides(config, lang).map(({ id, lang, text: { title, blocks } }) => {
      const [first] = blocks;
      const lead = first?.type === "paragraph" ? first.content.map((part) => ("text" in part ? part.text : " ")) : [];
      return { id, lang, title, lead: lead.join("") };
    }),
    head: {
      ...{ lang, title: t("guide:title"), description: t("guide:lead") },
      ...{ canonical: config.origin + paths.guides(lang), origin: config.origin, boardName: config.board.name },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Guides() {
  const t = useTexts();
  const { lang, guides } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <PageHead title={t("guide:title")}>
        <p className="lead">{t("guide:lead")}</p>
      </PageHead>
      {guides.map((guide) => (
        <section key={guide.id} className="panel" lang={guide.lang}>
          <h2>
            <a href={paths.guide(lang, guide.id)}>{guide.title}</a>
          </h2>
          <p>{guide.lead}</p>
        </section>
      ))}
    </div>
  );
}
