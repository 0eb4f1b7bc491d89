import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { asMember, requireSpeaker } from "#app/domain/accounts/viewer.server.ts";
import { ExampleFormPage } from "#app/domain/good-examples/form/example-form-page.tsx";
import { findOfferedEvents } from "#app/domain/good-examples/form/find-offered-events.server.ts";
import { findOfferedTags } from "#app/domain/good-examples/form/find-offered-tags.server.ts";
import { findCurrencyOf } from "#app/domain/good-examples/form/find-told-companies.server.ts";
import { takeExample } from "#app/domain/good-examples/form/take-example.server.ts";
import { submitExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { afterExampleDeed } from "./example.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { company } = asMember(await requireSpeaker({ request, params, context }));
  const { db } = context;
  const events = await findOfferedEvents(db, { lang, today: dayOf(context.now()), chosen: [] });
  const tags = await findOfferedTags(await context.edition());
  const choices = { companies: null, currency: await findCurrencyOf(db, company.id), events, tags };
  return { lang, choices, title: `${textsFor(lang)("example:desk.new")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company } = asMember(await requireSpeaker({ request, params, context }));
  const writer = { accountId, companyId: company.id };
  const body = await request.formData();
  const now = context.now();
  const taken = await takeExample(context.db, { exampleId: null, body, writer, now });
  if (!taken.ok && taken.form) return data({ form: taken.form }, { status: taken.status });
  if (!taken.ok) throw notFound();
  const { exampleId } = taken;
  if (body.get("deed") !== "submit") return seeOther(`${paths.employerExample(lang, exampleId)}?done=saved`);
  const submitted = await submitExample(context.db, { exampleId, writer, now });
  return afterExampleDeed(submitted, "submitted", { lang, id: exampleId });
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
      back={{ href: paths.employerExamples(lang), label: t("example:list.title") }}
      deeds={[
        { value: "save", label: t("example:form.saveDraft") },
        { value: "submit", label: t("example:form.saveSubmit") },
      ]}
    />
  );
}
