import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { openApplication } from "#app/domain/applications/open-application.server.ts";
import { CompanysThread } from "#app/domain/applications/thread/companys-thread.tsx";
import { companysView } from "#app/domain/applications/thread/companys-view.server.ts";
import { markRead } from "#app/domain/applications/thread/mark-read.server.ts";
import { readMessage } from "#app/domain/applications/thread/read-message.server.ts";
import { CompanysMessageForm } from "#app/domain/applications/thread/thread-form.ts";
import { writeToSeeker } from "#app/domain/applications/thread/write-to-seeker.server.ts";
import { titleIn } from "#app/domain/listings/title.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { languageOf } from "#app/platform/language/language-of.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { accountId, scope, role } = await requireDecider({ request, context, params });
  const { db, config } = context;
  const now = context.now();
  const asked = { ...scope, applicationId: params.applicationId ?? "" };
  await openApplication(db, { ...asked, accountId, now });
  const application = await findCompanyApplication(db, asked);
  if (!application) throw notFound();
  const { id, name, number, answerBy, lang: seekersLang } = application;
  await markRead(db, { applicationId: id, side: "employer", now });
  const t = textsFor(lang);
  return {
    ...{ lang, id, name, number, answerBy, seekersLang },
    listing: titleIn(t, lang, application),
    thread: companysView(application, { accountId, role, now }),
    title: `${t("thread:titleCompany")} – ${config.board.name}`,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, scope } = await requireDecider({ request, context, params });
  const { db, files, config } = context;
  const asked = { ...scope, applicationId: params.applicationId ?? "" };
  if (!(await findCompanyApplication(db, asked))) throw notFound();
  const writer = `employer ${asked.applicationId}`;
  const read = await readMessage(request, context, { schema: CompanysMessageForm, writer });
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { uploads, formKey, returned } = read;
  const { text, asks } = read.value;
  const result = await writeToSeeker(db, files, {
    ...{ ...asked, accountId, text, lang: languageOf(text, lang), asks: asks === "on" },
    ...{ uploads, formKey, origin: config.origin, now: context.now() },
  });
  if (result.ok) return seeOther(`${paths.employerApplication(lang, asked.applicationId)}?done=message#messages`);
  if (result.reason === "notFound") throw notFound();
  return data({ form: returned(result) }, { status: result.reason === "over" ? 409 : 422 });
}

export default function Messages() {
  const { lang, id, name, listing, number, ...rest } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={{ text: t("thread:form.text") }} />
      <PageHead
        title={t("thread:titleCompany")}
        back={{ href: paths.employerApplication(lang, id), label: t("application:employer.toApplication") }}
      >
        <p className="quiet">
          <bdi>{name}</bdi> · {listing} · {number}
        </p>
      </PageHead>
      <CompanysThread lang={lang} id={id} {...rest} form={form} />
    </div>
  );
}
