import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import type { ExampleDeedResult } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { findExampleForOffice } from "#app/domain/good-examples/page/find-example.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** The example of an office's page, and who asks for it. */
export async function officeExampleFor({ request, params, context }: Asked) {
  const lang = langOf(params);
  const { accountId, may } = await requireOffice({ request, params, context }, "examples");
  const found = await findExampleForOffice(context.db, { exampleId: params["exampleId"] ?? "", lang });
  if (!found) throw notFound();
  return { lang, ...found, may, writer: { accountId, companyId: null }, today: dayOf(context.now()) };
}

/** Back to the example, with what became of it. */
export function afterExampleDeed(result: ExampleDeedResult, done: string, { lang, id }: { lang: Lang; id: string }) {
  if (result.ok) return seeOther(`${paths.officeExample(lang, id)}?done=${done}`);
  if (result.reason === "notFound") throw notFound();
  return seeOther(`${paths.officeExample(lang, id)}?refused=${result.reason}`);
}
