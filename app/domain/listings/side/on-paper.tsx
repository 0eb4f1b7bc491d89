import { formatDay } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { finished } from "#app/ui/finished.tsx";
import type { ListingView } from "../page/find-listing-view.server.ts";

/** Only printed: by when to apply, how fast there is an answer, and where. Paper has no button. */
export function OnPaper({ view, lang, address }: { view: ListingView; lang: Lang; address: string }) {
  const t = useTexts();
  return (
    <Lines
      deadline={t("listing:card.deadline", { day: formatDay(lang, view.deadline) })}
      answer={t("listing:card.answer", { count: view.answerDays })}
      address={address}
    />
  );
}

const Lines = finished(
  ({ deadline, answer, address }: Record<"deadline" | "answer" | "address", string>) => (
    <p className="on-paper">
      {deadline} · {answer}
      <br />
      {address}
    </p>
  ),
  ["deadline", "answer", "address"],
);
