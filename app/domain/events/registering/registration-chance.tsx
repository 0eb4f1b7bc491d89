import { useTexts } from "#app/platform/i18n/texts.ts";
import { Notice } from "#app/ui/parts.tsx";

type Props = { free: number | null; waiting: number; waitingList: boolean };

/** What somebody who registers now may hope for. */
export function RegistrationChance({ free, waiting, waitingList }: Props) {
  const t = useTexts();
  if (free === null) return null;
  if (free > 0) return <p className="registration-free">{t("registration:chance.free", { count: free })}</p>;
  return (
    <Notice title={t("registration:chance.full")}>
      <p>
        {waitingList ? t("registration:chance.waiting", { position: waiting + 1 }) : t("registration:chance.noWaiting")}
      </p>
    </Notice>
  );
}
