import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { publishExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { onwardFrom } from "#app/domain/office/waiting/onward-from.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { afterExampleDeed, officeExampleFor } from "./example.server.ts";

/** Whoever comes back here by the address bar or after signing in finds the button on the example's page. */
export async function loader(args: LoaderFunctionArgs) {
  const { lang, example } = await officeExampleFor(args);
  return seeOther(paths.officeExample(lang, example.id));
}

export async function action(args: ActionFunctionArgs) {
  const { lang, example, writer, may } = await officeExampleFor(args);
  const { db, config, now } = args.context;
  const sent = await args.request.formData();
  const seen = sent.get("seen");
  const onward = await onwardFrom(db, { lang, id: example.id, then: sent.get("then"), may });
  const deed = { exampleId: example.id, writer, seen: typeof seen === "string" ? seen : null, config, now: now() };
  const result = await publishExample(db, deed);
  if (onward && result.ok) return seeOther(onward);
  return afterExampleDeed(result, "published", { lang, id: example.id });
}
