import { type ActionFunctionArgs, data, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireDecider } from "#app/domain/accounts/viewer.server.ts";
import { deskPathsAt } from "#app/domain/applications/desk/desk-paths.ts";
import { findCompanyApplication } from "#app/domain/applications/employer-application.server.ts";
import { readMessage } from "#app/domain/applications/thread/read-message.server.ts";
import { CompanysMessageForm } from "#app/domain/applications/thread/thread-form.ts";
import { WritePage } from "#app/domain/applications/thread/write-page.tsx";
import { writeToSeeker } from "#app/domain/applications/thread/write-to-seeker.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf } from "#app/platform/i18n/request-lang.server.ts";
import { languageOf } from "#app/platform/language/language-of.ts";
import type { PageHandle } from "#app/root.tsx";
import { openThreadPage } from "./open-thread-page.server.ts";

export const handle = { audience: "employer" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export const loader = openThreadPage;

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
  if (result.ok) return seeOther(`${deskPathsAt(request, lang).dossier(asked.applicationId, "message")}#messages`);
  if (result.reason === "notFound") throw notFound();
  return data({ form: returned(result) }, { status: result.reason === "over" ? 409 : 422 });
}

export default function Messages() {
  const { page } = useLoaderData<typeof loader>();
  return <WritePage page={page} form={useActionData<typeof action>()?.form} />;
}
