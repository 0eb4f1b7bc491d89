import type { Lang } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";
import type { Decision } from "../application.ts";
import { useDeskPaths } from "../desk/desk-paths.ts";

export type OnItsWay = { id: string; batchId: string; to: Decision; minutes: number };

type Props = {
  lang: Lang;
  answer: OnItsWay | null;
  /** What was just done about it. */
  done: string | null;
  mayDecide: boolean;
};

/** On the dossier: what has been answered and not left yet. */
export function AnswerOnItsWay({ lang, answer, done, mayDecide }: Props) {
  const t = useTexts();
  const desk = useDeskPaths(lang);
  return (
    <>
      {done === "taken_back" ? (
        <Notice tone="done">
          <p>{t("answering:held.takenBack")}</p>
        </Notice>
      ) : null}
      {done === "too_late" ? (
        <Notice tone="stop">
          <p>{t("answering:held.tooLate")}</p>
        </Notice>
      ) : null}
      {answer ? (
        <Notice>
          <p>
            <strong>
              {t("answering:held.leaves", {
                count: answer.minutes,
                stage: t(`application:status.${answer.to}`),
              })}
            </strong>{" "}
            {t("answering:held.hint")}
          </p>
          {mayDecide ? (
            <form method="post" action={desk.together(answer.batchId)} className="button-row">
              <input type="hidden" name="answer" value={answer.id} />
              <input type="hidden" name="page" value="dossier" />
              <button className="button" name="deed" value="take_back">
                {t("answering:held.takeBack")}
              </button>
              <button className="button" name="deed" value="send_now">
                {t("answering:held.sendNow")}
              </button>
            </form>
          ) : null}
        </Notice>
      ) : null}
    </>
  );
}
