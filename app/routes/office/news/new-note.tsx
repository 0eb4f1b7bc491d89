import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOffice } from "#app/domain/accounts/viewer.server.ts";
import { NewsFormFields } from "#app/domain/news/form/news-form-fields.tsx";
import { takeNews } from "#app/domain/news/form/take-news.server.ts";
import { paths } from "#app/paths.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { notFound, seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  await requireOffice({ request, params, context }, "news");
  return { lang, title: `${textsFor(lang)("news:desk.new")} – ${context.config.board.name}` };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { accountId } = await requireOffice({ request, params, context }, "news");
  const body = await request.formData();
  const taken = await takeNews(context.db, { newsId: null, body, accountId, now: context.now() });
  if (!taken.ok && taken.form) return data({ form: taken.form }, { status: taken.status });
  if (!taken.ok) throw notFound();
  return seeOther(`${paths.officeNote(lang, taken.newsId)}?done=${taken.status}`);
}

export default function NewNote() {
  const { lang } = useLoaderData<typeof loader>();
  const t = useTexts();
  return (
    <>
      <PageHead title={t("news:desk.new")} back={{ href: paths.officeNews(lang), label: t("news:title") }} />
      <NewsFormFields form={useActionData<typeof action>()?.form} note={null} />
    </>
  );
}
