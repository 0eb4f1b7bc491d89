import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LegalArticle } from "#app/domain/legal/legal-article.tsx";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { PageHandle } from "#app/root.tsx";
import { Notice } from "#app/ui/parts.tsx";
import { requirePaper } from "./paper.server.ts";

export const handle = { audience: "office" } satisfies PageHandle;

export async function loader(args: LoaderFunctionArgs) {
  const { lang, paper, text, missing } = await requirePaper(args);
  return { lang, paper, text, missing, title: `${text.title} – ${args.context.config.board.name}` };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function Paper() {
  const t = useTexts();
  const { lang, paper, text, missing } = useLoaderData<typeof loader>();
  return (
    <>
      <div className="paper-notes narrow">
        <a className="back-link" href={paths.officeProtection(lang)}>
          {t("protection:title")}
        </a>
        <Notice title={t("protection:paper.draftTitle")}>
          <p>{t("protection:paper.draftText")}</p>
          {missing.length > 0 ? (
            <>
              <p>{t("protection:paper.missingText")}</p>
              <ul>
                {missing.map(({ fact, variable }) => (
                  <li key={variable}>
                    {t(`protection:paper.fact.${fact}`)}: <code>{variable}</code>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </Notice>
        <p>
          <a className="button" href={paths.protectionPaperFile(lang, paper)}>
            {t("protection:paper.download")}
          </a>
        </p>
      </div>
      <LegalArticle text={text} />
    </>
  );
}
