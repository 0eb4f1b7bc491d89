import type { LoaderFunctionArgs } from "@remix-run/node";
import { readEmbedChoice } from "#app/domain/embed/embed-query.ts";
import { findEmbedded } from "#app/domain/embed/find-embedded.server.ts";
import { longTextsInTurn } from "#app/domain/search/long-texts-in-turn.server.ts";
import { withinLimit } from "#app/platform/http/refusals/within-limit.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

/** What is shown elsewhere, whichever way. */
export async function readEmbedded({ request, params, context }: LoaderFunctionArgs) {
  const { config } = context;
  await withinLimit(context, "search");
  const choice = readEmbedChoice(new URL(request.url).searchParams);
  const asked = { lang: langOf(params), now: context.now(), origin: config.origin, boardName: config.board.name };
  const edition = await context.edition();
  return longTextsInTurn(choice.criteria, () => findEmbedded(edition, choice, asked));
}
