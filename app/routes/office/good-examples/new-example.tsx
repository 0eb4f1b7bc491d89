import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { ExampleFormPage } from "#app/domain/good-examples/form/example-form-page.tsx";
import { findOfferedEvents } from "#app/domain/good-examples/form/find-offered-events.server.ts";
import { findOfferedTags } from "#app/domain/good-examples/form/find-offered-tags.server.ts";
import { findToldCompanies } from "#app/domain/good-examples/form/find-told-companies.server.ts";
import { takeExample } from "#app/domain/good-examples/form/take-example.server.ts";
import { publishExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { afterExampleDeed } from "./example.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "examples");
  const { db, config, now } = context;
  const events = await findOfferedEvents(db, { lang, today: dayOf(now()), chosen: [] });
  const tags = await findOfferedTags(await context.edition());
  const choices = { companies: await findToldCompanies(db, lang), currency: null, events, tags };
  return { lang, choices, title: `${textsFor(lang)("example:desk.new")} – ${config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "examples");
  const { db, config } = context;
  const now = context.now();
  const writer = { accountId, companyId: null };
  const body = await request.formData();
  const taken = await takeExample(db, { exampleId: null, body, writer, now });
  if (!taken.ok && taken.form) return data({ form: taken.form }, { status: taken.status });
  if (!taken.ok) throw notFound();
  const { exampleId } = taken;
  if (body.get("deed") !== "publish") return seeOther(`${paths.officeExample(lang, exampleId)}?done=saved`);
  const published = await publishExample(db, { exampleId, writer, seen: null, config, now });
  return afterExampleDeed(published, "published", { lang, id: exampleId });
}

export default function NewExample() {
  const { lang, choices } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <ExampleFormPage
      form={useActionData<typeof action>()?.form}
      example={null}
      seen={null}
      choices={choices}
      title={t("example:desk.new")}
      back={{ href: paths.officeExamples(lang), label: t("example:list.title") }}
      deeds={[
        { value: "save", label: t("example:form.saveDraft") },
        { value: "publish", label: t("example:form.savePublish") },
      ]}
    />
  );
}
