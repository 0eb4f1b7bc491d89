import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ExampleFormPage } from "#app/domain/good-examples/form/example-form-page.tsx";
import { findOfferedEvents } from "#app/domain/good-examples/form/find-offered-events.server.ts";
import { findOfferedTags } from "#app/domain/good-examples/form/find-offered-tags.server.ts";
import { findToldCompanies } from "#app/domain/good-examples/form/find-told-companies.server.ts";
import { storedExample } from "#app/domain/good-examples/form/stored-example.ts";
import { takeExample } from "#app/domain/good-examples/form/take-example.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { officeExampleFor } from "./example.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, example, today } = await officeExampleFor(args);
  const { db, config } = args.context;
  if (example.status === "taken_down") throw seeOther(paths.officeExample(lang, example.id));
  return {
    ...{ lang, example, stored: storedExample(example) },
    choices: {
      companies: example.byCompany ? null : await findToldCompanies(db, lang),
      currency: example.byCompany ? example.currency : null,
      events: await findOfferedEvents(db, { lang, today, chosen: example.eventIds }),
      tags: await findOfferedTags(await args.context.edition(), example.tags),
    },
    title: `${textsFor(lang)("example:desk.edit")} – ${config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, example, writer } = await officeExampleFor(args);
  const body = await args.request.formData();
  const now = args.context.now();
  const taken = await takeExample(args.context.db, { exampleId: example.id, body, writer, now });
  if (!taken.ok && taken.form) return data({ form: taken.form }, { status: taken.status });
  if (!taken.ok) throw notFound();
  return seeOther(`${paths.officeExample(lang, example.id)}?done=saved`);
}

export default function EditExample() {
  const { lang, example, stored, choices } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <ExampleFormPage
      form={useActionData<typeof action>()?.form}
      example={stored}
      seen={example.updatedAt}
      choices={choices}
      title={t("example:desk.edit")}
      back={{ href: paths.officeExample(lang, example.id), label: example.told.title }}
      deeds={[{ value: "save", label: t("example:form.saveChange") }]}
    />
  );
}
