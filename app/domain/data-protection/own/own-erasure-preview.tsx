import { useTexts } from "#app/platform/i18n/texts.ts";
import { type PersonKind, personKinds } from "../person/person-entry.ts";

type Going = { kind: PersonKind };

/** What goes at once and what follows from it, and what stays whatever happens. */
export function OwnErasurePreview({ going, works }: { going: readonly Going[]; works: boolean }) {
  const t = useTexts();
  const kinds = personKinds.filter(
    (kind): kind is Exclude<PersonKind, "companyContact"> =>
      kind !== "companyContact" && going.some((entry) => entry.kind === kind),
  );
  return (
    <>
      <h2>{t("protection:erasure.goes")}</h2>
      <ul>
        {kinds.map((kind) => (
          <li key={kind} data-goes={kind}>
            <strong>
              {t("protection:erasure.count", {
                number: going.filter((entry) => entry.kind === kind).length,
                kind: t(`protection:person.kind.${kind}`),
              })}
            </strong>{" "}
            {t(`protection:erasure.what.${kind}`)}
          </li>
        ))}
      </ul>
      {kinds.includes("application") ? <p>{t("myData:erasure.withdrawn")}</p> : null}
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
