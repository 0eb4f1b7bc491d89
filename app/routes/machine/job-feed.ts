import type { LoaderFunctionArgs } from "@remix-run/node";
import { jobFeed } from "#app/domain/handing-on/aggregators/job-feed.server.ts";
import { writtenWhileSent } from "#app/platform/http/compression.server.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { streamedText } from "#app/platform/streamed-text.ts";
import type { PageHandle } from "#app/root.tsx";

export const handle = { knownQuery: () => new URLSearchParams() } satisfies PageHandle;

/** All that may be handed to job search engines, sent while it is written. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { config } = context;
  await withinLimit(context, "job_feed");
  const asked = { lang, now: context.now(), origin: config.origin, boardName: config.board.name };
  return new Response(streamedText(jobFeed(await context.edition(), asked)), {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Cache-Control": "public, no-cache",
      [writtenWhileSent[0]]: writtenWhileSent[1],
    },
  });
}
