import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ExampleRemarkPage } from "#app/domain/good-examples/desk/example-remark-page.tsx";
import { ExampleRemarkForm } from "#app/domain/good-examples/form/example-form.ts";
import { sendBackExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { afterExampleDeed, officeExampleFor } from "./example.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, example } = await officeExampleFor(args);
  if (example.status !== "submitted") throw seeOther(paths.officeExample(lang, example.id));
  return { lang, example, title: `${textsFor(lang)("example:desk.sendBack")} – ${args.context.config.board.name}` };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, example, writer } = await officeExampleFor(args);
  const read = readForm(await args.request.formData(), ExampleRemarkForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { db, config, now } = args.context;
  const word = { text: read.value.remark, lang };
  const deed = { exampleId: example.id, writer, word, config, now: now() };
  return afterExampleDeed(await sendBackExample(db, deed), "sentBack", { lang, id: example.id });
}

export default function SendBackExample() {
  const { lang, example } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <ExampleRemarkPage
      form={useActionData<typeof action>()?.form}
      example={example}
      title={t("example:desk.sendBack")}
      intro={t("example:desk.sendBackText")}
      back={paths.officeExample(lang, example.id)}
      label={t("example:desk.sendBackWord")}
      button={<button className="button-primary">{t("example:desk.sendBack")}</button>}
    />
  );
}
