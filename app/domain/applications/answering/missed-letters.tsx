import type { ApplicationStatus, Lang } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import { useDeskPaths } from "../desk/desk-paths.ts";

export type MissedLetter = { id: string; name: string; status: ApplicationStatus; text: string };

/** Who got no letter because something had changed, with the letter, and where to find the others. */
export function MissedLetters({ lang, missed, sent, batchId }: Props) {
  const t = useTexts();
  const desk = useDeskPaths(lang);
  return (
    <>
      <Notice tone="stop" title={t("answering:missed.title", { count: missed.length })}>
        <p>{t("answering:missed.text")}</p>
        {sent > 0 ? (
          <p>
            {t("answering:missed.sent", { count: sent })}{" "}
            <a href={desk.together(batchId)}>{t("answering:missed.toBatch")}</a>
          </p>
        ) : (
          <p>{t("answering:missed.none")}</p>
        )}
      </Notice>
      {missed.map(({ id, name, status, text }) => (
        <section key={id} className="panel">
          <h2>
            <a href={desk.dossier(id)} dir="auto">
              {name}
            </a>
          </h2>
          <p className="quiet">{t("application:meanwhile.text", { status: t(`application:status.${status}`) })}</p>
          <p className="pre-line" dir="auto">
            {text}
          </p>
        </section>
      ))}
    </>
  );
}

type Props = { lang: Lang; missed: MissedLetter[]; sent: number; batchId: string };
