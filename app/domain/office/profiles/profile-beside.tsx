import { langs } from "#db/codes.ts";
import type { ProfileTexts } from "#app/domain/companies/profile/profile-texts.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type Props = { published: ProfileTexts; wanted: ProfileTexts };

/** What is published beside what shall be, text by text; what stays as it is, is left out. */
export function ProfileBeside({ published, wanted }: Props) {
  const t = useTexts();
  const changed = langs.flatMap((lang) =>
    (["about", "welcome"] as const)
      .map((part) => ({ lang, part, before: published[lang][part], after: wanted[lang][part] }))
      .filter(({ before, after }) => before !== after),
  );
  return changed.map(({ lang, part, before, after }) => (
    <section key={`${lang} ${part}`} className="profile-beside">
      <h2>
        {t(`profile:form.${part}`)}: {t(`listing:language.${lang}`)}
      </h2>
      <div>
        <Version title={t("profile:review.before")} lang={lang} text={before} />
        <Version title={t("profile:review.after")} lang={lang} text={after} />
      </div>
    </section>
  ));
}

function Version({ title, lang, text }: { title: string; lang: string; text: string }) {
  const t = useTexts();
  return (
    <div>
      <h3>{title}</h3>
      {text === "" ? (
        <p className="quiet">{t("profile:review.nothing")}</p>
      ) : (
        <p className="own-words" lang={lang}>
          {text}
        </p>
      )}
    </div>
  );
}
