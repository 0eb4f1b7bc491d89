import type { Db } from "#db/connect.server.ts";
import { cardLines } from "#app/domain/listings/card/card-words.ts";
import { findCards } from "#app/domain/listings/card/find-cards.server.ts";
import { via } from "#app/domain/listings/numbers/visit-source.ts";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { formatInstantDay } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock } from "#app/platform/mail/mail-block.ts";
import { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { maxListingsInMail } from "../alert.ts";
import { alertInWords } from "../alert-facts.server.ts";
import { alertLinks } from "../alert-links.server.ts";
import type { Alert } from "../find-alert.server.ts";
import { findContactToName } from "./find-contact-to-name.server.ts";

type Circumstances = { config: Config; now: Date };

/** One mail for all that is new, newest first. */
export async function queueListingsMail(db: Db, alert: Alert, listingIds: string[], { config, now }: Circumstances) {
  const { lang, email } = alert;
  const t = textsFor(lang);
  const count = listingIds.length;
  const mail = composeMail(lang, {
    subject: t("mail:alert.listings.subject", { count, board: config.board.name }),
    blocks: [
      { heading: t("mail:alert.listings.heading", { count }) },
      { paragraph: t("mail:alert.listings.search", { search: await alertInWords(db, alert.criteria, lang) }) },
      await listingsBlock(db, alert, listingIds, config),
      ...restBlocks(t, count - maxListingsInMail),
      { button: { label: t("mail:alert.listings.all"), href: config.origin + resultsPath(alert) } },
      ...(await contactBlock(db, alert, listingIds, config)),
      ...footBlocks(t, alert, config),
    ],
  });
  const unsubscribeUrl = alertLinks(config, alert).unsubscribe;
  await queueMail(db, { kind: "alert.listings", to: email, lang, ...mail, unsubscribeUrl, now });
}

async function listingsBlock(db: Db, { lang }: Alert, listingIds: string[], config: Config): Promise<MailBlock> {
  const t = textsFor(lang);
  const cards = await findCards(db, listingIds.slice(0, maxListingsInMail), { t, lang });
  return {
    list: cards.map((card) => ({
      title: card.title,
      text: cardLines(t, lang, card).join("\n"),
      href: `${config.origin}${card.path}?via=${via.alert}`,
    })),
  };
}

function restBlocks(t: Texts, count: number): MailBlock[] {
  return count > 0 ? [{ paragraph: t("mail:alert.listings.rest", { count }) }] : [];
}

/** One line: a person whom one may ask about what came. */
async function contactBlock(db: Db, { lang }: Alert, listingIds: string[], config: Config): Promise<MailBlock[]> {
  const contact = await findContactToName(db, listingIds.slice(0, maxListingsInMail), lang);
  if (!contact) return [];
  const { name, email, phone } = contact;
  const reach = [email, ...(phone ? [phone.shown] : [])].join(", ");
  return [{ paragraph: textsFor(lang)("contacts:mail", { name, operator: config.operator.name, reach }) }];
}

/** The newest first, so that what the mail had no room for stands at the top. */
function resultsPath({ lang, criteria }: Alert) {
  const search = parseCriteria(new URLSearchParams(criteria));
  return paths.results(lang, criteriaQuery({ ...search, sort: "newest" }));
}

function footBlocks(t: Texts, alert: Alert, config: Config): MailBlock[] {
  const links = alertLinks(config, alert);
  const day = formatInstantDay(alert.lang, alert.confirmed_at ?? alert.created_at);
  return [
    { small: t("mail:alert.listings.why", { day }) },
    {
      list: [
        { title: t("mail:alert.listings.manage"), href: links.manage },
        { title: t("mail:alert.listings.end"), href: links.unsubscribe },
      ],
    },
    { small: t("mail:alert.operator", config.operator) },
  ];
}
