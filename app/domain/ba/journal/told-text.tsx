import type { BaDeed, BaReason } from "#db/interchange/ba-codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

type Told = {
  deed: BaDeed;
  reason: BaReason | null;
  detail: string | null;
  refused: 0 | 1 | null;
  answer: string | null;
};

/** What became of an ad in one run, in a sentence, and why. */
export function ToldText({ deed, reason, detail, refused, answer }: Told) {
  const t = useTexts();
  if (refused === 1) {
    return (
      <>
        {t("handedOn:ba.refused")}
        {answer === null ? null : <div className="quiet unbroken">{t("handedOn:ba.because", { reason: answer })}</div>}
      </>
    );
  }
  if (deed === "left_out" && reason !== null) {
    return (
      <>
        {t("handedOn:ba.left_out")}
        <div className="quiet">{t(`handedOn:reason.${reason}`)}</div>
        {detail === null ? null : (
          <div className="quiet" lang="en">
            {detail}
          </div>
        )}
      </>
    );
  }
  const told = deed === "removed" ? "removed" : refused === 0 ? "accepted" : deed === "sent" ? "sent" : "repeated";
  return <>{t(`handedOn:ba.${told}`)}</>;
}
