import { type Lang, langs } from "#db/codes.ts";
import type { Db } from "#db/connect.server.ts";
import { speakOfferedLangs } from "#app/domain/accounts/speak-offered-langs.server.ts";
import { offerLangsToCompanies } from "#app/domain/admissions/offer-langs-to-companies.server.ts";
import { keepOfferedLangs } from "#app/domain/alerts/settings/keep-offered-langs.server.ts";
import { offerLangsToApplicants } from "#app/domain/applications/upkeep/offer-langs-to-applicants.server.ts";
import { offerLangsToCalled } from "#app/domain/callbacks/offer-langs-to-called.server.ts";
import { offerLangsToRegistered } from "#app/domain/events/registering/offer-langs-to-registered.server.ts";
import { offerLangsToReporters } from "#app/domain/reports/offer-langs-to-reporters.server.ts";
import { offerLangsToReturnees } from "#app/domain/returnees/profile/offer-langs-to-returnees.server.ts";
import { offerLangsToAppealing } from "#app/domain/rulings/offer-langs-to-appealing.server.ts";
import { offerLangsToPupils } from "#app/domain/tasters/offer-langs-to-pupils.server.ts";

/** A board that speaks all languages of the program writes nothing here: it may be opened where nothing can be written. */
export async function leaveOtherLangs(db: Db, offered: readonly Lang[]) {
  if (langs.every((lang) => offered.includes(lang))) return;
  for (const leave of [
    speakOfferedLangs,
    keepOfferedLangs,
    offerLangsToApplicants,
    offerLangsToRegistered,
    offerLangsToCompanies,
    offerLangsToReporters,
    offerLangsToAppealing,
    offerLangsToPupils,
    offerLangsToCalled,
    offerLangsToReturnees,
  ])
    await leave(db, offered);
}
