import type { ListingStatus } from "#db/codes.ts";
import type { ListingDeed } from "#db/upkeep-codes.ts";
import type { Over } from "#app/domain/accounts/mailed-link.server.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";

type Props = { over: Over; deed: ListingDeed; status: ListingStatus; deadline: string };

/** What became of a link that does nothing any more, and how the listing stands. */
export function UsedListingLink({ over, deed, status, deadline }: Props) {
  const t = useTexts();
  const runs = t(status === "paused" ? "life:deadline.paused" : "life:deadline.runs", { day: deadline });
  const stands = status === "closed" ? t("life:link.closed") : runs;
  if (over === "used") {
    return (
      <Notice tone="done" title={t(`life:link.done.${deed}`)}>
        <p>{stands}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="stop" title={t(`letters:decide.over.${over}`)}>
      <p>{over === "expired" ? t("life:link.expired") : t("life:link.meanwhile")}</p>
      <p>{stands}</p>
    </Notice>
  );
}
