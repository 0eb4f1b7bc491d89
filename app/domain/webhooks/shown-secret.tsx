import type { Lang } from "#db/codes.ts";
import { paths } from "#app/paths.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice, PageHead } from "#app/ui/parts.tsx";

/** `secret`: null where the same form was sent before. */
type ShownSecretProps = { lang: Lang; webhookId: string; secret: string | null };

/** What the receiver checks signatures with, this once. */
export function ShownSecret({ lang, webhookId, secret }: ShownSecretProps) {
  const t = useTexts();
  return (
    <div className="narrow">
      <PageHead title={t("program:secret.title")}>
        {secret === null ? null : <p>{t("program:secret.text")}</p>}
      </PageHead>
      {secret === null ? (
        <Notice>
          <p>{t("program:secret.before")}</p>
        </Notice>
      ) : (
        <p className="panel program-key">
          <code>{secret}</code>
        </p>
      )}
      <p className="button-row">
        <a className="button-primary" href={paths.webhook(lang, webhookId)}>
          {t("program:secret.kept")}
        </a>
      </p>
    </div>
  );
}
