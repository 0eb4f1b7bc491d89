import type { LoaderFunctionArgs } from "@remix-run/node";
import { askedFigures } from "#app/domain/rulings/asked-figures.server.ts";
import { figuresJson } from "#app/domain/rulings/figures-file.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { figures, complete } = await askedFigures({ request, context });
  return Response.json(figuresJson(figures, { board: context.config.board.name, complete }));
}
