import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import comingHomeStyles from "#app/domain/returnees/coming-home.css?url";
import { findProfileChoices } from "#app/domain/returnees/profile/find-profile-choices.server.ts";
import { NewProfileForm } from "#app/domain/returnees/profile/profile-form.ts";
import { readProfile } from "#app/domain/returnees/profile/read-profile.server.ts";
import { requestProfile } from "#app/domain/returnees/profile/request-profile.server.ts";
import { profileLabels, ReturneeProfileFields } from "#app/domain/returnees/profile/returnee-profile-fields.tsx";
import { paths } from "#app/paths.ts";
import { readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { MailField } from "#app/ui/fields/mail-field.tsx";
import { Checkbox, ErrorSummary } from "#app/ui/form.tsx";
import { PageForm } from "#app/ui/page-form.tsx";
import { PageHead } from "#app/ui/parts.tsx";
import { Ticks } from "#app/ui/rows/ticks.tsx";

export const handle = { search: false } satisfies PageHandle;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: comingHomeStyles }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const { board, operator } = context.config;
  return {
    lang,
    choices: await findProfileChoices(context.db, lang),
    operator: operator.name,
    title: `${textsFor(lang)("home:profile.title")} – ${board.name}`,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page?.title },
  { name: "robots", content: "noindex" },
];

/** The answer is the same whether or not the address is known here, and also when it has had too many mails. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { db, config, limits, client } = context;
  const typed = askAboutAddress(readForm(await request.formData(), NewProfileForm), "email", config);
  if (!typed.ok) return data({ form: typed.form, meant: [] }, { status: 422 });
  const choices = await findProfileChoices(db, lang);
  const read = await readProfile(db, typed.value, { form: typed.form, choices, lang });
  if (!read.ok) return data({ form: read.form, meant: read.meant }, { status: 422 });
  const visitor = await limits.take("alert", client);
  if (!visitor.ok) return data({ form: slowedDown(typed.form, visitor), meant: [] }, { status: 422 });
  const { email } = typed.value;
  const address = await limits.take("mail_address", email);
  if (address.ok) await requestProfile(db, { email, lang, said: read.said, config, now: context.now() });
  return seeOther(paths.profileSent(lang));
}

export default function NewProfile() {
  const t = useTexts();
  const { lang, choices, operator } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer?.form;
  return (
    <div className="narrow">
      <PageHead title={t("home:profile.title")} back={{ href: paths.returnee(lang), label: t("alert:returnee.title") }}>
        <p className="lead">{t("home:profile.lead")}</p>
      </PageHead>
      <Ticks
        lines={(["five", "daily", "hidden", "yes", "end"] as const).map((promise) =>
          t(`home:profile.promise.${promise}`),
        )}
      />
      <ErrorSummary form={form} labels={{ ...profileLabels(t), adult: t("parent:adult.label") }} />
      <PageForm noValidate className="panel">
        <ReturneeProfileFields {...{ form, choices, operator }} meant={answer?.meant ?? []} said={null} />
        <MailField
          {...{ form, name: "email", label: t("alert:field.email"), hint: t("home:profile.hint.email") }}
          autoComplete="email"
          width="medium"
        />
        <Checkbox {...{ form, name: "adult", label: t("parent:adult.label"), hint: t("parent:adult.hint") }} />
        <p className="hint">
          {t("home:profile.consent")} <a href={paths.privacy(lang)}>{t("alert:consentMore")}</a>
        </p>
        <button className="button-primary">{t("home:profile.submit")}</button>
      </PageForm>
    </div>
  );
}
