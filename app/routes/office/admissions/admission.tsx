import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AdmissionFacts, LikelySame } from "#app/domain/admissions/admission-facts.tsx";
import type { Admission } from "#app/domain/admissions/find-admissions.server.ts";
import { GoOnButton } from "#app/domain/office/going-on/go-on-button.tsx";
import { JustDecided } from "#app/domain/office/going-on/just-decided.tsx";
import { paths } from "#app/paths.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice, PageHead } from "#app/ui/parts.tsx";
import { requireAdmission } from "./admission.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang, admission } = await requireAdmission({ request, params, context });
  return { lang, admission, title: `${admission.name} – ${context.config.board.name}` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function AdmissionPage() {
  const t = useTexts();
  const { lang, admission } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <JustDecided lang={lang} />
      <PageHead
        title={admission.name}
        back={{ href: paths.officeAdmissions(lang), label: t("admission:office.title") }}
      />
      {admission.declined_at ? <Declined lang={lang} admission={admission} at={admission.declined_at} /> : null}
      {!admission.declined_at && admission.asked_at ? <Asked lang={lang} admission={admission} /> : null}
      <section className="office-section">
        <h2>{t("office:company.facts")}</h2>
        <AdmissionFacts lang={lang} admission={admission} />
      </section>
      <section className="office-section">
        <h2>{t("admission:office.known")}</h2>
        <LikelySame lang={lang} admission={admission} />
      </section>
      {admission.declined_at ? null : <Decision lang={lang} admission={admission} />}
    </div>
  );
}

type Props = { lang: Lang; admission: Admission };

function Decision({ lang, admission: { id } }: Props) {
  const t = useTexts();
  return (
    <section className="office-section">
      <h2>{t("admission:office.decide")}</h2>
      <p>{t("admission:office.approveText")}</p>
      <form method="post" action={paths.approveAdmission(lang, id)} className="button-row">
        <button className="button-primary">{t("admission:office.approve")}</button>
        <GoOnButton deed={t("admission:office.approve")} />
        <a className="button" href={paths.approveAdmission(lang, id)}>
          {t("admission:office.correct.link")}
        </a>
        <a className="button" href={paths.askAdmission(lang, id)}>
          {t("admission:office.ask.link")}
        </a>
        <a href={paths.declineAdmission(lang, id)}>{t("admission:office.refuse.link")}</a>
      </form>
    </section>
  );
}

function Asked({ lang, admission: { asked_at, question } }: Props) {
  const t = useTexts();
  return (
    <Notice title={t("admission:office.askedAt", { at: formatInstant(lang, asked_at ?? "") })}>
      <p className="own-words">{question}</p>
    </Notice>
  );
}

function Declined({ lang, admission, at }: Props & { at: string }) {
  const t = useTexts();
  return (
    <Notice tone="stop" title={t("admission:office.declinedAt", { at: formatInstant(lang, at) })}>
      <p>{admission.declinedBy}</p>
      {admission.refusal ? <p>{t(`admission:refusal.${admission.refusal}`)}</p> : null}
      {admission.words ? <p className="own-words">{admission.words}</p> : null}
    </Notice>
  );
}
