import type { Recognition } from "#app/domain/occupations/find-recognition.server.ts";
import { type Lang, langs } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Facts } from "#app/ui/parts.tsx";

const finder = "https://www.anerkennung-in-deutschland.de";

type Props = { lang: Lang; recognition: Recognition };

/** What a qualification from home needs in Germany: the law, who decides, and where one looks it up. */
export function RecognitionSection({ lang, recognition: { law, body, level, names } }: Props) {
  const t = useTexts();
  const others = langs.filter((one) => one !== lang);
  return (
    <section className="panel facts-plain" id="recognition">
      <h2>{t("border:recognition.title")}</h2>
      <Facts
        items={[
          { label: t("border:recognition.law"), value: t(`border:recognition.${law}`) },
          { label: t("border:recognition.who"), value: t(`border:recognition.body.${body}`) },
          { label: t("border:recognition.time"), value: t("border:recognition.timeUnknown") },
          {
            label: t("border:recognition.names"),
            value: others.map((one, index) => (
              <span key={one}>
                {index === 0 ? "" : " · "}
                {t(`listing:language.${one}`)}: <span lang={one}>{names[one]}</span>
              </span>
            )),
          },
          { label: t("border:recognition.level"), value: level && t(`border:recognition.levels.${level}`) },
        ]}
      />
      <p>
        <a href={finder}>{t("border:recognition.finder")}</a>: {t("border:recognition.finderText")}
      </p>
      <p className="quiet">{t("border:recognition.note")}</p>
    </section>
  );
}
