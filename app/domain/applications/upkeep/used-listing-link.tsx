import type { ListingHistoryEvent, ListingStatus } from "#db/codes.ts";
import type { ListingDeed } from "#db/listings/upkeep-codes.ts";
import type { Over } from "#app/domain/accounts/mailed-link.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";

type Later = { name: string; at: string; event: ListingHistoryEvent };
type Props = { over: Over; deed: ListingDeed; status: ListingStatus; deadline: string; later: Later | null };

/** What became of a link that does nothing any more, and how the listing stands. */
export function UsedListingLink({ over, deed, status, deadline, later }: Props) {
  const t = useTexts();
  const runs = t(status === "paused" ? "life:deadline.paused" : "life:deadline.runs", { day: deadline });
  const stands = status === "closed" ? t("life:link.closed") : runs;
  if (over === "used") {
    const isItsEnd = deed === "filled" || deed === "end";
    return (
      <Notice tone="done" title={t(`life:link.done.${deed}`)}>
        <p>{isItsEnd ? t("life:link.answerRest") : stands}</p>
      </Notice>
    );
  }
  if (over === "meanwhile" && later && status !== "closed") {
    return (
      <Notice tone="done" title={t("life:link.answered")}>
        <LaterSignText {...later} />
        <p>{stands}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="stop" title={t(`life:link.over.${over}`)}>
      <p>{t(`life:link.${over}`)}</p>
      <p>{stands}</p>
    </Notice>
  );
}

/** Whoever holds the same mail as a colleague reads what that one has done already. */
export function LaterSignText({ name, at, event }: Later) {
  const t = useTexts();
  return <p>{t("life:link.later", { name, at, event: t(`employer:event.${event}`) })}</p>;
}
