import type { FloorTopic } from "#app/domain/listings/pay-floors/pay-floors.ts";
import { formatInstant } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";
import type { OfficeMinimum } from "./find-minimum.server.ts";
import { minimumWords } from "./minimum-words.ts";

type Props = { lang: Lang; topic: FloorTopic; subject: string; versions: OfficeMinimum["versions"] };

/** What an entry said before, who wrote it, and until when it stood. */
export function MinimumVersions({ lang, topic, subject, versions }: Props) {
  const t = useTexts();
  if (versions.length === 0) return null;
  return (
    <section className="office-section">
      <h2>{t("floors:versions")}</h2>
      <ol className="phrase-versions" reversed>
        {versions.map(({ id, source, withdrawn_at, written_at, writtenBy, replaced_at, ...said }) => {
          const { name, days, amounts } = minimumWords({ t, lang }, { topic, subject, ...said });
          return (
            <li key={id}>
              <p>
                {name}, {days}: {amounts.join(" · ")}{" "}
                {withdrawn_at === null ? null : <Chip>{t("floors:state.withdrawn")}</Chip>}
              </p>
              <p className="quiet">{source}</p>
              <p className="quiet">
                {written_at === null
                  ? t("floors:shipped")
                  : t("floors:written", { name: writtenBy ?? "–", at: formatInstant(lang, written_at) })}{" "}
                {t("floors:replaced", { at: formatInstant(lang, replaced_at) })}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
