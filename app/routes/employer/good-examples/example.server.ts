import type { LoaderFunctionArgs } from "@remix-run/node";
import { asMember, requireEmployer, requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import type { ExampleDeedResult } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { findExampleForMember } from "#app/domain/good-examples/page/find-example.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";

type Asked = Pick<LoaderFunctionArgs, "request" | "params" | "context">;

/** What somebody of a member company may read: its own, and what is out for members. */
export async function readableExampleFor({ request, params, context }: Asked) {
  const lang = langOf(params);
  const { company, speaks } = asMember(await requireEmployer({ request, params, context }));
  const exampleId = params["exampleId"] ?? "";
  const found = await findExampleForMember(context.db, { exampleId, lang, companyId: company.id });
  if (!found) throw notFound();
  return { lang, speaks, ...found, today: dayOf(context.now()) };
}

/** An example of the company itself, for who speaks for it. */
export async function employerExampleFor({ request, params, context }: Asked) {
  const lang = langOf(params);
  const { accountId, company } = asMember(await requireSpeaker({ request, params, context }));
  const exampleId = params["exampleId"] ?? "";
  const found = await findExampleForMember(context.db, { exampleId, lang, companyId: company.id });
  if (!found?.own) throw notFound();
  return { lang, example: found.example, writer: { accountId, companyId: company.id } };
}

/** Back to the example, with what became of it. */
export function afterExampleDeed(result: ExampleDeedResult, done: string, { lang, id }: { lang: Lang; id: string }) {
  if (result.ok) return seeOther(`${paths.employerExample(lang, id)}?done=${done}`);
  if (result.reason === "notFound") throw notFound();
  return seeOther(`${paths.employerExample(lang, id)}?refused=${result.reason}`);
}
