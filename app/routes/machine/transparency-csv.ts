import type { LoaderFunctionArgs } from "@remix-run/node";
import { askedFigures } from "#app/domain/rulings/asked-figures.server.ts";
import { figuresCsv } from "#app/domain/rulings/figures-file.server.ts";
import { attachment } from "#app/platform/http/attachment.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { figures } = await askedFigures({ request, context });
  const bytes = new TextEncoder().encode(figuresCsv(figures));
  return attachment({ name: `transparency-${figures.year}.csv`, mediaType: "text/csv; charset=utf-8", bytes });
}
