import { noMatter } from "./no-matter.ts";
import { notAsked } from "./not-asked.ts";
import { notToBeSaid } from "./not-to-be-said.ts";
import type { RulesOf } from "./rule.ts";

const portraitDe =
  "lichtbild*|passbild*|passfoto*|bewerbungsfoto*|bewerbungsbild*|porträtfoto*|portraitfoto*|porträtbild*|ganzkörperfoto*";
const applicationDe =
  "lebenslauf*|bewerbung*|bewerbungs*|unterlagen|anschreiben|cv|kurzbewerbung*|kurzprofil|zeugnisse";
const applicationPl = "cv|życiorys*|aplikacj*|zgłoszeni*|dokument*|podani*|list";
const applicationCs = "životopis*|přihlášk*|cv|dopis*|žádost*|odpověď|dokument*";

export const photoRules: RulesOf = {
  subject: "photo",
  de: [
    {
      find: [
        "worte|zeilen|sätze|stichworte|dir|ihnen ..4 und ..1 foto|bild",
        "ohne ..1 foto|bild|lichtbild|passbild|passfoto ..3 wandert|wandern|kommt|kommen|landet|landen|bleibt|bleiben|geht|fällt",
      ],
      unless: ["kunde*|kundin*|kundschaft*|produkt*|baustelle*", "problem|egal|gern|auch ohne"],
      firm: true,
    },
    {
      find: [
        "mit lichtbild",
        "mit passbild",
        "mit passfoto",
        "mit bewerbungsfoto",
        "mit bewerbungsbild",
        "mit aktuellem foto",
      ],
      replace: "",
    },
    {
      find: [
        portraitDe,
        `${applicationDe} ..6 foto|fotos|bild|selfie|bilder`,
        `foto|bild|selfie ..4 ${applicationDe}`,
        "foto|bild|selfie|fotos ..2 von ihnen|sich|dir",
        "ein|aktuelles|neueres|aktuellem|ihr|dein ..1 foto|bild|selfie ..4 {give}",
        "{give} ..6 ein|aktuelles|ihr|dein ..1 foto|bild|selfie",
        "inklusive|inkl|samt|nebst|mit ..1 foto|bild $",
      ],
      unless: ["studio|fotostudio|atelier|hochzeit*|kundschaft|kunden|fotograf*"],
    },
    {
      find: [
        "foto|bild|fotos ..4 mitschicken|mitsenden|beifügen|beilegen|anhängen|mitzuschicken|beizufügen|pflicht|obligatorisch|erforderlich|fehlen|unbedingt|erwünscht|gehört|mit|dazu|bei",
        "bitte ..3 foto|bild",
        "mit|inkl ..1 foto|bild bitte",
        "worte|zeilen|sätze|stichworte ..6 foto|bild",
        "ohne foto|bild|lichtbild|passfoto ..6 zurück|tonne|müll|ablage",
        "zeugnisse|lebenslauf|unterlagen|anschreiben ..3 foto|bild|lichtbild",
        "bild|foto ..1 von ihnen|dir|ihrer|deiner",
        "schicken|senden|legen|hängen|laden ..5 foto|selfie|bild ..3 mit|bei|an|hoch",
        "mit ..1 foto|bild|profilbild ..3 bewerb*|melden|schicken|senden",
        "selfie",
        "zeig*|sehen ..3 ihr|dein gesicht",
      ],
      unless: [
        "wir schicken|senden|zeigen",
        "vom|des|von ..1 arbeitsplatz*|betrieb*|werkstatt",
        "schicken|senden|zeigen wir",
        "studio|fotostudio|atelier|hochzeit*|kunde*|kundin*|kundschaft*|fotograf*|onlineshop|produkt*|baustelle*|schaden|schäden|ware*|auftrag*|maschine*|team|werkstatt",
        "vorher|nachher|fertig*",
      ],
    },
    {
      find: [
        "foto|bild|lichtbild|passbild|passfoto|bewerbungsfoto|bewerbungsbild ..4 nicht|nie fehlen|vergessen",
        "vergessen|vergiss ..2 nicht ..2 foto|bild",
        "vergessen sie ..4 foto|bild nicht",
      ],
      firm: true,
    },
    {
      find: [
        `bewerbung*|unterlagen|mappen|lebenslauf* ohne ..2 ${portraitDe}|foto|bild ..3 nicht|keine|aussortiert`,
        "ohne foto|bild|lichtbild|passfoto|passbild ..8 nicht|keine|kein|niemand*|aussortiert|lehnen",
      ],
      unless: ["problem|nachteil|brauchen|reicht|genügt|stört|schlimm|gern|gerne|benachteilig*"],
      firm: true,
    },
    {
      find: ["foto|fotos|lichtbild*|passbild*|selfie"],
      asked: true,
      unless: ["fotografier*|bearbeit*|erfahrung*|produkt*|gemacht|onlineshop"],
    },
  ],
  pl: [
    {
      find: ["ze zdjęciem", "wraz ze zdjęciem", "z fotografią", "wraz z fotografią", "z aktualnym zdjęciem"],
      replace: "",
    },
    {
      find: [
        `${applicationPl} ..5 zdjęci*|fotografi*|fotk*|foto`,
        `zdjęci*|fotografi*|fotk*|foto ..4 ${applicationPl}`,
        "{give} ..6 zdjęci*|fotografi*|fotk*|foto|selfie",
        "zdjęci*|fotografi*|fotk* ..4 {give}",
        "zdjęci*|fotografi* ..1 twarzy|sylwetki|portretow*|paszportow*|legitymacyjn*|kandydat*",
      ],
      unless: [
        "możemy|wyślemy|pokażemy",
        "stanowiska|hali",
        "katalog*|produkt*|klient*|galeri*|sesj*",
        "szkód|szkody|uszkodze*|wgryw*",
      ],
    },
    {
      find: [
        "zapomnij|zapomnieć|zapominaj ..3 zdjęci*|fotografi*|fotc*",
        "zdjęci*|fotografi*|fotk* ..2 obowiązkow*|konieczn*|wymagan*|niezbędn*|mile|portret*|swoje",
        "obowiązkow*|konieczn*|wymagan*|niezbędn* ..2 zdjęci*|fotografi*|fotk*",
        "świadectw*|referencj* ..3 zdjęci*|fotk*|fotografi*",
        "słów|zdań|sobie ..3 zdjęci*|fotk*|fotografi*",
        "swoje|swoją|twoje|twoja|własne ..1 zdjęci*|fotografi*|fotk*|selfie",
        "selfie",
        "jak wyglądasz",
        "jak pan|pani|państwo ..1 wygląda*",
        "zdjęci*|fotografi*|fotk* ..3 sylwetki|twarzy|legitymac*",
      ],
      unless: ["katalog*|produkt*|klient*|galeri*|sesj*|towar*|potraw*|budow*|realizac*|szkod*|gotow*"],
    },
    {
      find: ["słów|zdań ..3 i ..1 zdjęci*|fotk*|fotografi*"],
      unless: ["katalog*|produkt*|klient*"],
      firm: true,
    },
    {
      find: [
        "bez zdjęci*|fotografi*|fotk* ..8 nie|odrzuc*|usuwa*|kosza|nieprzeczytan*|nieotwart*|odkłada*|pomija*|lecą|odpada*|odsyła*|zwraca*",
      ],
      unless: ["problem|szkodzi|przeszkadza|wystarcz*|potrzeb*|prosimy"],
      firm: true,
    },
    {
      find: ["zdjęci*|fotografi*|fotk*"],
      asked: true,
      unless: ["doświadczeni*|obróbk*|robił*|produkt*|potraw*|towar*|sklep*"],
    },
  ],
  cs: [
    { find: ["s fotografií", "s fotkou", "s aktuální fotografií", "včetně fotografie", "včetně fotky"], replace: "" },
    {
      find: [
        `${applicationCs} ..5 fotografi*|fotk*|foto|fotek`,
        `fotografi*|fotk*|foto ..4 ${applicationCs}`,
        "{give} ..6 fotografi*|fotk*|foto|selfie|snímek|snímku|portrét*",
        "připojte|přiložte|přidejte|nahrajte|pošlete|zašlete ..3 svůj|svoji|svou|vlastní|aktuální ..1 snímek|portrét*|podobenk*",
        "fotografi*|fotk*|foto ..4 {give}|vítán*|nutn*|podmínk*",
        "fotografi*|foto ..1 obličeje|postavy|portrétní|pasov*|průkazov*",
        "průkazov* foto*",
      ],
      unless: ["můžeme|pošleme|ukážeme", "katalog*|výrobk*|zákazník*|galeri*"],
    },
    {
      find: [
        "obrázek|obrázku ..3 vypadáte|sebe|obličej*|tváře",
        "nezapomeňte|nezapomeň|nezapomínejte ..3 fotk*|fotografi*|foto",
        "vítan*|vítána ..3 fotk*|fotografi*|foto",
        "fotk*|fotografi*|foto ..2 povinn*|nutn*|podmínk*|nezbytn*|vítán*|potřeb*|nesmí",
        "povinn*|nutn*|nezbytn* ..2 fotk*|fotografi*|foto",
        "vysvědčení|reference ..3 fotk*|fotografi*|foto",
        "slov|vět|řádků|sobě ..3 fotk*|fotografi*|obrázek",
        "svoji|svou|vaši|tvoji|vlastní ..1 fotk*|fotografi*|selfie",
        "selfie|selfíčko",
        "průkazkov* ..1 fot*",
        "jak vypadáte",
      ],
      unless: ["katalog*|výrobk*|zákazn*|galeri*|zboží|zakázk*|jídel|stavb*|škod*|hotov*"],
    },
    { find: ["slov|vět|řádků ..3 a|i ..1 fotk*|fotografi*|obrázek"], unless: ["katalog*|zboží|zákazn*"], firm: true },
    {
      find: ["bez fotografi*|fotk*|foto ..8 {refuse}|vyřa*|koše|maže*|zahaz*|odkládáme|vracíme|posíláme|ne*"],
      unless: ["pořádku|stačí|nevadí|prosíme"],
      firm: true,
    },
    { find: ["fotografi*|fotk*|foto"], asked: true, unless: ["zkušenost*|úprav*|fotil*|produkt*|zboží|e shop*"] },
  ],
  harmless: {
    de: [
      "foto|fotos|bild|lichtbild|passbild ..8 müssen|brauchen|brauchst|musst ..4 nicht",
      `ohne|kein|keine|keinen|keines|weder ..2 ${portraitDe}|foto|fotos|bild|bilder|selfie`,
      `${portraitDe}|foto|fotos|bild|bilder ..6 nicht|verzicht*|unnötig|überflüssig|kein*|weglassen`,
      `verzicht* ..5 ${portraitDe}|foto|bild|fotos|bilder`,
      `nicht ..4 ${portraitDe}|foto`,
      ...notAsked.de,
      ...notToBeSaid.de,
      ...noMatter.de,
    ],
    pl: [
      "bez zdjęci*|fotografii|fotk*",
      "zdjęci*|fotografi*|fotk* ..6 nie trzeba|musi*|wymaga*|potrzeb*",
      "bez zdjęci* ..3 wystarczy|prosimy|proszę",
      "nie prosimy|wymagamy|potrzebujemy|oczekujemy ..4 zdjęci*|fotografi*|fotk*",
      "zdjęci*|fotografi* ..4 zbędn*|niepotrzebn*|niewymagan*|niekonieczn*",
      "zdjęci*|fotografi* ..2 nie jest|są|trzeba|potrzeb*|wymag*",
      "prosimy|proszę ..4 bez zdjęci*|fotografi*",
      "cv bez zdjęci* $",
      "zdjęci*|fotografi* ..5 pominąć|pomiń|darować|rezygnuj*|obejdzi*",
      "nie ..3 dołącz*|załącz*|przesył* ..2 zdjęć|zdjęcia|fotografii",
      ...notAsked.pl,
      ...notToBeSaid.pl,
      ...noMatter.pl,
    ],
    cs: [
      "bez fotk*|fotografi*|foto",
      "foto*|fotk* ..8 nemusí*|netřeba|nechceme|nepotřebujeme",
      "bez fotky|fotografie ..4 stačí|prosíme|vítán*",
      "nepotřebujeme|nevyžadujeme|nepožadujeme|nechceme|neposílejte|nepřikládejte ..4 foto*|fotk*|fotek",
      "foto*|fotk* ..6 nepotřebujeme|nevyžadujeme|není|netřeba|zbytečn*|nepřikládejte|neposílejte|nepožadujeme",
      "není ..4 foto*|fotk*",
      "foto*|fotk* ..5 vynech*|nechte|oželíme|obejdeme",
      ...notAsked.cs,
      ...notToBeSaid.cs,
      ...noMatter.cs,
    ],
  },
};
