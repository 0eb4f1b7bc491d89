import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LegalFields } from "#app/domain/legal/desk/legal-fields.tsx";
import { findLegalStart } from "#app/domain/legal/editions/find-legal-start.server.ts";
import { keepLegalDraft } from "#app/domain/legal/editions/keep-legal-draft.server.ts";
import { LegalForm, readTexts } from "#app/domain/legal/editions/legal-form.ts";
import { factsFor } from "#app/domain/legal/facts-for.ts";
import { pageName } from "#app/domain/legal/page-name.ts";
import { paths } from "#app/paths.ts";
import { dayOf } from "#app/platform/days.ts";
import { formWithErrors, readForm } from "#app/platform/http/form.server.ts";
import { withoutSecrets } from "#app/platform/http/form.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { legalPageFor } from "./legal-page.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { lang, page } = await legalPageFor(args);
  const { config, now } = args.context;
  const from = new URL(args.request.url).searchParams.get("from");
  return {
    ...{ lang, page, offered: config.board.langs, facts: factsFor(config, lang) as Record<string, string> },
    start: await findLegalStart(args.context, { page, from, today: dayOf(now()) }),
    title: `${textsFor(lang)("wording:legal.write")} – ${config.board.name}`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { lang, page, officer } = await legalPageFor(args);
  const { config, now } = args.context;
  const body = await args.request.formData();
  const { form, ...read } = readForm(body, LegalForm);
  if (!read.ok) return data({ form }, { status: 422 });
  const known = Object.keys(factsFor(config, lang));
  const meant = readTexts(read.value, { offered: config.board.langs, known, today: dayOf(now()) });
  if (!meant.ok) return data({ form: formWithErrors(form, meant.errors) }, { status: 422 });
  const { texts, validFrom } = meant;
  const kept = await keepLegalDraft(args.context, {
    ...{ page, texts, validFrom, officer },
    ...{ seen: read.value.seen, now: now() },
  });
  if (!kept) {
    const errors = { "": { key: "wording:error.changed", values: {} } };
    return data({ form: formWithErrors(withoutSecrets(form, ["seen"]), errors) }, { status: 409 });
  }
  return seeOther(
    body.get("deed") === "keep"
      ? paths.officeLegalText(lang, page, "done=kept")
      : paths.legalPreview(lang, page, `in=${lang}`),
  );
}

export default function LegalDraft() {
  const t = useTexts();
  const { lang, page, offered, facts, start } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  return (
    <div className="narrow">
      <PageHead
        title={t("wording:legal.write")}
        back={{ href: paths.officeLegalText(lang, page), label: pageName(t, page) }}
      >
        <p>{t("wording:legal.writeIntro")}</p>
      </PageHead>
      <LegalFields {...{ form, offered, facts }} {...start} />
    </div>
  );
}
