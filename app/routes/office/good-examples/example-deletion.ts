import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { deleteExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { officeExampleFor } from "./example.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the example's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, example } = await officeExampleFor(args);
  return seeOther(paths.officeExample(lang, example.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, example, writer } = await officeExampleFor(args);
  const deleted = await deleteExample(args.context.db, { exampleId: example.id, writer, now: args.context.now() });
  if (!deleted.ok) throw notFound();
  return seeOther(`${paths.officeExamples(lang)}?done=deleted`);
}
