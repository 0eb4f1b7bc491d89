import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { langChoices, ProfileForm } from "#app/domain/accounts/own/own-forms.ts";
import { requireOwner } from "#app/domain/accounts/own/require-owner.server.ts";
import { saveProfile } from "#app/domain/accounts/own/save-profile.server.ts";
import { paths } from "#app/paths.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { privateHeaders } from "#app/platform/http/private-headers.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { ErrorSummary, Radios, TextField } from "#app/ui/form.tsx";
import { languageNames } from "#app/ui/language-names.ts";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;
export const headers = privateHeaders;
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { audience, name, chosenLang } = await requireOwner({ request, params, context });
  const title = `${textsFor(lang)("own:profile.title")} – ${context.config.board.name}`;
  return { lang, audience, name, chosenLang, title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { accountId } = await requireOwner({ request, params, context });
  const read = readForm(await request.formData(), ProfileForm);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const { name, lang } = read.value;
  const chosen = lang === "page" ? null : lang;
  await saveProfile(context.db, { accountId, name, lang: chosen });
  return seeOther(`${paths.account(chosen ?? langOf(params))}?done=profileSaved`);
}

export default function Profile() {
  const { lang, name, chosenLang } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const offered = useContext(OfferedLangs);
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("own:profile.title")} back={{ href: paths.account(lang), label: t("own:title") }} />
      <ErrorSummary form={form} labels={{ name: t("account:name"), lang: t("own:profile.lang") }} />
      <PageForm noValidate>
        <TextField
          form={form}
          name="name"
          label={t("account:name")}
          hint={t("account:invitation.nameHint")}
          value={name}
          autoComplete="name"
        />
        <Radios
          form={form}
          name="lang"
          label={t("own:profile.lang")}
          hint={t("own:profile.langHint")}
          value={chosenLang ?? "page"}
          options={langChoices
            .filter((value) => value === "page" || offered.includes(value))
            .map((value) => ({
              value,
              label: value === "page" ? t("own:profile.langPage") : languageNames[value],
            }))}
        />
        <button className="button-primary">{t("own:save")}</button>
      </PageForm>
    </div>
  );
}
