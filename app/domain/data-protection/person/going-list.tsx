import { useTexts } from "#app/platform/i18n/texts.ts";
import { type PersonKind, personKinds } from "./person-entry.ts";

/** What goes at once where a person is erased: how much of each kind. */
export function GoingList({ going }: { going: readonly { kind: PersonKind }[] }) {
  const t = useTexts();
  const kinds = personKinds.filter(
    (kind): kind is Exclude<PersonKind, "companyContact"> =>
      kind !== "companyContact" && going.some((entry) => entry.kind === kind),
  );
  if (kinds.length === 0) return null;
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
    </>
  );
}
