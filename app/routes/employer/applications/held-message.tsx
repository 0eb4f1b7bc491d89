import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { deskPathsAt } from "#app/domain/applications/desk/desk-paths.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { sendMessageNow } from "#app/domain/applications/thread/send-message-now.server.ts";
import { takeBackMessage } from "#app/domain/applications/thread/take-back-message.server.ts";
import { HeldMessageForm } from "#app/domain/applications/thread/thread-form.ts";
import { WritePage } from "#app/domain/applications/thread/write-page.tsx";
import { readForm } from "#app/platform/http/form.server.ts";
import { emptyForm } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice } from "#app/ui/parts.tsx";
import { openThreadPage } from "./open-thread-page.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export const loader = openThreadPage;

/** What was taken back stands in the form again, to be written better. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId, scope } = await requireDecider({ request, context, params });
  const { db } = context;
  const applicationId = params.applicationId ?? "";
  if (!(await findCompanyApplication(db, { ...scope, applicationId }))) throw notFound();
  const read = readForm(await request.formData(), HeldMessageForm);
  const desk = deskPathsAt(request, lang);
  if (!read.ok) throw seeOther(desk.messages(applicationId));
  const asked = { ...scope, applicationId, messageId: params.messageId ?? "", now: context.now() };
  if (read.value.deed === "send_now") {
    const sent = await sendMessageNow(db, asked);
    throw seeOther(`${desk.dossier(applicationId, sent ? "message_sent" : undefined)}#messages`);
  }
  const result = await takeBackMessage(db, { ...asked, accountId });
  if (result.ok) return data({ outcome: "takenBack" as const, form: { ...emptyForm, typed: { text: result.text } } });
  if (result.reason === "gone") throw seeOther(desk.messages(applicationId));
  return data({ outcome: result.reason, form: undefined }, { status: 409 });
}

export default function HeldMessagePage() {
  const { page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts();
  return (
    <WritePage page={page} form={answer?.form}>
      {answer ? (
        <Notice tone={answer.outcome === "takenBack" ? "done" : "stop"}>
          <p>{t(`thread:held.${answer.outcome}`)}</p>
        </Notice>
      ) : null}
    </WritePage>
  );
}
