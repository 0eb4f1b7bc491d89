import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { submitExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { afterExampleDeed, employerExampleFor } from "./example.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the example's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, example } = await employerExampleFor(args);
  return seeOther(paths.employerExample(lang, example.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, example, writer } = await employerExampleFor(args);
  const submitted = await submitExample(args.context.db, { exampleId: example.id, writer, now: args.context.now() });
  return afterExampleDeed(submitted, "submitted", { lang, id: example.id });
}
