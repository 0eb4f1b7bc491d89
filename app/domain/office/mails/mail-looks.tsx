import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { InLanguages } from "../previews/in-languages.tsx";
import { MailLook, type ShownMail } from "./mail-look.tsx";

export type MailInLanguage = { lang: Lang; mail: ShownMail };

/** A mail with made-up names in each language, whole, as somebody would get it. */
export function MailLooks({ looks }: { looks: readonly MailInLanguage[] }) {
  const t = useTexts();
  return (
    <InLanguages title={t("wording:mail.looks")} text={t("wording:mail.looksText")}>
      {(lang) => {
        const look = looks.find((one) => one.lang === lang);
        return look ? (
          <>
            <p>
              <strong>{look.mail.subject}</strong>
            </p>
            <MailLook lang={lang} mail={look.mail} />
          </>
        ) : null;
      }}
    </InLanguages>
  );
}
