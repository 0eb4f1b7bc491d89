import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { findPhraseWords } from "#app/domain/listings/form/choices/find-phrase-words.server.ts";

/** For the script that searches phrases while somebody types (app/enhance/find-phrases.ts). */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireDecider({ request, params, context });
  return Response.json(await findPhraseWords(context.db));
}
