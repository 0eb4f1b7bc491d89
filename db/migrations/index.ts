import * as scannedDocuments from "./0013-scanned-documents.ts";
import * as theAnswerClock from "./0015-the-answer-clock.ts";
import * as whatElseHappens from "./0016-what-else-happens.ts";
import * as whatPeopleBring from "./0017-what-people-bring.ts";
import * as questionsFromACatalogue from "./0018-questions-from-a-catalogue.ts";
import * as findingApplications from "./0019-finding-applications.ts";
import * as answersTakenBack from "./0020-answers-that-can-be-taken-back.ts";
import * as threads from "./0021-threads.ts";
import * as appointments from "./0022-appointments.ts";
import * as whoActsForACompany from "./0023-who-acts-for-a-company.ts";
import * as exports from "./0024-exports.ts";
import * as decisionLinks from "./0025-decision-links.ts";
import * as lettersOfCompanies from "./0026-letters-of-companies.ts";
import * as messagesTakenBack from "./0027-messages-that-can-be-taken-back.ts";
import * as toldDays from "./0027b-told-days.ts";
import * as workingCopies from "./0028-working-copies.ts";
import * as waitingChanges from "./0029-waiting-changes.ts";
import * as myAccount from "./0030-my-account.ts";
import * as secondFactors from "./0030b-second-factors.ts";
import * as severalCompanies from "./0030c-several-companies.ts";
import * as answeredFindings from "./0031-answered-findings.ts";
import * as numbersOfListings from "./0034-numbers-of-listings.ts";
import * as alertsForTwo from "./alerts/0069-alerts-for-two.ts";
import * as whatReadersOfAlertsSay from "./alerts/0070-what-readers-of-alerts-say.ts";
import * as waysHome from "./alerts/0071-ways-home.ts";
import * as vocabulary from "./before-the-clock/0001-vocabulary.ts";
import * as companies from "./before-the-clock/0002-companies.ts";
import * as listings from "./before-the-clock/0003-listings.ts";
import * as applications from "./before-the-clock/0004-applications.ts";
import * as alerts from "./before-the-clock/0005-alerts.ts";
import * as platform from "./before-the-clock/0006-platform.ts";
import * as referencesToPlaces from "./before-the-clock/0007-references-to-places.ts";
import * as startsOfNames from "./before-the-clock/0008-starts-of-names.ts";
import * as guardedSignIn from "./before-the-clock/0009-guarded-sign-in.ts";
import * as changedAlerts from "./before-the-clock/0010-changed-alerts.ts";
import * as callbacks from "./callbacks/0089-callbacks.ts";
import * as companyProfiles from "./company-profiles/0032-company-profiles.ts";
import * as companySites from "./company-profiles/0032b-company-sites.ts";
import * as companyPictures from "./company-profiles/0032c-company-pictures.ts";
import * as rewordedPictures from "./company-profiles/0042-reworded-pictures.ts";
import * as whatHappened from "./events/0046-what-happened-is-history.ts";
import * as events from "./events/0047-events.ts";
import * as registrations from "./events/0049-registrations.ts";
import * as exhibitors from "./events/0058-exhibitors.ts";
import * as watchedCalendars from "./events/0108-watched-calendars.ts";
import * as handingOn from "./interchange/0104-handing-on.ts";
import * as announcedPages from "./interchange/0105-announced-pages.ts";
import * as ba from "./interchange/0106-ba.ts";
import * as eures from "./interchange/0107-eures.ts";
import * as lifeOfAListing from "./listing-life/0035-life-of-a-listing.ts";
import * as stillOpen from "./listing-life/0035b-still-open.ts";
import * as pausing from "./listing-life/0039-pausing.ts";
import * as plannedPublication from "./listing-life/0039b-planned-publication.ts";
import * as questionsOneAfterAnother from "./listing-life/0042c-questions-one-after-another.ts";
import * as admissions from "./office/0048-admissions.ts";
import * as leavingMembers from "./office/0050-leaving-members.ts";
import * as demand from "./office/0051-demand.ts";
import * as goodExamples from "./office/0052-good-examples.ts";
import * as news from "./office/0053-news.ts";
import * as erasedPeople from "./office/0054-erased-people.ts";
import * as officeRoles from "./office/0055-office-roles.ts";
import * as companyLog from "./office/0056-company-log.ts";
import * as rulings from "./office/0057-rulings.ts";
import * as draftsOfTexts from "./office/0059-drafts-of-texts.ts";
import * as contactPersons from "./office/0060-contact-persons.ts";
import * as answeredAdmissions from "./office/0061-answered-admissions.ts";
import * as kindsOfOrganisation from "./office/0062-kinds-of-organisation.ts";
import * as mailsOfOfficers from "./office/0066-mails-of-officers.ts";
import * as demandOfFieldsInDistricts from "./office/0068-demand-of-fields-in-districts.ts";
import * as storedFiles from "./operations/0043-stored-files.ts";
import * as jobRuns from "./operations/0044-job-runs.ts";
import * as exactNumbers from "./operations/0045-exact-numbers.ts";
import * as erasedRows from "./operations/0067-erased-rows.ts";
import * as returnedMails from "./operations/0085-returned-mails.ts";
import * as unreachedPeople from "./operations/0086-people-whom-no-mail-reaches.ts";
import * as bringYourOwn from "./posting/0033-bring-your-own.ts";
import * as contractsOfEachCountry from "./posting/0036-contracts-of-each-country.ts";
import * as titlesOfThePlace from "./posting/0036b-titles-in-the-language-of-the-place.ts";
import * as exchangeRates from "./posting/0037-exchange-rates.ts";
import * as phrasesOfTheOffice from "./posting/0038-phrases-of-the-office.ts";
import * as datedEntries from "./posting/0040-dated-entries.ts";
import * as exampleRates from "./posting/0040b-example-rates.ts";
import * as addressesOfWork from "./posting/0041-addresses-of-work.ts";
import * as failedReadings from "./posting/0042b-failed-readings.ts";
import * as questionsOfTheOffice from "./posting/0063-questions-of-the-office.ts";
import * as hoursOfShifts from "./posting/0098-hours-of-shifts.ts";
import * as keysOfPrograms from "./programs/0101-keys-of-programs.ts";
import * as webhooks from "./programs/0102-webhooks.ts";
import * as whatPupilsAsk from "./pupils/0072-what-pupils-ask.ts";
import * as interests from "./pupils/0073-interests.ts";
import * as tasters from "./pupils/0074-tasters.ts";
import * as minors from "./pupils/0087-minors.ts";
import * as alertsOfMinors from "./pupils/0088-alerts-of-minors.ts";
import * as returneeProfiles from "./returnees/0078-returnee-profiles.ts";
import * as returneeGroups from "./returnees/0079-returnee-groups.ts";
import * as returneeInterests from "./returnees/0080-returnee-interests.ts";
import * as roadTimes from "./roads/0110-road-times.ts";
import * as timetables from "./timetables/0095-timetables.ts";

/** Names are stored in the database: never rename one, only add below. */
export const migrations = {
  "0001-vocabulary": vocabulary,
  "0002-companies": companies,
  "0003-listings": listings,
  "0004-applications": applications,
  "0005-alerts": alerts,
  "0006-platform": platform,
  "0007-references-to-places": referencesToPlaces,
  "0008-starts-of-names": startsOfNames,
  "0009-guarded-sign-in": guardedSignIn,
  "0010-changed-alerts": changedAlerts,
  "0013-scanned-documents": scannedDocuments,
  "0015-the-answer-clock": theAnswerClock,
  "0016-what-else-happens": whatElseHappens,
  "0017-what-people-bring": whatPeopleBring,
  "0018-questions-from-a-catalogue": questionsFromACatalogue,
  "0019-finding-applications": findingApplications,
  "0020-answers-that-can-be-taken-back": answersTakenBack,
  "0021-threads": threads,
  "0022-appointments": appointments,
  "0023-who-acts-for-a-company": whoActsForACompany,
  "0024-exports": exports,
  "0025-decision-links": decisionLinks,
  "0026-letters-of-companies": lettersOfCompanies,
  "0027-messages-that-can-be-taken-back": messagesTakenBack,
  "0027b-told-days": toldDays,
  "0028-working-copies": workingCopies,
  "0029-waiting-changes": waitingChanges,
  "0030-my-account": myAccount,
  "0030b-second-factors": secondFactors,
  "0030c-several-companies": severalCompanies,
  "0031-answered-findings": answeredFindings,
  "0032-company-profiles": companyProfiles,
  "0032b-company-sites": companySites,
  "0032c-company-pictures": companyPictures,
  "0033-bring-your-own": bringYourOwn,
  "0034-numbers-of-listings": numbersOfListings,
  "0035-life-of-a-listing": lifeOfAListing,
  "0035b-still-open": stillOpen,
  "0036-contracts-of-each-country": contractsOfEachCountry,
  "0036b-titles-in-the-language-of-the-place": titlesOfThePlace,
  "0037-exchange-rates": exchangeRates,
  "0038-phrases-of-the-office": phrasesOfTheOffice,
  "0039-pausing": pausing,
  "0039b-planned-publication": plannedPublication,
  "0040-dated-entries": datedEntries,
  "0040b-example-rates": exampleRates,
  "0041-addresses-of-work": addressesOfWork,
  "0042-reworded-pictures": rewordedPictures,
  "0042b-failed-readings": failedReadings,
  "0042c-questions-one-after-another": questionsOneAfterAnother,
  "0043-stored-files": storedFiles,
  "0044-job-runs": jobRuns,
  "0045-exact-numbers": exactNumbers,
  "0046-what-happened-is-history": whatHappened,
  "0047-events": events,
  "0048-admissions": admissions,
  "0049-registrations": registrations,
  "0050-leaving-members": leavingMembers,
  "0051-demand": demand,
  "0052-good-examples": goodExamples,
  "0053-news": news,
  "0054-erased-people": erasedPeople,
  "0055-office-roles": officeRoles,
  "0056-company-log": companyLog,
  "0057-rulings": rulings,
  "0058-exhibitors": exhibitors,
  "0059-drafts-of-texts": draftsOfTexts,
  "0060-contact-persons": contactPersons,
  "0061-answered-admissions": answeredAdmissions,
  "0062-kinds-of-organisation": kindsOfOrganisation,
  "0063-questions-of-the-office": questionsOfTheOffice,
  "0066-mails-of-officers": mailsOfOfficers,
  "0067-erased-rows": erasedRows,
  "0068-demand-of-fields-in-districts": demandOfFieldsInDistricts,
  "0069-alerts-for-two": alertsForTwo,
  "0070-what-readers-of-alerts-say": whatReadersOfAlertsSay,
  "0071-ways-home": waysHome,
  "0072-what-pupils-ask": whatPupilsAsk,
  "0073-interests": interests,
  "0074-tasters": tasters,
  "0078-returnee-profiles": returneeProfiles,
  "0079-returnee-groups": returneeGroups,
  "0080-returnee-interests": returneeInterests,
  "0085-returned-mails": returnedMails,
  "0086-people-whom-no-mail-reaches": unreachedPeople,
  "0087-minors": minors,
  "0088-alerts-of-minors": alertsOfMinors,
  "0089-callbacks": callbacks,
  "0095-timetables": timetables,
  "0098-hours-of-shifts": hoursOfShifts,
  "0101-keys-of-programs": keysOfPrograms,
  "0102-webhooks": webhooks,
  "0104-handing-on": handingOn,
  "0105-announced-pages": announcedPages,
  "0106-ba": ba,
  "0107-eures": eures,
  "0108-watched-calendars": watchedCalendars,
  "0110-road-times": roadTimes,
};
