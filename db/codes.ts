/**
 * The codes that stand in the store, in addresses and in data files. They are the same in every language;
 * their names are in locales/. Rules about them live in app/domain.
 */

export const langs = ["de", "pl", "cs"] as const;
export type Lang = (typeof langs)[number];

export const countries = ["DE", "PL", "CZ"] as const;
export type Country = (typeof countries)[number];

export const districtRoles = ["core", "border", "context"] as const;
export type DistrictRole = (typeof districtRoles)[number];

/** Where a name of an occupation comes from: the board's own files, the European classification, or the office. */
export const termOrigins = ["board", "esco", "office"] as const;
export type TermOrigin = (typeof termOrigins)[number];

export const placeOrigins = ["board", "geonames"] as const;
export type PlaceOrigin = (typeof placeOrigins)[number];

export const fields = [
  "metal",
  "electro",
  "energy",
  "construction",
  "vehicle",
  "chemistry",
  "craft",
  "logistics",
  "rail",
  "health",
  "social",
  "food",
  "it_media",
  "office",
  "trade",
  "agri",
  "services",
] as const;
export type Field = (typeof fields)[number];

export const companyKinds = ["member", "partner", "university"] as const;
export type CompanyKind = (typeof companyKinds)[number];

export const kinds = ["job", "apprenticeship", "dual_study", "internship", "student_job", "thesis"] as const;
export type Kind = (typeof kinds)[number];

export const trainingTypes = ["dual", "school"] as const;
export type TrainingType = (typeof trainingTypes)[number];

export const phraseSections = ["task", "requirement", "benefit"] as const;
export type PhraseSection = (typeof phraseSections)[number];

export const accountRoles = ["office", "employer"] as const;
export type AccountRole = (typeof accountRoles)[number];

/** Of an account of the office. */
export const officeRoles = ["all", "review"] as const;
export type OfficeRole = (typeof officeRoles)[number];

export const membershipRoles = ["admin", "member", "reader"] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** Which mails about applications somebody wants; mine: of the listings they posted or are the contact for. */
export const mailChoices = ["at_once", "daily", "mine"] as const;
export type MailChoice = (typeof mailChoices)[number];

export const tokenPurposes = ["invitation", "reset", "address"] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

export const refusalKinds = ["wrong_password", "wrong_code", "delayed", "no_right"] as const;
export type RefusalKind = (typeof refusalKinds)[number];

export const listingStatuses = ["draft", "submitted", "scheduled", "published", "paused", "closed"] as const;
export type ListingStatus = (typeof listingStatuses)[number];

export const payUnits = ["hour", "month", "year"] as const;
export type PayUnit = (typeof payUnits)[number];

export const currencies = ["EUR", "PLN", "CZK"] as const;
export type Currency = (typeof currencies)[number];

/** The first two are everywhere; app/domain/listings/conditions-by-country.ts says where the others are. */
export const contracts = ["permanent", "fixed", "trial", "minijob", "zlecenie", "dzielo", "b2b", "dpp", "dpc"] as const;
export type Contract = (typeof contracts)[number];

/** Where an exchange rate is from: typed by the office, out of a file of the European Central Bank, or the demo's own. */
export const rateSources = ["office", "ecb", "example"] as const;
export type RateSource = (typeof rateSources)[number];

/** Levels of the Common European Framework of Reference; "none": no German needed. */
export const germanLevels = ["none", "A1", "A2", "B1", "B2", "C1", "C2"] as const;
export type GermanLevel = (typeof germanLevels)[number];

export const germanCourses = ["employer_pays", "in_working_time", "public"] as const;
export type GermanCourse = (typeof germanCourses)[number];

export const leavingCertificates = ["none", "lower", "middle", "fhr", "abitur", "vocational", "technician"] as const;
export type LeavingCertificate = (typeof leavingCertificates)[number];

export const experiences = ["none", "helpful", "required"] as const;
export type Experience = (typeof experiences)[number];

export const shifts = [
  "day",
  "early",
  "late",
  "two",
  "three",
  "four",
  "night",
  "weekend",
  "split",
  "flex",
  "assembly",
  "rotation",
] as const;
export type Shift = (typeof shifts)[number];

export const spokenLanguages = ["de", "pl", "cs", "uk", "en", "hsb", "dsb"] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** team: what colleagues speak with each other. */
export const languagePurposes = ["required", "helpful", "team"] as const;
export type LanguagePurpose = (typeof languagePurposes)[number];

/** What a company does for whoever is new, in the order of a page. */
export const welcomes = [
  "onboarding",
  "sponsor",
  "german_course",
  "housing",
  "authorities",
  "recognition",
  "commute",
  "family",
] as const;
export type Welcome = (typeof welcomes)[number];

export const pictureKinds = ["logo", "photo", "contact"] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** In the order in which a browser shall take them. */
export const pictureFormats = ["avif", "webp", "jpeg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export const licences = ["B", "BE", "C1", "C", "CE", "D", "T", "forklift", "crane", "excavator", "welding"] as const;
export type Licence = (typeof licences)[number];

export const necessities = ["must", "nice"] as const;
export type Necessity = (typeof necessities)[number];

/** Facts that a commuter, a returnee, a family or a pupil asks about first. */
export const features = [
  "commuter_bus",
  "commuter_train",
  "accommodation",
  "recognition_help",
  "cross_border_advice",
  "returnees_welcome",
  "relocation_help",
  "remote_part",
  "family_hours",
  "childcare",
  "part_time_possible",
  "taster_day",
  "takeover",
  "minors_welcome",
  "career_changers",
  "agency",
  "seasonal",
  "four_day_week",
  "mornings",
  "couples",
  "accessible",
] as const;
export type Feature = (typeof features)[number];

/** removed: by the office. unanswered: nobody said that it is still open. */
export const closedReasons = [
  "filled_here",
  "filled_elsewhere",
  "withdrawn",
  "expired",
  "removed",
  "unanswered",
] as const;
export type ClosedReason = (typeof closedReasons)[number];

/** change_…: what happens to a changed version that waits beside the published one. */
export const listingHistoryEvents = [
  "created",
  "edited",
  "submitted",
  "sent_back",
  "published",
  "closed",
  "expired",
  "change_submitted",
  "change_edited",
  "change_sent_back",
  "change_published",
  "change_dropped",
  "extended",
  "confirmed",
  "unanswered",
  "paused",
  "resumed",
  "scheduled",
  "rescheduled",
  "held_back",
] as const;
export type ListingHistoryEvent = (typeof listingHistoryEvents)[number];

export const reportReasons = ["fraud", "discrimination", "wrong_facts", "gone", "personal_data", "other"] as const;
export type ReportReason = (typeof reportReasons)[number];

export const applicationStatuses = [
  "received",
  "in_review",
  "invited",
  "trial_day",
  "offer",
  "hired",
  "declined",
  "closed",
  "withdrawn",
] as const;
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** Why a company declined: for its own counting, never told to the seeker. */
export const declineReasons = [
  "filled",
  "other_chosen",
  "qualification",
  "experience",
  "german",
  "availability",
  "pay",
  "unreachable",
  "other",
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const documentTypes = ["application/pdf", "image/jpeg", "image/png"] as const;
export type DocumentType = (typeof documentTypes)[number];

/** What the virus scanner says; "none" where the board has none. */
export const documentScans = ["none", "waiting", "clean", "infected"] as const;
export type DocumentScan = (typeof documentScans)[number];

/** As what applications leave the board: one as PDF, those to a listing as a table or packed with their documents. */
export const exportFormats = ["pdf", "csv", "zip"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const actors = ["seeker", "employer", "office", "system"] as const;
export type Actor = (typeof actors)[number];

export const applicationHistoryEvents = [
  "submitted",
  "opened",
  "status",
  "document_added",
  "document_opened",
  "noted",
  "withdrawn",
  "message",
  "appointment_proposed",
  "appointment_agreed",
  "appointment_refused",
  "taken_back",
  "forwarded",
  "exported",
  /** Mails do not reach the person any more. */
  "mail_returned",
] as const;
export type ApplicationHistoryEvent = (typeof applicationHistoryEvents)[number];

export const appointmentKinds = ["talk", "trial_day"] as const;
export type AppointmentKind = (typeof appointmentKinds)[number];

/** refused: the seeker can come at none of the times, or no longer at the agreed one, and said when it would suit. */
export const appointmentStates = ["proposed", "agreed", "refused", "cancelled", "past"] as const;
export type AppointmentState = (typeof appointmentStates)[number];

/** What the clock does about an application that waits, in this order. */
export const clockSteps = ["half", "soon", "today", "late", "escalated", "announced", "closed"] as const;
export type ClockStep = (typeof clockSteps)[number];

/** What the clock does about an application whose seeker has to act. */
export const seekerSteps = ["seeker_reminded", "seeker_closed"] as const;
export type SeekerStep = (typeof seekerSteps)[number];

export const silentSides = ["company", "seeker"] as const;
export type SilentSide = (typeof silentSides)[number];

export const answerGivers = ["employer", "office", "board"] as const;
export type AnswerGiver = (typeof answerGivers)[number];
