import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { langOf, textsFor } from "#app/platform/i18n/request-lang.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { PageHead } from "#app/ui/parts.tsx";

export const handle = { search: false } satisfies PageHandle;

export function loader({ params, context }: LoaderFunctionArgs) {
  const lang = langOf(params);
  return { lang, title: `${textsFor(lang)("home:sent.title")} – ${context.config.board.name}` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export default function ProfileSent() {
  const t = useTexts();
  const { lang } = useLoaderData<typeof loader>();
  return (
    <div className="narrow">
      <PageHead title={t("home:sent.title")}>
        <p>{t("home:sent.text")}</p>
      </PageHead>
      <p>{t("home:sent.missing")}</p>
      <p className="button-row">
        <a className="button" href={paths.returnee(lang)}>
          {t("home:unknown.action")}
        </a>
      </p>
    </div>
  );
}
