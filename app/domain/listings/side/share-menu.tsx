import { paths } from "#app/paths.ts";
import type { Lang } from "#app/platform/i18n/locales.ts";
import { type Texts, useTexts } from "#app/platform/i18n/texts.ts";
import { Icon } from "#app/ui/drawing/icon.tsx";
import { finished } from "#app/ui/finished.tsx";
import type { ListingView } from "../page/find-listing-view.server.ts";

type Props = { view: ListingView; lang: Lang; address: string };

/** Links, so that nothing of it needs a script; nobody else learns of it before one of them is followed. A part of the page. */
export function shareMenu(t: Texts, { view, lang, address }: Props) {
  const place = view.places[0]?.name ?? "";
  const text = t("sheet:share.text", { title: view.title, company: view.company.name, place });
  const [said = "", body = ""] = [text, `${text}\n${address}`].map(encodeURIComponent);
  return (
    <Menu
      whatsapp={`https://wa.me/?text=${body}`}
      mail={`mailto:?subject=${said}&body=${body}`}
      address={address}
      code={paths.listingCode(lang, view.id)}
    />
  );
}

type MenuProps = { whatsapp: string; mail: string; address: string; code: string };

const Menu = finished(
  ({ whatsapp, mail, address, code }: MenuProps) => {
    const t = useTexts();
    return (
      <details className="share">
        <summary className="button">
          <Icon name="share" />
          {t("sheet:share.title")}
        </summary>
        <div className="share-ways">
          <p className="row-links">
            <button type="button" className="link-button" data-share hidden>
              {t("sheet:share.app")}
            </button>
            <a href={whatsapp} rel="noopener noreferrer">
              {t("sheet:share.whatsapp")}
            </a>
            <a href={mail}>{t("sheet:share.mail")}</a>
          </p>
          <label>
            <span>{t("sheet:share.address")}</span>
            <input readOnly value={address} />
          </label>
          <button type="button" className="button" data-copy={address} data-copied={t("sheet:share.copied")} hidden>
            {t("sheet:share.copy")}
          </button>
          <p>{t("sheet:share.code")}</p>
          <img src={code} width={200} height={200} alt={t("sheet:share.codeAlt")} loading="lazy" decoding="async" />
        </div>
      </details>
    );
  },
  ["whatsapp", "mail", "address", "code"],
);
