import { en as backOffice } from './back-office/en.js';
import type { Texts } from './en.js';
import { en as gallery } from './gallery/en.js';
import { en as theme } from './theme/en.js';

const plural = new Intl.PluralRules('pl');

/** A whole count with its noun: 1 produkt, 2 produkty, 5 produktów. */
function counted(count: number, one: string, few: string, many: string): string {
  const category = plural.select(count);
  const noun = category === 'one' ? one : category === 'few' ? few : many;
  return `${count.toLocaleString('pl')} ${noun}`;
}

/** The shop's own texts in Polish. */
export const pl: Texts = {
  shop: {
    name: 'Kiteyard',
    claim: 'Dobre rzeczy do domu, do zabawy i na świeże powietrze.',
    skip: 'Przejdź do treści',
    navigation: { label: 'Sklep', orders: 'Zamówienia', return: 'Zwroty', help: 'Pomoc' },
    home: 'Kiteyard – przewodnik',
    account: 'Ada',
    accountLabel: 'Zalogowano jako Ada',
    footerAbout:
      'Kiteyard to fikcyjny sklep. Produkty, zamówienia i osoby są zmyślone, a to, co tu robisz, nie opuszcza Twojej przeglądarki.',
    footerShop: 'W sklepie',
    footerBackstage: 'Za kulisami',
  },
  pages: {
    index: 'Przewodnik',
    email: 'E-mail i aplikacja',
    support: 'Strona docelowa linków',
    orders: 'Twoje zamówienia',
    return: 'Zwrot produktu',
    help: 'Centrum pomocy',
    'back-office': 'Zaplecze',
    gallery: 'Galeria',
    theme: 'Edytor motywu',
  },
  parameters: {
    scenario: 'Scenariusz',
    now: 'Data',
    lang: 'Język',
    dir: 'Kierunek tekstu',
    theme: 'Motyw',
  },
  fault: {
    title: 'Coś się nie zgadza w adresie strony',
    refused: (value) => `Wartość „${value}” jest niedozwolona.`,
    allowed: (values) => `Dozwolone: ${values}.`,
    moment: 'Dozwolone: moment, np. 2026-06-16T17:00:00Z, albo dzień, np. 2026-06-16.',
    instead: 'Używamy ustawienia domyślnego.',
    world: 'Świat zapisany w tej przeglądarce jest nieprawidłowy',
  },
  starting: 'Przygotowujemy demo',
  notStarted: {
    title: 'Nie udało się uruchomić demo',
    noWorker:
      'W tym oknie przeglądarki nie działają service workery. To w jednym z nich demo ma swoje fikcyjne API pomocy.',
    page: 'API pomocy odpowiada, ale nie udało się przygotować tej strony.',
    failed: 'Service worker, który odpowiada w imieniu API pomocy, nie uruchomił się.',
    advice:
      'Otwórz demo na localhost lub przez https, ale nie w oknie prywatnym, i pozwól stronie zapisywać dane.',
    reason: (reason) => `Komunikat przeglądarki: ${reason}`,
    again: 'Spróbuj ponownie',
  },
  plainLink: 'Brakuje części albo jest uszkodzona? Uzyskaj pomoc',
  scenarios: {
    default: 'Dwa dni temu dotarł ekspres do kawy. Są do niego wszystkie części, jedna na wyczerpaniu.',
    'part-out-of-stock': 'Zbiorników na wodę już nie ma; pozostałe części nadal można zamówić.',
    'part-expected': 'Zbiorników na wodę już nie ma, ale za tydzień będą nowe.',
    'all-parts-out-of-stock':
      'Nie ma już żadnej części, więc sklep nigdzie ich nie proponuje, a zwroty działają jak dotąd.',
    'nothing-in-stock-expected': 'Nie ma już żadnej części, ale jedna z nich wróci za tydzień.',
    'stock-runs-out': 'Ostatnie części znikają między wyborem a zamówieniem.',
    'photo-required': 'Uszkodzoną część wymieniamy tylko na podstawie zdjęcia.',
    'window-closed': 'Termin zwrotu minął dwa tygodnie temu.',
    'limit-reached': 'Każda część była już raz wysłana, a limit to jedna wysyłka.',
    'not-offered': 'Na tym koncie program nie oferuje części.',
    'not-registered': 'Rejestracja sprzedawcy wciąż czeka na potwierdzenie.',
    'parent-inactive': 'Ekspresu do kawy nie ma już w ofercie.',
    'already-returned': 'Ekspres do kawy został wczoraj zwrócony.',
    'not-delivered': 'Ekspres do kawy jest jeszcze w drodze.',
    'marketplace-de': 'Ten sam sklep w Niemczech: euro, czas berliński i bez e-maila o dostawie.',
    'not-platform-fulfilled': 'Ekspres do kawy wysyła sprzedawca, a nie platforma.',
    'marketplace-not-supported': 'Rynek, na którym nie ma tego programu.',
    'api-down': 'API pomocy nie odpowiada. Sam sklep działa.',
    'api-slow': 'Na każdą odpowiedź trzeba czekać trzy sekundy.',
    'session-expired': 'Pierwsze zgłoszenie trafia na wygasłą sesję.',
    'link-expired': 'Link z e-maila wygasł.',
    'link-used': 'Link z e-maila został już użyty.',
    'link-invalid': 'Link z e-maila jest sfałszowany.',
    'many-orders': 'Tysiąc zamówień, w tym jedno na sto pozycji.',
    'large-catalogue': 'Produkt, który ma pięćset części – jest w czym szukać.',
    'no-orders': 'Konto, na którym jeszcze nic nie kupiono.',
  },
  index: {
    title: 'Brak śrubki to nie powód, żeby odsyłać regał.',
    lead: 'Product Support Kit pokazuje bezpłatną część zamienną tam, gdzie kupujący i tak zaglądają. Kiteyard to fikcyjny sklep, w którym możesz wypróbować każde z tych miejsc.',
    start: 'Otwórz swoje zamówienia',
    startEmail: 'Zacznij od e-maila',
    touchpointsTitle: 'Cztery miejsca w sklepie',
    touchpointsLead:
      'Po jednym elemencie na stronach, które ma każdy sklep. Jeśli produkt nie jest objęty programem, strona wygląda tak jak wcześniej.',
    touchpoints: {
      email: {
        title: 'W e-mailu o dostawie',
        text: 'Paczka jest, zawiasu nie ma. Jedno kliknięcie prowadzi do pomocy z produktem.',
        link: 'Zobacz e-mail i powiadomienie',
      },
      order: {
        title: 'Na stronie zamówień',
        text: 'Obok produktu, o który chodzi, ze statusem wcześniejszego zgłoszenia.',
        link: 'Zobacz zamówienia',
      },
      return: {
        title: 'W formularzu zwrotu',
        text: 'Jeśli problem może rozwiązać część, pojawia się wybór. Zwrot pozostaje równorzędną opcją.',
        link: 'Zwróć produkt',
      },
      help: {
        title: 'W centrum pomocy',
        text: 'Gdy wszystko zaczyna się od problemu: wybierz zamówienie, wskaż produkt i zamów część.',
        link: 'Uzyskaj pomoc',
      },
    },
    audienceTitle: 'Wejdź, kimkolwiek jesteś',
    audiences: {
      designers: {
        kicker: 'Projektowanie',
        title: 'Zobacz każdy stan',
        text: 'Każdy stan ma swój adres, a w nim motyw, kierunek tekstu, język, datę i scenariusz. Wyślij link, a inni zobaczą to samo co Ty.',
        link: 'Otwórz galerię',
      },
      qa: {
        kicker: 'QA',
        title: 'Sprawdź ścieżki',
        text: 'Zamów część, wyślij ją na zapleczu, przesuń zegar. Panel demo na dole każdej strony zapisuje zdarzenia i żądania.',
        link: 'Otwórz zaplecze',
      },
      storefronts: {
        kicker: 'Wdrożenie',
        title: 'Wstaw to na swoją stronę',
        text: 'Obejmij stronę providerem i wstaw jeden element tam, gdzie jego miejsce. Link w środku działa, zanim element się wczyta, a także bez JavaScriptu.',
        link: 'Zobacz na liście zamówień',
      },
    },
    scenariosTitle: 'Światy do odwiedzenia',
    scenariosLead:
      'W każdym chodzi o pierwszy produkt z najnowszego zamówienia. Sklep pamięta, co w nim robisz, dopóki go nie zresetujesz.',
    scenarioGroups: {
      day: 'Gdy wszystko się układa',
      unavailable: 'Gdy nie ma czego zaproponować',
      trouble: 'Gdy coś idzie nie tak',
      scale: 'Gdy jest bardzo mało lub bardzo dużo',
    },
    current: 'Jesteś tutaj',
    themeLink: 'Zobacz w swoich kolorach',
  },
  orders: {
    title: 'Twoje zamówienia',
    lead: (count) => counted(count, 'zamówienie', 'zamówienia', 'zamówień'),
    placed: 'Zamówiono',
    total: 'Razem',
    number: 'Numer zamówienia',
    items: (count) => counted(count, 'produkt', 'produkty', 'produktów'),
    status: {
      ordered: 'Pakujemy',
      dispatched: 'W drodze',
      delivered: 'Dostarczono',
      returned: 'Zwrócono',
      cancelled: 'Anulowano',
      unknown: 'Sprawdzamy',
    },
    deliveredOn: (date) => `Dostarczono ${date}`,
    quantity: (count) => `Liczba sztuk: ${count}`,
    returnItem: 'Zwróć ten produkt',
    more: 'Pokaż więcej zamówień',
    shown: (shown, all) => `${shown.toLocaleString('pl')} z ${all.toLocaleString('pl')}`,
    empty: 'Nie masz jeszcze żadnych zamówień',
    emptyText: 'Twój pierwszy zakup pojawi się tutaj.',
  },
  return: {
    title: 'Zwrot produktu',
    lead: 'Powiedz nam, co jest nie tak. Często da się to załatwić szybciej, bez odsyłania wszystkiego.',
    steps: {
      item: 'O który produkt chodzi?',
      reason: 'Co jest nie tak?',
      refund: 'Jak chcesz otrzymać zwrot pieniędzy?',
    },
    notFound: 'Nie możemy znaleźć tego produktu w Twoich zamówieniach. Wybierz produkt poniżej.',
    change: 'Wybierz inny produkt',
    more: 'Pokaż więcej produktów',
    nothing: 'Nie ma czego zwrócić',
    nothingText: 'Zwrócić można tylko produkty, które zostały dostarczone.',
    reasons: {
      'parts-missing': { label: 'Brakuje części', hint: 'Czegoś nie było w kartonie' },
      'arrived-damaged': { label: 'Dotarł uszkodzony', hint: 'Porysowany, wygięty, złamany' },
      'does-not-work': { label: 'Nie działa', hint: 'Albo przestał działać' },
      'does-not-fit': { label: 'Nie pasuje', hint: 'Do tego, co już mam' },
      'changed-my-mind': { label: 'To jednak nie dla mnie', hint: 'Z produktem wszystko w porządku' },
      'found-it-cheaper': { label: 'Gdzie indziej jest taniej', hint: 'W innym sklepie' },
    },
    refunds: {
      card: { label: 'Na kartę użytą do płatności', hint: 'Do 5\u00a0dni roboczych od nadania paczki' },
      credit: { label: 'Jako karta podarunkowa Kiteyard', hint: 'E-mailem, zaraz po nadaniu paczki' },
    },
    submit: 'Zgłoś zwrot',
    sentTitle: 'To otrzymałby sklep',
    sentText:
      'Kiteyard to fikcyjny sklep, więc nic nie zostało wysłane. Oto dane z formularza, także te z elementu pomocy:',
    field: 'Pole',
    value: 'Wartość',
    again: 'Wróć do formularza',
    partRequested: 'Część zamienna jest w drodze. Nie musisz niczego odsyłać.',
    submitPart: 'Zakończ bez zwrotu',
  },
  help: {
    title: 'Jak możemy pomóc?',
    search: 'Szukaj w tematach pomocy',
    placeholder: 'Dostawa, zwrot pieniędzy, karta podarunkowa…',
    topicsTitle: 'Tematy',
    none: (query) =>
      `W żadnym temacie nie ma „${query}”. Spróbuj innego słowa albo wybierz swój produkt poniżej.`,
    found: (count) => counted(count, 'temat', 'tematy', 'tematów'),
    supportDoor: 'Brakuje części albo jest uszkodzona',
    supportTitle: 'Coś jest nie tak z produktem?',
    supportText:
      'Części brakuje, jest uszkodzona, wadliwa albo nie pasuje? Wybierz produkt i zobacz, co pomoże.',
    topics: [
      {
        key: 'delivery',
        title: 'Dostawa',
        questions: [
          [
            'Gdzie jest moja paczka?',
            'Status każdego produktu znajdziesz w swoich zamówieniach. Napiszemy, gdy tylko paczka wyruszy, i jeszcze raz, gdy dotrze.',
          ],
          [
            'Status to „Dostarczono”, a paczki nie ma',
            'Zapytaj najpierw sąsiadów. Jeśli paczka nie znajdzie się w ciągu dnia, napisz do nas, a jej poszukamy.',
          ],
        ],
      },
      {
        key: 'returns',
        title: 'Zwroty',
        questions: [
          [
            'Ile mam czasu na zwrot?',
            'Trzydzieści dni od dostawy, a jeśli zamówisz część zamienną – jeszcze dłużej.',
          ],
          ['Kto płaci za odesłanie?', 'My. Wydrukuj etykietę i nadaj paczkę.'],
        ],
      },
      {
        key: 'refunds',
        title: 'Płatność i zwrot pieniędzy',
        questions: [
          [
            'Kiedy dostanę zwrot pieniędzy?',
            'W ciągu pięciu dni roboczych od nadania paczki, na kartę użytą do płatności.',
          ],
          [
            'Czy zamiast tego mogę dostać kartę podarunkową?',
            'Tak. Wybierz ją na końcu zwrotu, a od razu przyjdzie e-mailem.',
          ],
        ],
      },
      {
        key: 'parts',
        title: 'Części zamienne',
        questions: [
          [
            'Czy część zamienna coś kosztuje?',
            'Nie. Do produktów objętych programem część i jej dostawa są bezpłatne.',
          ],
          [
            'Czy mogę zwrócić część?',
            'Nie, ale cały produkt możesz zwrócić, dopóki nie upłynie termin zwrotu.',
          ],
        ],
      },
      {
        key: 'account',
        title: 'Twoje konto',
        questions: [
          [
            'Jak zmienić adres?',
            'Na swoim koncie, w sekcji Adresy. Paczki, które są już w drodze, dotrą pod stary adres.',
          ],
        ],
      },
      {
        key: 'gift-cards',
        title: 'Karty podarunkowe',
        questions: [
          [
            'Jak długo jest ważna karta podarunkowa?',
            'Bezterminowo. Wykorzystaj ją od razu w całości albo po trochu.',
          ],
        ],
      },
    ],
  },
  support: {
    title: 'Pomoc z produktem',
    lead: 'Ten link dotyczy Twojego zakupu. Zobacz, do czego służy.',
    noLink: 'Jesteś tu bez linku',
    noLinkText:
      'Tutaj prowadzą linki z e-maila o dostawie i z aplikacji. Otwórz jeden z nich, aby zobaczyć, jak to działa.',
    toEmail: 'Przejdź do e-maila',
  },
  email: {
    title: 'Tuż po dostawie',
    lead: 'To Ada widzi w swojej skrzynce i na telefonie. Oba linki prowadzą do pomocy z produktem.',
    inbox: 'Odebrane',
    mailProgram: 'Program pocztowy',
    frameTitle: 'E-mail o dostawie',
    phone: 'Ekran blokady telefonu',
    app: 'Kiteyard',
    justNow: 'teraz',
    from: 'Kiteyard',
    to: 'do Ady Moreno',
    others: [
      [
        'Biblioteka pod Lipami',
        'W piątek mija termin oddania dwóch książek',
        'Przedłuż go online albo oddaj je do 18.00.',
      ],
      ['Jonas', 'Sobota?', 'Zapowiadają ładną pogodę. Ja biorę namiot, Ty kuchenkę?'],
      ['Wodociągi Miejskie', 'Twój odczyt za czerwiec', 'Dziękujemy. Następny odczyt za rok.'],
    ],
    openNotification: 'Otwórz powiadomienie',
    noneTitle: 'Tu nie ma e-maila',
    noneMarketplace: (marketplace) =>
      `Program wysyła te wiadomości tylko na rynku US [S3]. Ten świat to rynek ${marketplace}, więc nie ma tu nic do pokazania.`,
    noneDelivered:
      'Wiadomość wychodzi tuż po dostawie. W tym świecie nic nie dostarczono, więc nie ma tu nic do pokazania.',
    backToUs: 'Przejdź na rynek US',
    otherDoors: 'Strona zamówień, formularz zwrotu i centrum pomocy działają także tutaj.',
  },
  backOffice,
  gallery,
  theme,
};
