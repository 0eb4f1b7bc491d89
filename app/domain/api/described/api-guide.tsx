import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { PageHead } from "#app/ui/parts.tsx";
import { FieldList } from "./field-list.tsx";
import { GuideChapters } from "./guide-chapters.tsx";
import type { GuideView } from "./guide-view.ts";
import { OperationSection } from "./operation-section.tsx";

const chapters = ["reading", "key", "posting", "webhooks", "problems", "limits", "licence"] as const;

/** How programs ask, made from the description that programs read. */
export function ApiGuide(view: GuideView) {
  const t = useTexts();
  const { operations, schemas } = view;
  const sent = new Set(operations.map((operation) => operation.sent?.schema));
  return (
    <div className="api-guide legal">
      <div className="legal-title">
        <PageHead title={t("api:title")}>
          <p>{t("api:intro")}</p>
          <p>
            {t("api:description")} <a href={paths.apiDescription()}>openapi.json</a>
          </p>
        </PageHead>
      </div>
      <nav className="legal-contents" aria-labelledby="contents">
        <h2 id="contents">{t("api:contents")}</h2>
        <ul>
          {chapters.map((chapter) => (
            <li key={chapter}>
              <a href={`#${chapter}`}>{t(`api:${chapter}.title`)}</a>
            </li>
          ))}
          <Entry id="operations">{t("api:operations")}</Entry>
          {operations.map(({ id, method, path }) => (
            <Entry key={id} id={id}>
              <code>
                {method} {path}
              </code>
            </Entry>
          ))}
          <Entry id="schemas">{t("api:schemas")}</Entry>
        </ul>
      </nav>
      <div className="legal-text">
        <GuideChapters {...view} />
        <h2 id="operations">{t("api:operations")}</h2>
        <p>{t("api:inEnglish")}</p>
        {operations.map((operation) => (
          <OperationSection key={operation.id} operation={operation} />
        ))}
        <h2 id="schemas">{t("api:schemas")}</h2>
        {schemas.map(({ name, text, rows }) => (
          <details key={name}>
            <summary>
              <h3 id={name}>
                <code>{name}</code>
              </h3>
            </summary>
            {text === null ? null : <p lang="en">{text}</p>}
            <FieldList rows={rows} sent={sent.has(name)} />
          </details>
        ))}
      </div>
    </div>
  );
}

function Entry({ id, children }: { id: string; children: ReactNode }) {
  return (
    <li>
      <a href={`#${id}`}>{children}</a>
    </li>
  );
}
