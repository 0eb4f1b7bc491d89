import type { DocumentScan, DocumentType } from "#db/codes.ts";
import { formatNumber } from "#app/platform/i18n/format.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { useTexts } from "#app/platform/i18n/texts.ts";

export type ListedDocument = { id: string; name: string; mediaType: DocumentType; size: number; scan: DocumentScan };

type DocumentListProps = {
  lang: Lang;
  documents: ListedDocument[];
  /** Where a document is removed, while it can be. */
  removal?: (id: string) => string;
  /** Where a document is downloaded, for those who may. */
  download?: (id: string) => string;
  /** Whether they can be looked at in the page, which then has a viewer. */
  viewed?: boolean;
};

export function DocumentList({ lang, documents, removal, download, viewed = false }: DocumentListProps) {
  const t = useTexts();
  if (documents.length === 0) return null;
  return (
    <ul className="documents">
      {documents.map(({ id, name, mediaType, size, scan }) => (
        <li key={id}>
          <span>
            {download && isHandedOn(scan) ? (
              <a href={download(id)} dir="auto">
                {name}
              </a>
            ) : (
              <bdi>{name}</bdi>
            )}{" "}
            <span className="quiet">
              {t(`application:documentType.${mediaType}`)}, {fileSize(lang, size)}
            </span>
            {isHandedOn(scan) ? null : (
              <>
                <br />
                <span className="quiet">{t(`application:documents.scan.${scan}`)}</span>
              </>
            )}
          </span>
          {viewed && download && isHandedOn(scan) ? (
            <button
              type="button"
              className="link-button"
              data-view={download(id)}
              data-name={name}
              data-type={mediaType}
              hidden
            >
              {t("desk:viewer.open")} <span className="visually-hidden">{name}</span>
            </button>
          ) : null}
          {removal ? (
            <form method="post" action={removal(id)}>
              <button className="link-button">
                {t("application:documents.remove")} <span className="visually-hidden">{name}</span>
              </button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function isHandedOn(scan: DocumentScan): scan is "none" | "clean" {
  return scan === "none" || scan === "clean";
}

const megabyte = 1_000_000;

function fileSize(lang: Lang, bytes: number) {
  const large = bytes >= megabyte;
  return `${formatNumber(lang, large ? bytes / megabyte : Math.ceil(bytes / 1000))} ${large ? "MB" : "kB"}`;
}
