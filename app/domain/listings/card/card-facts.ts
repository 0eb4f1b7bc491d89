// A face of this room: other nouns may import it.

import type { Country, Feature, Field, GermanLevel, LeavingCertificate, Shift, SpokenLanguage } from "#db/codes.ts";
import type { Day, Instant } from "#db/schema.ts";
import type { AnswerRecord } from "#app/domain/companies/answer-record.ts";
import type { Logo } from "#app/domain/companies/face/find-logos.server.ts";
import type { Rate } from "../money/rate.ts";
import type { Pay } from "../pay.ts";
import type { ShiftTime } from "../shift-times.ts";
import type { Titled } from "../title.ts";

/** What a card shows of a listing, in no language yet. */
export type CardFacts = Titled & {
  id: string;
  occupationId: string;
  field: Field;
  company: string;
  /** One object for all listings of the company. */
  logo: Logo | null;
  /** In the order the company gave them. */
  places: readonly PlaceOfWork[];
  pay: Pay;
  /** By which its pay is said in other money; the same for all of them. */
  rate: Rate | null;
  startsOn: Day | null;
  shifts: readonly Shift[];
  /** When they begin and end, where the company says so; of a training also its usual day. */
  shiftTimes: readonly ShiftTime[];
  german: GermanLevel;
  teamLanguages: readonly SpokenLanguage[];
  features: readonly Feature[];
  certificate: LeavingCertificate | null;
  posts: number;
  answerDays: number;
  /** How the company has answered so far. */
  answers: AnswerRecord | null;
  firstPublishedAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
  deadline: Day;
};

export type PlaceOfWork = {
  id: string;
  country: Country;
  districtId: string | null;
  nameDe: string;
  namePl: string;
  nameCs: string;
  latitude: number;
  longitude: number;
};
