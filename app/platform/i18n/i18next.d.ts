import type account from "../../../locales/de/account.json";
import type alert from "../../../locales/de/alert.json";
import type answering from "../../../locales/de/answering.json";
import type application from "../../../locales/de/application.json";
import type appointment from "../../../locales/de/appointment.json";
import type bring from "../../../locales/de/bring.json";
import type change from "../../../locales/de/change.json";
import type checks from "../../../locales/de/checks.json";
import type common from "../../../locales/de/common.json";
import type company from "../../../locales/de/company.json";
import type desk from "../../../locales/de/desk.json";
import type door from "../../../locales/de/door.json";
import type employer from "../../../locales/de/employer.json";
import type exports from "../../../locales/de/export.json";
import type factor from "../../../locales/de/factor.json";
import type legal from "../../../locales/de/legal.json";
import type letters from "../../../locales/de/letters.json";
import type life from "../../../locales/de/life.json";
import type listing from "../../../locales/de/listing.json";
import type mail from "../../../locales/de/mail.json";
import type numbers from "../../../locales/de/numbers.json";
import type office from "../../../locales/de/office.json";
import type own from "../../../locales/de/own.json";
import type paper from "../../../locales/de/paper.json";
import type profile from "../../../locales/de/profile.json";
import type question from "../../../locales/de/question.json";
import type search from "../../../locales/de/search.json";
import type team from "../../../locales/de/team.json";
import type thread from "../../../locales/de/thread.json";
import type writing from "../../../locales/de/writing.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    returnNull: false;
    resources: {
      account: typeof account;
      alert: typeof alert;
      answering: typeof answering;
      application: typeof application;
      bring: typeof bring;
      appointment: typeof appointment;
      change: typeof change;
      checks: typeof checks;
      common: typeof common;
      company: typeof company;
      desk: typeof desk;
      door: typeof door;
      employer: typeof employer;
      export: typeof exports;
      factor: typeof factor;
      legal: typeof legal;
      letters: typeof letters;
      life: typeof life;
      listing: typeof listing;
      mail: typeof mail;
      numbers: typeof numbers;
      office: typeof office;
      own: typeof own;
      paper: typeof paper;
      profile: typeof profile;
      question: typeof question;
      search: typeof search;
      team: typeof team;
      thread: typeof thread;
      writing: typeof writing;
    };
  }
}
