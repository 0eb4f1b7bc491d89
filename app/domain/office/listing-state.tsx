import type { ListingStatus } from "#db/codes.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";
import { Chip } from "#app/ui/parts.tsx";

/** Where a listing stands, and whether its company's suspension hides it all the same. */
export function ListingState({ status, suspendedAt }: { status: ListingStatus; suspendedAt: string | null }) {
  const t = useTexts();
  return (
    <>
      {t(`listing:status.${status}`)}
      {suspendedAt !== null && status !== "closed" ? (
        <>
          {" "}
          <Chip tone="level">{t("office:company.suspended")}</Chip>
        </>
      ) : null}
    </>
  );
}
