import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ApiGuide } from "#app/domain/api/described/api-guide.tsx";
import { describedOperations } from "#app/domain/api/described/described-operations.ts";
import { fieldRows } from "#app/domain/api/described/field-rows.ts";
import { guideLimits } from "#app/domain/api/described/guide-limits.ts";
import { answerExamples } from "#app/domain/api/examples/answer-examples.ts";
import { openApi } from "#app/domain/api/open-api.ts";
import { eventKeptDays, mostWebhooks, stoppedAfterDays } from "#app/domain/webhooks/webhook.ts";
import { paths } from "#app/paths.ts";
import { noQuery } from "#app/platform/http/addresses/site-routes.ts";
import { sharedPage } from "#app/platform/http/caching.ts";
import { withoutHydrationData } from "#app/platform/http/without-hydration-data.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { pageMeta } from "#app/ui/page-meta.ts";

export const handle = { search: false, knownQuery: noQuery } satisfies PageHandle;
export const headers = sharedPage;

export function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { origin, board, operator } = context.config;
  const site = { origin, boardName: board.name, place: operator.city };
  const description = openApi(site);
  const { WebhookPayload, PostingProblem } = answerExamples(site);
  const t = textsFor(lang);
  return withoutHydrationData({
    guide: {
      lang,
      origin,
      operations: describedOperations(description, origin),
      schemas: Object.entries(description.components.schemas).map(([name, schema]) => ({
        ...{ name, text: schema.description ?? null, rows: fieldRows(schema) },
      })),
      samples: { event: JSON.stringify(WebhookPayload, null, 2), problem: JSON.stringify(PostingProblem, null, 2) },
      numbers: {
        ...guideLimits,
        ...{ webhooks: mostWebhooks, stoppedDays: stoppedAfterDays, keptDays: eventKeptDays },
      },
    },
    head: {
      ...{ lang, origin, title: t("api:title"), description: t("api:intro") },
      ...{ canonical: origin + paths.apiGuide(lang), boardName: board.name },
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        ...pageMeta(data.head),
        { tagName: "link", rel: "service-desc", type: "application/json", href: paths.apiDescription() },
      ]
    : [];

export default function ApiGuidePage() {
  return <ApiGuide {...useLoaderData<typeof loader>().guide} />;
}
