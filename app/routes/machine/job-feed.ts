import type { LoaderFunctionArgs } from "@remix-run/node";
import { jobFeed } from "#app/domain/handing-on/aggregators/job-feed.server.ts";
import { tooManyRequests } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { streamedText } from "#app/platform/streamed-text.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: () => new URLSearchParams() } satisfies PageHandle;

/** All that may be handed to job search engines. Sent as it is made: named as a file, so that nothing gathers it up to pack it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config, limits, client } = context;
  const taken = await limits.take("job_feed", client);
  if (!taken.ok) throw tooManyRequests(taken.retryAfterSeconds);
  const asked = { lang, now: context.now(), origin: config.origin, boardName: config.board.name };
  return new Response(streamedText(jobFeed(await context.edition(), asked)), {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Content-Disposition": `inline; filename="jobs-${lang}.xml"`,
      "Cache-Control": "no-store",
    },
  });
}
