import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { longestMessage } from "#app/domain/applications/application.ts";
import { MessageForm } from "#app/domain/applications/draft/application-form.ts";
import { saveDraft } from "#app/domain/applications/draft/save-draft.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { TextArea } from "#app/ui/form.tsx";
import { PageForm, SeenField } from "#app/ui/page-form.tsx";
import { afterStep, askAgain, draftOf, kept, readStep, savedElsewhere } from "./step.server.ts";
import { Continue, StepPage, wrongIn } from "./step-page.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const loader = (args: LoaderFunctionArgs) => readStep(args, "message");
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function action(args: ActionFunctionArgs) {
  const body = await args.request.formData();
  const read = readForm(body, MessageForm);
  const elsewhere = await savedElsewhere(args, "message", body, read.form);
  if (elsewhere) return data({ form: elsewhere }, { status: 409 });
  if (!read.ok) return askAgain(args, read, { message: kept(read.form, "message") });
  const saved = await saveDraft(args.context.db, draftOf(args), { message: read.value.message ?? null });
  return saved ? afterStep(args, "message") : data({ form: read.form }, { status: 410 });
}

export default function Message() {
  const step = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form ?? wrongIn(step);
  const t = useTexts();
  const label = t("application:message.label");
  return (
    <StepPage data={step} form={form} labels={{ message: label }} hint={<p>{t("application:message.hint")}</p>}>
      {(open) => (
        <PageForm>
          <SeenField form={form} seen={open.seen} />
          <TextArea
            form={form}
            name="message"
            label={label}
            hint={t("application:message.limit", { limit: longestMessage })}
            optional
            value={open.draft.message}
            rows={10}
            maxLength={longestMessage}
            dir="auto"
          />
          <Continue data={open} />
        </PageForm>
      )}
    </StepPage>
  );
}
