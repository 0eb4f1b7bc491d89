/**
 * Words that stand at the top of every list of stolen passwords in the languages of this board, longest first and
 * folded: a password that is made of nothing else is tried first by whoever guesses.
 */
export const commonWords = [
  ..."qwertzuiopasdfghjklyxcvbnm qwertyuiopasdfghjklzxcvbnm abcdefghijklmnopqrstuvwxyz".split(" "),
  ..."qwertzuiop qwertyuiop asdfghjkl yxcvbnm zxcvbnm abcdefghij abcdefgh abcdef qwertz qwerty qwert asdfgh asdf yxcv".split(
    " ",
  ),
  ..."password passwort passwords kennwort geheimwort geheim losungswort einloggen zugang anmeldung anmelden".split(
    " ",
  ),
  ..."haslohaslo haslo mojehaslo hasloi tajnehaslo tajne logowanie dostep zaloguj".split(" "),
  ..."heslo mojeheslo tajneheslo prihlaseni pristup vstup".split(" "),
  ..."administrator admin root test tester guest gast user benutzer uzytkownik uzivatel office employer default".split(
    " ",
  ),
  ..."welcome willkommen hallo hallohallo hello servus witaj witam dziendobry czesc ahoj vitejte dobryden".split(" "),
  ..."iloveyou ichliebedich kochamcie milujite miluju schatz schatzi liebling skarbie kochanie milacek lasko".split(
    " ",
  ),
  ..."letmein lassmichrein changeme aendern zmien zmenit start login secret master monkey dragon shadow superman batman".split(
    " ",
  ),
  ..."football fussball pilkanozna fotbal hockey hokej sunshine princess prinzessin ksiezniczka princezna princess".split(
    " ",
  ),
  ..."sommer winter fruehling herbst fruhling lato zima wiosna jesien jaro leto podzim summer spring autumn".split(" "),
  ..."montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar maerz april juni juli august september oktober november dezember".split(
    " ",
  ),
  ..."poniedzialek wtorek sroda czwartek piatek sobota niedziela pondeli utery streda ctvrtek patek nedele".split(" "),
  ..."deutschland polska cesko ceskarepublika ceskoslovensko berlin warszawa praha".split(" "),
  ..."michael andreas thomas stefan sandra daniel martin peter katarzyna agnieszka anna maria mateusz tomas petr jana lenka veronika".split(
    " ",
  ),
  ..."bayern schalke dynamo borussia legia lech sparta slavia banik ferrari mercedes porsche audi bmw skoda".split(" "),
  ..."arbeit bewerbung stelle praca oferta prace nabidka firma company chef szef boss".split(" "),
  ..."1234567890 123456789 12345678 1234567 123456 12345 1234 123 0987654321 987654321 87654321 654321 54321 4321 321".split(
    " ",
  ),
  ..."0000000000 000000 0000 000 1111111111 111111 1111 111 121212 123123 112233 007 777 999".split(" "),
].sort((a, b) => b.length - a.length);
