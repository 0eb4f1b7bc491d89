import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ExampleRemarkPage } from "#app/domain/good-examples/desk/example-remark-page.tsx";
import { ExampleRemarkForm } from "#app/domain/good-examples/form/example-form.ts";
import { takeDownExample } from "#app/domain/good-examples/life/example-deeds.server.ts";
import { takeDownCompanysExample } from "#app/domain/office/rulings/take-down-companys-example.server.ts";
import { GroundFields, groundLabels } from "#app/domain/rulings/ground-fields.tsx";
import { groundShape } from "#app/domain/rulings/ruling-form.ts";
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

const CompanysRemarkForm = ExampleRemarkForm.extend(groundShape);

export async function loader(args: LoaderFunctionArgs) {
  const { lang, example } = await officeExampleFor(args);
  if (example.status !== "published") throw seeOther(paths.officeExample(lang, example.id));
  return { lang, example, title: `${textsFor(lang)("example:desk.takeDown")} – ${args.context.config.board.name}` };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, example, writer } = await officeExampleFor(args);
  const { db, config, now } = args.context;
  const body = await args.request.formData();
  const { id } = example;
  if (example.byCompany && example.company) {
    const read = readForm(body, CompanysRemarkForm);
    if (!read.ok) return data({ form: read.form }, { status: 422 });
    const { remark, ground, rule } = read.value;
    const about = { id, title: example.told.title, companyId: example.company.id };
    const said = { word: { text: remark, lang }, ground: { ground, rule, lang } };
    const deed = { example: about, ...said, officer: writer, config, now: now() };
    return afterExampleDeed(await takeDownCompanysExample(db, deed), "takenDown", { lang, id });
  }
  const read = readForm(body, ExampleRemarkForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const word = { text: read.value.remark, lang };
  const result = await takeDownExample(db, { exampleId: id, writer, word, config, now: now() });
  return afterExampleDeed(result, "takenDown", { lang, id });
}

export default function TakeDownExample() {
  const { lang, example } = useLoaderData<typeof loader>();
  const t = useTexts();
  const form = useActionData<typeof action>()?.form;
  return (
    <ExampleRemarkPage
      form={form}
      example={example}
      title={t("example:desk.takeDown")}
      intro={t("example:desk.takeDownText")}
      back={paths.officeExample(lang, example.id)}
      label={t("example:desk.takeDownWord")}
      more={example.byCompany ? { fields: <GroundFields form={form} />, labels: groundLabels(t) } : null}
      button={<button className="button-danger">{t("example:desk.takeDown")}</button>}
    />
  );
}
