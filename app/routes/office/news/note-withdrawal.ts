import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { withdrawNews } from "#app/domain/news/life/news-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { officeNoteFor } from "./note.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the note's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, note } = await officeNoteFor(args);
  return seeOther(paths.officeNote(lang, note.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, note, accountId } = await officeNoteFor(args);
  if (!(await withdrawNews(args.context.db, { newsId: note.id, accountId, now: args.context.now() }))) throw notFound();
  return seeOther(`${paths.officeNote(lang, note.id)}?done=withdrawn`);
}
