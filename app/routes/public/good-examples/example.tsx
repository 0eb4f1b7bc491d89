import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { eventPath } from "#app/domain/events/event-view.ts";
import { examplePath } from "#app/domain/good-examples/example-view.ts";
import { ExampleArticle } from "#app/domain/good-examples/page/example-article.tsx";
import { findPublicExample } from "#app/domain/good-examples/page/find-example.server.ts";
import { idFromSlug } from "#app/domain/listings/listing.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { notFound } from "#app/platform/http/responses.server.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langs } from "#app/platform/i18n/locales.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";

export const handle = { knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

/** Only the id counts: a wrong slug leads to the right address. What is for members alone is not here, whoever asks. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config } = context;
  const exampleId = idFromSlug(params["slug"] ?? "") ?? "";
  const found = await findPublicExample(context.db, { exampleId, lang });
  if (!found) throw notFound();
  const { example, events } = found;
  const path = examplePath(lang, example);
  if (new URL(request.url).pathname !== path) {
    return new Response(null, { status: 301, headers: { Location: path } }) as never; // Remix sends a returned response as it is
  }
  return data(
    withoutHydrationData({
      ...{ lang, example, events, today: dayOf(context.now()), office: config.operator.name },
      alternates: Object.fromEntries(langs.map((other) => [other, examplePath(other, example)])),
      head: {
        lang,
        title: example.told.title,
        description: example.told.problem.replace(/\s+/g, " ").slice(0, 200),
        canonical: config.origin + path,
        origin: config.origin,
        boardName: config.board.name,
      },
    }),
  );
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => (page ? pageMeta(page.head) : []);

export default function Example() {
  const { lang, example, events, today, office } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <div className="narrow">
      <a className="back-link" href={paths.examples(lang)}>
        {t("example:list.all")}
      </a>
      <ExampleArticle
        {...{ example, events, lang, today, office }}
        eventHref={(event) => eventPath(lang, event)}
        headingLevel={1}
      />
    </div>
  );
}
