import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readGuide } from "#app/domain/guides/read-guides.server.ts";
import { paths } from "#app/paths.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { formatDay } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Markdown } from "#app/ui/markdown.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

export function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config } = context;
  const guide = readGuide(config, params["guide"] ?? "", lang);
  if (!guide) throw notFound();
  return {
    ...{ lang, guide },
    head: {
      ...{ lang, title: guide.text.title, description: `${guide.text.title}. ${textsFor(lang)("guide:lead")}` },
      canonical: config.origin + paths.guide(lang, guide.id),
      ...{ origin: config.origin, boardName: config.board.name },
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? pageMeta(data.head) : []);

export default function Guide() {
  const t = useTexts();
  const { lang, guide } = useLoaderData<typeof loader>();
  const { text, author, reviewed, sources } = guide;
  return (
    <article className="narrow legal">
      <PageHead
        title={<span lang={guide.lang}>{text.title}</span>}
        back={{ href: paths.guides(lang), label: t("guide:title") }}
      >
        <p className="quiet">{t("guide:byline", { author, day: formatDay(lang, reviewed) })}</p>
        {guide.lang === lang ? null : (
          <Notice>
            <p>{t(`legal:onlyIn.${guide.lang}`)}</p>
          </Notice>
        )}
      </PageHead>
      <div className="legal-text" lang={guide.lang}>
        <Markdown blocks={text.blocks} />
      </div>
      <section id="sources">
        <h2>{t("guide:sources")}</h2>
        <ol lang={guide.lang}>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ol>
        <p className="quiet">{t("guide:note")}</p>
      </section>
    </article>
  );
}
