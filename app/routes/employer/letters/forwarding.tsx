import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEmployer } from "#app/domain/accounts/viewer.server.ts";
import { deskPathsAt, useDeskPaths } from "#app/domain/applications/desk/desk-paths.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { findColleagues } from "#app/domain/applications/forwarding/find-colleagues.server.ts";
import { forwardApplication } from "#app/domain/applications/forwarding/forward-application.server.ts";
import { ForwardingForm } from "#app/domain/applications/forwarding/forwarding-form.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Radios, TextArea } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { EmptyState, PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { accountId, company, scope } = await requireEmployer({ request, context, params });
  const applicationId = params.applicationId ?? "";
  const application = await findCompanyApplication(context.db, { ...scope, applicationId });
  if (!application) throw notFound();
  const { id, name, listingId } = application;
  const asked = { companyId: company.id, accountId, listingId, now: context.now() };
  const colleagues = await findColleagues(context.db, asked);
  return {
    ...{ lang, id, name },
    colleagues: colleagues.map((one) => ({ value: one.accountId, label: one.name || one.email })),
    title: `${textsFor(lang)("letters:forward.title")} – ${context.config.board.name}`,
  };
}

/** Whoever reads may pass on, too: a foreman asks the boss. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, name, scope } = await requireEmployer({ request, context, params });
  const applicationId = params.applicationId ?? "";
  if (!(await findCompanyApplication(context.db, { ...scope, applicationId }))) throw notFound();
  const read = readForm(await request.formData(), ForwardingForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const result = await forwardApplication(context.db, {
    ...{ ...scope, ...read.value, applicationId, note: read.value.note },
    sender: { accountId, name, lang },
    origin: context.config.origin,
    now: context.now(),
  });
  if (!result.ok && result.reason === "notFound") throw notFound();
  if (!result.ok) {
    const errors = { to: { key: "letters:forward.errors.gone", values: {} } };
    return data({ form: formWithErrors(read.form, errors) }, { status: 422 });
  }
  return seeOther(deskPathsAt(request, lang).dossier(applicationId, "forwarded"));
}

export default function Forwarding() {
  const { lang, id, name, colleagues } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  const labels = { to: t("letters:forward.who"), note: t("letters:forward.note") };
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={labels} />
      <PageHead title={t("letters:forward.title")} back={{ href: useDeskPaths(lang).dossier(id), label: name }} />
      {colleagues.length === 0 ? (
        <EmptyState title={t("letters:forward.title")}>
          <p>{t("letters:forward.none")}</p>
        </EmptyState>
      ) : (
        <PageForm noValidate>
          <p>{t("letters:forward.hint")}</p>
          <Radios form={form} name="to" label={labels.to} options={colleagues} value={null} />
          <TextArea form={form} name="note" label={labels.note} optional rows={4} dir="auto" />
          <button className="button-primary">{t("letters:forward.send")}</button>
        </PageForm>
      )}
    </div>
  );
}
