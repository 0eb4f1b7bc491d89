import type { Selectable } from "kysely";
import type { AccountTables } from "./schema/accounts.ts";
import type { AdmissionTables } from "./schema/admissions.ts";
import type { AlertTables } from "./schema/alerts.ts";
import type { AnsweringTables } from "./schema/applying/answering.ts";
import type { ApplicationTables } from "./schema/applying/applications.ts";
import type { CallbackTables } from "./schema/applying/callbacks.ts";
import type { TasterTables } from "./schema/applying/tasters.ts";
import type { UpkeepTables } from "./schema/applying/upkeep.ts";
import type { CompanyTables } from "./schema/companies.ts";
import type { ContactTables } from "./schema/contacts.ts";
import type { DataProtectionTables } from "./schema/data-protection.ts";
import type { DatedTables } from "./schema/dated.ts";
import type { DemandTables } from "./schema/demand.ts";
import type { EventTables } from "./schema/events.ts";
import type { GoodExampleTables } from "./schema/good-examples.ts";
import type { ApiTables } from "./schema/interchange/api.ts";
import type { BaTables } from "./schema/interchange/ba.ts";
import type { EuresTables } from "./schema/interchange/eures.ts";
import type { HandingOnTables } from "./schema/interchange/handing-on.ts";
import type { IndexNowTables } from "./schema/interchange/index-now.ts";
import type { WebhookTables } from "./schema/interchange/webhooks.ts";
import type { InterestTables } from "./schema/interests.ts";
import type { ListingTables } from "./schema/listings.ts";
import type { NewsTables } from "./schema/news.ts";
import type { OccupationTables } from "./schema/occupations.ts";
import type { OfficeTables } from "./schema/office.ts";
import type { PhraseTables } from "./schema/phrases.ts";
import type { PlaceTables } from "./schema/places.ts";
import type { PlatformTables } from "./schema/platform.ts";
import type { QuestionTables } from "./schema/questions.ts";
import type { ReportTables } from "./schema/reports.ts";
import type { ReturneeTables } from "./schema/returnees.ts";
import type { RoadTables } from "./schema/roads.ts";
import type { RulingTables } from "./schema/rulings.ts";
import type { SearchTables } from "./schema/search.ts";
import type { TimetableTables } from "./schema/timetable.ts";

export type { Day, Instant, Minor } from "./schema/column-types.ts";

/** The whole store. Each noun's tables are in a file of its own. */
export interface Database
  extends
    PlaceTables,
    DatedTables,
    OccupationTables,
    PhraseTables,
    CompanyTables,
    ContactTables,
    AccountTables,
    AdmissionTables,
    OfficeTables,
    QuestionTables,
    InterestTables,
    ListingTables,
    ApplicationTables,
    AnsweringTables,
    ApiTables,
    AlertTables,
    EventTables,
    DemandTables,
    GoodExampleTables,
    NewsTables,
    ReportTables,
    ReturneeTables,
    RulingTables,
    DataProtectionTables,
    SearchTables,
    TasterTables,
    CallbackTables,
    TimetableTables,
    RoadTables,
    HandingOnTables,
    IndexNowTables,
    BaTables,
    EuresTables,
    UpkeepTables,
    WebhookTables,
    PlatformTables {}

export type Row<Table extends keyof Database> = Selectable<Database[Table]>;
