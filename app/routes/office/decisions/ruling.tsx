import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { JustDecided } from "#app/domain/office/going-on/just-decided.tsx";
import { AppealDecisionForm } from "#app/domain/office/office-forms.ts";
import { AppealDecision } from "#app/domain/office/rulings/appeal-decision.tsx";
import { decideAppeal } from "#app/domain/office/rulings/decide-appeal.server.ts";
import { findAppealPage } from "#app/domain/office/rulings/find-appeal-page.server.ts";
import { onwardFrom } from "#app/domain/office/waiting/onward-from.server.ts";
import { AppealView } from "#app/domain/rulings/appeal-view.tsx";
import { RulingFacts } from "#app/domain/rulings/ruling-facts.tsx";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Facts, Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const officer = await requireOffice({ request, params, context }, "reports");
  const lang = langOf(params);
  const page = await findAppealPage(context.db, { number: params["number"] ?? "", officer });
  if (!page) throw notFound();
  const heading = textsFor(lang)("ruling:title", { number: page.ruling.number });
  const done = new URL(request.url).searchParams.get("done") === "decided";
  return { lang, heading, done, ...page, title: `${heading} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const officer = await requireOffice({ request, params, context }, "reports");
  const lang = langOf(params);
  const { form, ...read } = readForm(await request.formData(), AppealDecisionForm);
  if (!read.ok) return data({ form }, { status: 422 });
  const { db, config, now } = context;
  const number = params["number"] ?? "";
  const { outcome, answer, then } = read.value;
  const onward = await onwardFrom(db, { lang, id: number, then, may: officer.may });
  const result = await decideAppeal(db, {
    ...{ number, outcome, answer, officer, from: config },
    replyTo: config.operator.email,
    now: now(),
  });
  if (result.ok && outcome === "changed" && result.ruling.kind === "report_declined")
    return seeOther(`${paths.officeEndListing(lang, result.ruling.subjectId)}?appeal=${number}`);
  if (result.ok) return seeOther(onward ?? `${paths.officeRuling(lang, number)}?done=decided`);
  if (result.reason === "notFound") throw notFound();
  const errors = { "": { key: `ruling:errors.${result.reason}`, values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

export default function OfficeRuling() {
  const t = useTexts();
  const { lang, heading, done, ruling, company, officer, refusal } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { appeal } = ruling;
  const isOpen = appeal !== null && appeal.outcome === null;
  return (
    <div className="narrow">
      <JustDecided lang={lang} />
      {done ? (
        <Notice tone="done">
          <p>{t("ruling:office.done")}</p>
        </Notice>
      ) : null}
      <PageHead title={heading} back={{ href: paths.officeRulings(lang), label: t("ruling:office.title") }} />
      <Facts
        items={[
          {
            label: t("ruling:office.company"),
            value: <a href={paths.officeCompany(lang, ruling.companyId)}>{company}</a>,
          },
        ]}
      />
      <RulingFacts lang={lang} ruling={ruling} />
      <p className="quiet">{t("ruling:office.by", { name: officer ?? "–" })}</p>
      {appeal ? <AppealView lang={lang} appeal={appeal} /> : <p>{t("ruling:office.noAppeal")}</p>}
      {isOpen && refusal ? <p>{t(`ruling:errors.${refusal}`)}</p> : null}
      {(isOpen && !refusal) || form ? <AppealDecision form={form} kind={ruling.kind} /> : null}
    </div>
  );
}
