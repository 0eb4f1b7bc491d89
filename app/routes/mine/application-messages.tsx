import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { markRead } from "#app/domain/applications/thread/mark-read.server.ts";
import { readMessage } from "#app/domain/applications/thread/read-message.server.ts";
import { SeekersThread } from "#app/domain/applications/thread/seekers-thread.tsx";
import { seekersView } from "#app/domain/applications/thread/seekers-view.server.ts";
import { SeekersMessageForm } from "#app/domain/applications/thread/thread-form.ts";
import { writeToCompany } from "#app/domain/applications/thread/write-to-company.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { languageOf } from "#app/platform/language/language-of.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary } from "#app/ui/form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { Unbroken } from "#app/ui/unbroken.tsx";
import { requireMine } from "./mine.server.ts";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lang, token, head, application, now } = await requireMine({ params, context });
  await markRead(context.db, { applicationId: application.id, side: "seeker", now });
  const title = `${textsFor(lang)("thread:title")} – ${context.config.board.name}`;
  return { lang, token, head, thread: seekersView(application, now), title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { lang, token, application, now } = await requireMine({ params, context });
  const writer = `seeker ${application.id}`;
  const read = await readMessage(request, context, { schema: SeekersMessageForm, writer });
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { uploads, formKey, returned } = read;
  const { text } = read.value;
  const { db, files, config } = context;
  const writing = { token, text, lang: languageOf(text, lang), uploads, formKey, origin: config.origin, now };
  const result = await writeToCompany(db, files, writing);
  if (result.ok) return seeOther(`${paths.myApplication(lang, token)}?done=message#messages`);
  if (result.reason === "notFound") throw notFound();
  return data({ form: returned(result) }, { status: result.reason === "over" ? 409 : 422 });
}

export default function Messages() {
  const { lang, token, head, thread } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const t = useTexts();
  return (
    <div className="narrow">
      <ErrorSummary form={form} labels={{ text: t("thread:form.text") }} />
      <PageHead
        title={t("thread:title")}
        back={{ href: paths.myApplication(lang, token), label: t("application:toStatus") }}
      >
        <p className="quiet">
          <Unbroken>{head.title}</Unbroken> · {head.company}
        </p>
      </PageHead>
      <SeekersThread lang={lang} token={token} thread={thread} form={form} />
    </div>
  );
}
