import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ExampleFormPage } from "#app/domain/good-examples/form/example-form-page.tsx";
import { findOfferedEvents } from "#app/domain/good-examples/form/find-offered-events.server.ts";
import { findOfferedTags } from "#app/domain/good-examples/form/find-offered-tags.server.ts";
import { storedExample } from "#app/domain/good-examples/form/stored-example.ts";
import { takeExample } from "#app/domain/good-examples/form/take-example.server.ts";
import { submitExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { afterExampleDeed, employerExampleFor } from "./example.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, example } = await employerExampleFor(args);
  const { db, config, now } = args.context;
  if (example.status !== "draft" && example.status !== "submitted")
    throw seeOther(paths.employerExample(lang, example.id));
  const events = await findOfferedEvents(db, { lang, today: dayOf(now()), chosen: example.eventIds });
  const tags = await findOfferedTags(await args.context.edition(), example.tags);
  return {
    ...{ lang, example, stored: storedExample(example) },
    choices: { companies: null, currency: example.currency, events, tags },
    title: `${textsFor(lang)("example:desk.edit")} – ${config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, example, writer } = await employerExampleFor(args);
  const { id } = example;
  const body = await args.request.formData();
  const now = args.context.now();
  const taken = await takeExample(args.context.db, { exampleId: id, body, writer, now });
  if (!taken.ok && taken.form) return data({ form: taken.form }, { status: taken.status });
  if (!taken.ok) throw notFound();
  if (body.get("deed") !== "submit") return seeOther(`${paths.employerExample(lang, id)}?done=saved`);
  const submitted = await submitExample(args.context.db, { exampleId: id, writer, now });
  return afterExampleDeed(submitted, "submitted", { lang, id });
}

export default function EditExample() {
  const { lang, example, stored, choices } = useLoaderData<typeof loader>();
  const t = useTexts();
  const save = { value: "save", label: t("example:form.saveChange") };
  const submit = { value: "submit", label: t("example:form.saveSubmit") };
  return (
    <ExampleFormPage
      form={useActionData<typeof action>()?.form}
      example={stored}
      seen={example.updatedAt}
      choices={choices}
      title={t("example:desk.edit")}
      back={{ href: paths.employerExample(lang, example.id), label: example.told.title }}
      deeds={example.status === "draft" ? [save, submit] : [save]}
    />
  );
}
