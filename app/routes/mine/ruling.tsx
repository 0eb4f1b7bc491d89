import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AppealFields } from "#app/domain/rulings/appeal-fields.tsx";
import { AppealView } from "#app/domain/rulings/appeal-view.tsx";
import { fileAppeal } from "#app/domain/rulings/file-appeal.server.ts";
import { findRuling } from "#app/domain/rulings/find-ruling.server.ts";
import { appealUntil, mayAppeal } from "#app/domain/rulings/ruling.ts";
import { RulingFacts } from "#app/domain/rulings/ruling-facts.tsx";
import { AppealForm } from "#app/domain/rulings/ruling-form.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { formatDay, formatInstant } from "#app/platform/i18n/format.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** Where the link of a mail leads: those who are suspended cannot sign in, and those who report need not. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const found = await findRuling(context.db, { token: params["token"] ?? "" });
  const heading = found ? t("ruling:title", { number: found.number }) : t("ruling:page.unknown");
  const page = { lang, heading, title: `${heading} – ${context.config.board.name}` };
  if (!found) return data({ ...page, ruling: null, until: "", open: false, filed: false }, { status: 404 });
  const { id: _, decidedBy: __, subjectId: ___, companyId: ____, reportId: _____, ...ruling } = found;
  return data({
    ...page,
    ruling,
    until: appealUntil(found.decidedAt),
    open: found.appeal === null && mayAppeal(found, context.now()),
    filed: new URL(request.url).searchParams.get("done") === "filed",
  });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const token = params["token"] ?? "";
  const { form, ...read } = readForm(await request.formData(), AppealForm);
  if (!read.ok) return data({ form }, { status: 422 });
  const { db, config, limits, client, now } = context;
  const taken = await limits.take("report", client);
  if (!taken.ok) return data({ form: slowedDown(form, taken) }, { status: 422 });
  const result = await fileAppeal(db, { token, words: read.value.words, lang, config, now: now() });
  if (result.ok) return seeOther(`${paths.rulingByLink(lang, token)}?done=filed`);
  if (result.reason === "notFound") return seeOther(paths.rulingByLink(lang, token));
  const errors = { "": { key: `ruling:errors.${result.reason}`, values: {} } };
  return data({ form: formWithErrors(form, errors) }, { status: 422 });
}

export default function RulingByLink() {
  const t = useTexts();
  const { lang, heading, ruling, until, open, filed } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  if (!ruling)
    return (
      <div className="narrow">
        <PageHead title={heading}>
          <p>{t("ruling:page.unknownText")}</p>
        </PageHead>
      </div>
    );
  const { appeal } = ruling;
  const day = formatDay(lang, until);
  return (
    <div className="narrow">
      {filed && appeal && appeal.outcome === null ? (
        <Notice tone="done" title={t("ruling:page.filed")}>
          <p>{t("ruling:page.filedText", { at: formatInstant(lang, appeal.filedAt) })}</p>
        </Notice>
      ) : null}
      <PageHead title={heading} />
      <RulingFacts lang={lang} ruling={ruling} />
      {appeal ? <AppealView lang={lang} appeal={appeal} /> : null}
      {appeal || open || form ? null : <p>{t("ruling:page.tooLate", { until: day })}</p>}
      {open || form ? <AppealFields form={form} until={day} /> : null}
    </div>
  );
}
