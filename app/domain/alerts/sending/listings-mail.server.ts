import { alertVerdicts } from "#db/alerts/alert-codes.ts";
import type { StoreEdition } from "#db/store-edition.server.ts";
import type { CardFacts } from "#app/domain/listings/card/card-facts.ts";
import { cardLines } from "#app/domain/listings/card/card-words.ts";
import { cardOf } from "#app/domain/listings/card/find-cards.server.ts";
import { roadsText } from "#app/domain/listings/card/roads-text.ts";
import { transitLineText } from "#app/domain/listings/card/transit-line-text.ts";
import { wayInWords } from "#app/domain/listings/card/way-text.ts";
import { via } from "#app/domain/listings/numbers/visit-source.ts";
import { criteriaQuery, parseCriteria } from "#app/domain/search/criteria.ts";
import type { Hit } from "#app/domain/search/find-listings.server.ts";
import { paths } from "#app/paths.ts";
import type { Config } from "#app/platform/config.server.ts";
import { dayOf } from "#app/platform/days.ts";
import { formatDay, formatInstantDay, formatList } from "#app/platform/i18n/format.ts";
import { textsFor } from "#app/platform/i18n/request-lang.server.ts";
import type { Texts } from "#app/platform/i18n/texts.ts";
import { composeMail } from "#app/platform/mail/compose-mail.tsx";
import type { MailBlock, MailItem } from "#app/platform/mail/mail-block.ts";
import type { queueMail } from "#app/platform/mail/queue-mail.server.ts";
import { maxListingsInMail } from "../alert.ts";
import { alertInWords } from "../alert-facts.server.ts";
import { alertLinks, feedbackLinks } from "../alert-links.server.ts";
import type { Alert } from "../find-alert.server.ts";
import { lastDayToAnswer } from "../wanted/wanted.ts";
import { weekText } from "../week-text.ts";
import { contactToName } from "./contact-to-name.server.ts";
import type { Part } from "./find-parts.server.ts";
import { weekAtHome } from "./rhythm.ts";

export type ListingsMail = Omit<Parameters<typeof queueMail>[1], "now">;

/** One mail for all that is new, newest first, and a part of it for who comes along. */
export async function listingsMail(
  edition: StoreEdition,
  alert: Alert,
  parts: readonly Part[],
  { config, now }: { config: Config; now: Date },
): Promise<ListingsMail> {
  const { lang, email } = alert;
  const t = textsFor(lang);
  const count = parts.reduce((sum, { listingIds }) => sum + listingIds.length, 0);
  const shown = parts.map((part) => ({ ...part, hits: part.hitsOf(part.listingIds.slice(0, maxListingsInMail)) }));
  const mail = composeMail(lang, {
    subject: t("mail:alert.listings.subject", { count, board: config.board.name }),
    blocks: [
      { heading: t("mail:alert.listings.heading", { count }) },
      ...questionBlocks(t, alert, config),
      ...weekBlocks(t, alert, now),
      ...(await eachPart(edition, alert, shown, config)),
      ...(await contactBlock(edition, alert, shown, config)),
      ...footBlocks(t, alert, config),
    ],
  });
  return { kind: "alert.listings", to: email, lang, ...mail, unsubscribeUrl: alertLinks(config, alert).unsubscribe };
}

type Shown = Part & { hits: Hit[] };

async function eachPart(edition: StoreEdition, alert: Alert, parts: readonly Shown[], config: Config) {
  const blocks: MailBlock[] = [];
  for (const [at, part] of parts.entries()) {
    if (part.listingIds.length === 0) continue;
    blocks.push(...(await partBlocks(edition, alert, part, { config, forPartner: at > 0 })));
  }
  return blocks;
}

async function partBlocks(
  edition: StoreEdition,
  alert: Alert,
  { criteria, listingIds, hits }: Shown,
  { config, forPartner }: { config: Config; forPartner: boolean },
): Promise<MailBlock[]> {
  const { lang } = alert;
  const t = textsFor(lang);
  const search = await alertInWords(edition, criteria, lang);
  /** The key in them takes longer to make than the rest of a line. */
  const feedback = feedbackLinks(config, alert);
  return [
    ...(forPartner ? [{ subheading: t("alert:fact.partner") }] : []),
    { paragraph: t("mail:alert.listings.search", { search }) },
    { list: hits.map((hit) => listingItem(t, alert, hit, { config, feedback })) },
    ...roadsBlocks(t, lang, hits),
    ...restBlocks(t, listingIds.length - hits.length),
    { button: { label: t("mail:alert.listings.all"), href: config.origin + resultsPath(lang, criteria) } },
  ];
}

type Links = { config: Config; feedback: ReturnType<typeof feedbackLinks> };

function listingItem(
  t: Texts,
  alert: Alert,
  { card: facts, way, withoutCar }: Hit,
  { config, feedback }: Links,
): MailItem {
  const { lang } = alert;
  const card = cardOf(facts, { t, lang });
  return {
    title: card.title,
    text: [
      ...cardLines(t, lang, card, way && wayInWords(way, lang)),
      ...(withoutCar ? [transitLineText(t, lang, withoutCar)] : []),
      ...mattersLine(t, alert, facts),
    ].join("\n"),
    href: `${config.origin}${card.path}?via=${via.alert}`,
    choices: {
      label: t("mail:alert.listings.feedback"),
      href: feedback(facts.id),
      links: alertVerdicts.map((verdict) => ({
        label: t(`alert:feedback.verdict.${verdict}`),
        href: feedback(facts.id, verdict),
      })),
    },
  };
}

/** What the reader said that it matters, where this listing has it. */
function mattersLine(t: Texts, { lang, plan }: Alert, { features }: CardFacts) {
  const given = (plan?.matters ?? []).filter((matter) => features.includes(matter));
  if (given.length === 0) return [];
  const what = formatList(
    lang,
    given.map((matter) => t(`listing:feature.${matter}`)),
  );
  return [t("mail:alert.listings.matters", { what })];
}

/** Who is at home soon can talk to companies then. */
function weekBlocks(t: Texts, { lang, plan }: Alert, now: Date): MailBlock[] {
  const monday = plan && weekAtHome(plan, dayOf(now));
  return monday ? [{ paragraph: t("mail:alert.listings.week", { week: weekText(t, lang, monday) }) }] : [];
}

/** It would end while mails come that are read. */
function questionBlocks(t: Texts, { id, lang, asked_at }: Alert, config: Config): MailBlock[] {
  if (asked_at === null) return [];
  const day = formatDay(lang, lastDayToAnswer(asked_at));
  return [
    { paragraph: t("mail:alert.wanted.deadline", { day }) },
    { button: { label: t("mail:alert.wanted.button"), href: alertLinks(config, { id, lang }).wanted } },
  ];
}

function roadsBlocks(t: Texts, lang: Alert["lang"], hits: readonly Hit[]): MailBlock[] {
  const roads = roadsText(
    t,
    lang,
    hits.map(({ way }) => way),
  );
  return roads === null ? [] : [{ small: roads }];
}

function restBlocks(t: Texts, count: number): MailBlock[] {
  return count > 0 ? [{ paragraph: t("mail:alert.listings.rest", { count }) }] : [];
}

/** One line: a person whom one may ask about what came. */
async function contactBlock(
  edition: StoreEdition,
  { lang }: Alert,
  parts: readonly Shown[],
  config: Config,
): Promise<MailBlock[]> {
  const cards = parts.flatMap(({ hits }) => hits.map(({ card }) => card));
  const contact = await contactToName(edition, cards, lang);
  if (!contact) return [];
  const { name, email, phone } = contact;
  const reach = [email, ...(phone ? [phone.shown] : [])].join(", ");
  return [{ paragraph: textsFor(lang)("contacts:mail", { name, operator: config.operator.name, reach }) }];
}

/** The newest first, so that what the mail had no room for stands at the top. */
function resultsPath(lang: Alert["lang"], criteria: string) {
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
        { title: t("mail:alert.listings.pause"), href: links.pause },
        { title: t("mail:alert.listings.end"), href: links.unsubscribe },
      ],
    },
    { small: t("mail:alert.operator", config.operator) },
  ];
}
