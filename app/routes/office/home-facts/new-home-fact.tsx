import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { findHomeFactAreas } from "#app/domain/returnees/facts/find-home-fact-areas.server.ts";
import { homeFactKinds } from "#app/domain/returnees/facts/home-fact.ts";
import { HomeFactFields, homeFactLabels } from "#app/domain/returnees/facts/home-fact-fields.tsx";
import { takeHomeFact } from "#app/domain/returnees/facts/take-home-fact.server.ts";
import { paths } from "#app/paths.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "returnees");
  const kind = kindIn(params);
  const { board } = context.config;
  return {
    ...{ lang, kind, areas: await findHomeFactAreas(context.db, lang, board.region.names[lang].name) },
    title: `${textsFor(lang)(`home:facts.add.${kind}`)} – ${board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const officer = await requireOffice({ request, params, context }, "returnees");
  const asked = { id: null, kind: kindIn(params), lang, config: context.config, officer, now: context.now() };
  const taken = await takeHomeFact(context.db, { ...asked, body: await request.formData() });
  if (!taken.ok) return data({ form: taken.form }, { status: 422 });
  return seeOther(paths.officeHomeFacts(lang, "done=added"));
}

function kindIn(params: LoaderFunctionArgs["params"]) {
  const kind = homeFactKinds.find((one) => one === params["kind"]);
  if (!kind) throw notFound();
  return kind;
}

export default function NewHomeFact() {
  const t = useTexts();
  const { lang, kind, areas } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead
        title={t(`home:facts.add.${kind}`)}
        back={{ href: paths.officeHomeFacts(lang), label: t("home:facts.title") }}
      >
        <p>{t(`home:facts.about.${kind}`)}</p>
      </PageHead>
      <ErrorSummary form={form} labels={homeFactLabels(t, kind)} />
      <PageForm className="panel office-section" noValidate>
        <HomeFactFields {...{ form, kind, areas, fact: null, seen: "" }} />
        <button className="button-primary">{t("home:facts.save")}</button>
      </PageForm>
    </div>
  );
}
