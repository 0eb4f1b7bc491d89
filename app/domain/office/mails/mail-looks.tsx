import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import type { MailContent } from "#app/platform/mail/compose-mail.tsx";
import { MailBlocks } from "#app/platform/mail/mail-page.tsx";
import { mailText } from "#app/platform/mail/mail-text.ts";

export type MailLook = { lang: Lang; content: MailContent };

/** A mail with made-up names in each language, as a page and as plain text. */
export function MailLooks({ looks }: { looks: readonly MailLook[] }) {
  const t = useTexts();
  return (
    <section className="office-section" id="looks" tabIndex={-1} data-focus>
      <h2>{t("wording:mail.looks")}</h2>
      {looks.map(({ lang, content }) => (
        <div key={lang} className="panel office-section">
          <h3>{t(`listing:language.${lang}`)}</h3>
          <div lang={lang} className="mail-look">
            <p>
              <strong>{content.subject}</strong>
            </p>
            <MailBlocks blocks={content.blocks} />
          </div>
          <details>
            <summary>{t("wording:mail.plain")}</summary>
            <pre lang={lang}>{mailText(content.blocks)}</pre>
          </details>
        </div>
      ))}
    </section>
  );
}
