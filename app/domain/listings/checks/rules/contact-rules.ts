import type { RulesOf } from "./rule.ts";

/** Numbers and addresses are signs (contact-signs.ts); this is who says in words to go past the board. */
export const contactRules: RulesOf = {
  subject: "contact",
  de: [
    {
      find: [
        "bewerbung*|unterlagen|lebenslauf|zeugnisse|bewerben|bewirb ..6 per|via ..2 mail|e|email|telefon|sms|handy|fax",
        "bewerbung*|unterlagen|lebenslauf|bewerben|bewirb ..6 telefonisch|mündlich",
        "telefonisch bewerben|bewerbung*",
        "rufen|ruft|ruf ..1 uns|mich|einfach ..4 an",
        "klingeln|klingel|klingelt ..4 durch",
        "einfach anrufen|durchrufen",
        "kurz anrufen|durchrufen",
        "nicht ..2 über|auf ..3 portal|plattform|jobbörse|stellenbörse|formular",
        "statt ..4 portal|plattform|jobbörse|formular|hier",
      ],
      unless: [
        "nicht|nie ..3 telefonisch|anrufen|mail",
        "nummer|telefonnummer ..3 oben|anzeige|inserat|profil",
        "wir rufen|melden|antworten",
        "kunde*|kundin*|kundschaft*|patient*|gäste|termin*|bestell*",
        "krank*|notfall*",
      ],
    },
  ],
  pl: [
    {
      find: [
        "zgłoszeni*|cv|aplikacj*|dokument*|życiorys* ..5 mailem|telefonicznie|smsem|e|faksem|mejlem",
        "mailem|telefonicznie|smsem|mejlem ..4 zgłoszeni*|cv|aplikacj*|dokument*|życiorys*",
        "zadzwoń|zadzwońcie|dzwoń|dzwońcie|zadzwonić ..2 do nas|mnie|biura|szefa|właściciela",
        "wystarczy|proszę|prosimy ..1 zadzwonić|dzwonić",
        "nie przez portal|platformę|formularz|stronę|serwis",
        "zamiast ..4 portal*|formularz*|platform*",
      ],
      unless: [
        "nie ..3 dzwoń|dzwonić|mailem|telefonicznie",
        "numer|telefon ..5 ogłoszeni*|górze|profil*",
        "klient*|pacjent*|gości*|wizyt*|zamówien*",
        "chorob*|choryś|awari*",
        "oddzwaniamy|dzwonimy",
      ],
    },
  ],
  cs: [
    {
      find: [
        "přihlášk*|životopis*|cv|doklady|dokumenty|hlaste ..5 mailem|emailem|e|telefonicky|smskou|faxem",
        "mailem|emailem|telefonicky|smskou ..4 přihlášk*|životopis*|cv|hlaste",
        "zavolejte|zavolej|volejte|brnkněte|prozvoňte ..2 nám|mi|do|k|na|rovnou|šéfovi|majitel*",
        "stačí zavolat|volat|brnknout|prozvonit",
        "ne|nikoli přes portál|platformu|formulář|web|stránky",
        "místo ..3 portál*|formulář*|platform*",
      ],
      unless: [
        "ne* ..2 telefonicky|mailem|volejte",
        "číslo|telefon ..5 inzerát*|nahoře|profil*",
        "zákazn*|pacient*|host*|termín*|objednáv*",
        "nemoc*|poruch*",
        "zavoláme|ozveme",
      ],
    },
  ],
  harmless: { de: [], pl: [], cs: [] },
};
