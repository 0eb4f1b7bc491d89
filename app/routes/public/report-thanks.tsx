import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "#app/paths.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { PageHead } from "#app/ui/parts.tsx";

export function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  return { lang, title: `${textsFor(lang)("legal:report.thanksTitle")} – ${context.config.board.name}` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export default function ReportThanks() {
  const { lang } = useLoaderData<typeof loader>();
  const { t } = useTranslation("legal");
  return (
    <div className="narrow">
      <PageHead title={t("report.thanksTitle")} />
      <p>{t("report.thanksText")}</p>
      <p>{t("report.thanksMail")}</p>
      <p>{t("report.thanksDanger")}</p>
      <p className="button-row">
        <a className="button" href={paths.results(lang)}>
          {t("report.toSearch")}
        </a>
      </p>
    </div>
  );
}
