import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { AdmissionFields } from "#app/domain/admissions/admission-fields.tsx";
import { AdmissionForm } from "#app/domain/admissions/admission-form.ts";
import { requestAdmission } from "#app/domain/admissions/request-admission.server.ts";
import { findReviewDays } from "#app/domain/reviews/review-promises.server.ts";
import { paths } from "#app/paths.ts";
import { formWithErrors, readForm, slowedDown } from "#app/platform/http/form.server.ts";
import { seeOther } from "#app/platform/http/responses.server.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { foldAddress } from "#app/platform/mail/address.ts";
import { askAboutAddress } from "#app/platform/mail/ask-about-address.server.ts";
import type { PageHandle } from "#app/root.tsx";
import { OfferedLangs } from "#app/ui/languages/offered-langs.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export async function loader({ params, context: { config, db, now } }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = textsFor(lang);
  const { name, email } = config.operator;
  const description = t("admission:intro", { operator: name });
  const reviewDays = await findReviewDays(db, now());
  const title = `${t("admission:title")} – ${config.board.name}`;
  return { lang, operator: { name, email }, reviewDays, description, title };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "description", content: data?.description },
];

/** The answer is the same whether or not the address had too many mails: only its owner shall learn more. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = langOf(params);
  const { db, config, limits, client } = context;
  const read = askAboutAddress(readForm(await request.formData(), AdmissionForm), "contactEmail", config);
  if (!read.ok) return data({ form: read.form }, { status: 422 });
  const taken = await limits.take("admission", client);
  if (!taken.ok) return data({ form: slowedDown(read.form, taken) }, { status: 422 });

  const asked = read.value;
  const { ok: mayMail } = await limits.take("mail_address", foldAddress(asked.contactEmail));
  const result = await requestAdmission(db, { asked, lang, mayMail, config, now: context.now() });
  if (!result.ok) return data({ form: formWithErrors(read.form, result.errors) }, { status: 422 });
  return seeOther(paths.membershipSent(lang));
}

const promises = ["answers", "pay", "reading", "languages", "seekers"] as const;

export default function Membership() {
  const { lang, operator, reviewDays } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useTranslation("admission");
  const within = useTexts()("employer:reviewWithin", { count: reviewDays });
  const offered = useContext(OfferedLangs);
  /** Nobody is promised to be read in the only language that there is. */
  const kept = promises.filter((promise) => promise !== "languages" || offered.length > 1);
  return (
    <div className="narrow">
      <PageHead title={t("title")}>
        <p>{t("intro", { operator: operator.name })}</p>
      </PageHead>
      <ul>
        {kept.map((promise) => (
          <li key={promise}>
            <strong>{t(`promise.${promise}.title`)}.</strong> {t(`promise.${promise}.text`)}
            {promise === "reading" ? ` ${within}` : null}
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.examples(lang)}>{t("examples")}</a>
      </p>
      <p>
        {t("cost", { operator: operator.name })} <a href={`mailto:${operator.email}`}>{operator.email}</a>
      </p>
      <p>
        {t("member")} <a href={paths.signIn(lang)}>{t("signIn")}</a>
      </p>
      <h2>{t("form.title")}</h2>
      <p>
        {t("form.intro")} {within}
      </p>
      <AdmissionFields form={form} lang={lang} />
    </div>
  );
}
