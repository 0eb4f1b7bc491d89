import { useTexts } from "#app/platform/i18n/texts.ts";
import { GoingList } from "../person/going-list.tsx";
import type { PersonKind } from "../person/person-entry.ts";

type Going = { kind: PersonKind };

/** What goes at once and what follows from it, and what stays whatever happens. */
export function OwnErasurePreview({ going, works }: { going: readonly Going[]; works: boolean }) {
  const t = useTexts();
  return (
    <>
      <GoingList going={going} />
      {going.some(({ kind }) => kind === "application") ? <p>{t("myData:erasure.withdrawn")}</p> : null}
      <h2>{t("protection:erasure.alwaysTitle")}</h2>
      <ul>
        {works ? <li>{t("protection:erasure.reason.work")}</li> : null}
        <li>{t("protection:erasure.always.audit")}</li>
        <li>{t("myData:erasure.backup")}</li>
        <li>{t("protection:erasure.always.copies")}</li>
        <li>{t("protection:erasure.always.mails")}</li>
      </ul>
    </>
  );
}
