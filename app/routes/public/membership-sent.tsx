import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { daysToConfirm } from "#app/domain/admissions/days-to-confirm.ts";
import { findReviewDays } from "#app/domain/reviews/review-promises.server.ts";
import { paths } from "#app/paths.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const title = `${textsFor(lang)("admission:sent.title")} – ${context.config.board.name}`;
  return { lang, days: daysToConfirm, reviewDays: await findReviewDays(context.db, context.now()), title };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export default function MembershipSent() {
  const { lang, days, reviewDays } = useLoaderData<typeof loader>();
  const { t } = useTranslation("admission");
  const texts = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("sent.title")}>
        <p>{t("sent.text", { count: days })}</p>
      </PageHead>
      <p>
        {t("next")} {texts("employer:reviewWithin", { count: reviewDays })}
      </p>
      <p className="quiet">{t("sent.noMail")}</p>
      <p className="button-row">
        <a className="button" href={paths.membership(lang)}>
          {t("sent.again")}
        </a>
      </p>
    </div>
  );
}
