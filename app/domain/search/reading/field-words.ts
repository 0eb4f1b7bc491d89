import type { Field } from "#db/codes.ts";
import { foldedNames } from "../words.ts";

/** What people call the fields of work, in three languages. A word that is an occupation as well means the occupation. */
const names: Record<Field, string> = {
  metal:
    "Metall, Metallberufe, Metallbranche, Metallindustrie, Maschinenbau, metal, metalowe, obróbka metalu, branża metalowa, budowa maszyn, kov, kovovýroba, kovoprůmysl, strojírenství, strojírenská výroba",
  electro:
    "Elektro, Elektrotechnik, Elektronik, Elektroberufe, elektryka, elektrotechnika, elektronika, elektro, elektrotechnika, elektrikářské práce",
  energy:
    "Energie, Energiewirtschaft, Energietechnik, Bergbau, Tagebau, Umwelttechnik, Strukturwandel, Wasserstoff, Recycling, Entsorgung, energetyka, górnictwo, kopalnia, środowisko, ochrona środowiska, recykling, energetika, hornictví, těžba, životní prostředí, recyklace",
  construction:
    "Bau, Baustelle, Baugewerbe, Bauberufe, Gebäudetechnik, budownictwo, budowa, budowlanka, na budowie, instalacje, stavebnictví, stavba, stavby, na stavbě, technická zařízení budov",
  vehicle:
    "Fahrzeuge, Fahrzeugbau, Automobil, Autobranche, Luftfahrt, Flugzeugbau, pojazdy, motoryzacja, lotnictwo, automotive, vozidla, automobilový průmysl, letectví",
  chemistry:
    "Chemie, Chemieindustrie, Kunststoff, Glas, Glasindustrie, Papier, Labor, Pharma, chemia, przemysł chemiczny, tworzywa sztuczne, szkło, papier, laboratorium, farmacja, chemie, chemický průmysl, plasty, sklo, papír, laboratoř, farmacie",
  craft:
    "Handwerk, Holz, Holzbau, Textil, Textilindustrie, Kunsthandwerk, rzemiosło, drewno, tekstylia, przemysł tekstylny, włókiennictwo, řemeslo, řemesla, dřevo, textil, textilní průmysl",
  logistics:
    "Logistik, Transport, Verkehr, Spedition, Transportwesen, logistyka, transport, spedycja, logistika, doprava, spedice, přeprava",
  rail: "Bahn, Eisenbahn, Schiene, Bahnberufe, Schienenverkehr, kolej, kolejnictwo, na kolei, železnice, dráha, na dráze",
  health:
    "Gesundheit, Pflege, Gesundheitswesen, Pflegeberufe, Krankenhaus, Klinik, Medizin, medizinische Berufe, zdrowie, opieka, służba zdrowia, szpital, pielęgniarstwo, zdravotnictví, zdraví, péče, nemocnice",
  social:
    "Soziales, Sozialwesen, soziale Berufe, Soziale Arbeit, Bildung, Pädagogik, Erziehung, praca socjalna, praca społeczna, edukacja, pedagogika, oświata, sociální služby, sociální práce, vzdělávání, školství, pedagogika",
  food: "Gastronomie, Gastro, Hotel, Hotellerie, Hotelgewerbe, Küche, Lebensmittel, Tourismus, gastronomia, hotelarstwo, turystyka, branża spożywcza, żywność, gastronomie, hotelnictví, potravinářství, potraviny, cestovní ruch",
  it_media:
    "IT, EDV, Informatik, Informationstechnik, Computer, Computern, Medien, Mediengestaltung, informatyka, komputery, media, branża IT, informatika, počítače, média, IT obor",
  office:
    "Büro, Verwaltung, Finanzen, kaufmännisch, kaufmännische Berufe, Büroarbeit, Bürojob, öffentlicher Dienst, Buchhaltung und Finanzen, biuro, administracja, finanse, praca biurowa, kancelář, administrativa, správa, finance, práce v kanceláři, kancelářská práce",
  trade: "Handel, Verkauf, Einzelhandel, Laden, handel, sprzedaż, sklep, handel detaliczny, obchod, prodej, maloobchod",
  agri: "Landwirtschaft, Forstwirtschaft, Gartenbau, Tiere, mit Tieren, rolnictwo, leśnictwo, ogrodnictwo, zwierzęta, praca ze zwierzętami, zemědělství, lesnictví, zahradnictví, zvířata, se zvířaty",
  services:
    "Dienstleistung, Dienstleistungen, Sicherheit, Sicherheitsdienst, Reinigung, Gebäudereinigung, usługi, ochrona, sprzątanie, služby, ostraha, úklid",
};

/** Fields by their folded names. */
export const fieldWords: ReadonlyMap<string, Field> = new Map(
  Object.entries(names).flatMap(([field, list]) => foldedNames(list).map((name) => [name, field as Field] as const)),
);
