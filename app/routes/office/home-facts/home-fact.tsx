import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findHomeFactAreas } from "#app/domain/returnees/facts/find-home-fact-areas.server.ts";
import { HomeFactFields, homeFactLabels } from "#app/domain/returnees/facts/home-fact-fields.tsx";
import { takeHomeFact } from "#app/domain/returnees/facts/take-home-fact.server.ts";
import { paths } from "#app/paths.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { wantedFact } from "./wanted-fact.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, fact, seen } = await wantedFact(args);
  const { board } = args.context.config;
  const areas = await findHomeFactAreas(args.context.db, lang, board.region.names[lang].name);
  const name = areas.find(({ id }) => id === fact.area)?.name ?? fact.area;
  const heading = `${textsFor(lang)(`home:facts.kind.${fact.kind}`)}: ${name}`;
  return { lang, fact, seen, areas, heading, title: `${heading} – ${board.name}` };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, fact, officer } = await wantedFact(args);
  const { config, db } = args.context;
  const asked = { id: fact.id, kind: fact.kind, lang, config, officer, now: args.context.now() };
  const taken = await takeHomeFact(db, { ...asked, body: await args.request.formData() });
  if (!taken.ok) return data({ form: taken.form }, { status: 422 });
  return seeOther(paths.officeHomeFacts(lang, "done=changed"));
}

export default function HomeFactOfOffice() {
  const t = useTexts();
  const { lang, fact, seen, areas, heading } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead title={heading} back={{ href: paths.officeHomeFacts(lang), label: t("home:facts.title") }} />
      <ErrorSummary form={form} labels={homeFactLabels(t, fact.kind)} />
      <PageForm className="panel office-section" noValidate>
        <HomeFactFields {...{ form, kind: fact.kind, areas, fact, seen }} />
        <button className="button-primary">{t("home:facts.save")}</button>
      </PageForm>
      <form method="post" action={paths.removeHomeFact(lang, fact.id)}>
        <button className="button-danger">{t("home:facts.remove")}</button>
      </form>
    </div>
  );
}
