import type { LoaderFunctionArgs } from "@remix-run/node";
import { draftPdf } from "#app/domain/data-protection/papers/draft-pdf.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";
import { fileName } from "#app/platform/http/file-name.ts";
import { requirePaper } from "./paper.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { lang, text, at } = await requirePaper(args);
  const bytes = await draftPdf(text, { lang, board: args.context.config.board.name, at });
  return attachment({ name: `${fileName(text.title)}-${dayOf(at)}.pdf`, mediaType: "application/pdf", bytes });
}
