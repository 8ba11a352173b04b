import { de as backOffice } from './back-office/de.js';
import type { Texts } from './en.js';
import { de as gallery } from './gallery/de.js';
import { de as theme } from './theme/de.js';

/** The shop's own texts in German. */
export const de: Texts = {
  shop: {
    name: 'Kiteyard',
    claim: 'Gute Dinge für drinnen, draußen und zum Spielen.',
    skip: 'Zum Inhalt springen',
    navigation: { label: 'Shop', orders: 'Bestellungen', return: 'Rückgabe', help: 'Hilfe' },
    home: 'Kiteyard, der Rundgang',
    account: 'Ada',
    accountLabel: 'Angemeldet als Ada',
    footerAbout:
      'Kiteyard ist ein erfundener Shop. Artikel, Bestellungen und Personen sind ausgedacht, und nichts, was Sie hier tun, verlässt Ihren Browser.',
    footerShop: 'Im Shop',
    footerBackstage: 'Hinter den Kulissen',
  },
  pages: {
    index: 'Der Rundgang',
    email: 'E-Mail und App',
    support: 'Zielseite der Links',
    orders: 'Ihre Bestellungen',
    return: 'Artikel zurückgeben',
    help: 'Hilfe',
    'back-office': 'Backoffice',
    gallery: 'Galerie',
    theme: 'Farben und Formen',
  },
  parameters: {
    scenario: 'Szenario',
    now: 'Datum',
    lang: 'Sprache',
    dir: 'Leserichtung',
    theme: 'Farbschema',
  },
  fault: {
    title: 'In der Adresse stimmt etwas nicht',
    refused: (value) => `„${value}“ ist nicht erlaubt.`,
    allowed: (values) => `Erlaubt: ${values}.`,
    moment: 'Erlaubt: ein Zeitpunkt wie 2026-06-16T17:00:00Z oder ein Tag wie 2026-06-16.',
    instead: 'Stattdessen gilt die Vorgabe.',
    world: 'Die Welt, die dieser Browser aufgehoben hat, ist nicht gültig',
  },
  starting: 'Die Demo wird vorbereitet',
  notStarted: {
    title: 'Die Demo konnte nicht starten',
    noWorker:
      'In diesem Browserfenster gibt es keine Service Worker. Die Demo hält darin ihre erfundene Support-API bereit.',
    page: 'Die Support-API antwortet, aber diese Seite ließ sich nicht aufbauen.',
    failed: 'Der Service Worker, der für die Support-API antwortet, ist nicht gestartet.',
    advice:
      'Öffnen Sie die Demo auf localhost oder über https, nicht in einem privaten Fenster, und erlauben Sie der Seite, Daten zu speichern.',
    reason: (reason) => `Der Browser meldet: ${reason}`,
    again: 'Noch einmal versuchen',
  },
  plainLink: 'Teil fehlt oder ist kaputt? Zur Hilfe',
  scenarios: {
    default: 'Vor zwei Tagen kam eine Kaffeemaschine. Alle Teile sind da, eines wird knapp.',
    'part-out-of-stock': 'Der Wassertank ist ausverkauft; die anderen Teile gibt es noch.',
    'part-expected': 'Der Wassertank ist ausverkauft, in einer Woche kommt Nachschub.',
    'all-parts-out-of-stock':
      'Kein Teil ist mehr da: Keine Stelle bietet eines an, Rückgaben gehen wie bisher.',
    'nothing-in-stock-expected': 'Kein Teil ist mehr da, von einem kommt in einer Woche Nachschub.',
    'stock-runs-out': 'Zwischen Auswählen und Anfordern sind die letzten Teile weg.',
    'photo-required': 'Ein beschädigtes Teil wird nur mit einem Bild davon ersetzt.',
    'window-closed': 'Die Rückgabefrist ist vor zwei Wochen abgelaufen.',
    'limit-reached': 'Jedes Teil kam schon einmal, und einmal ist die Grenze.',
    'not-offered': 'Das Programm bietet dieser Kundin keine Teile an.',
    'not-registered': 'Die Anmeldung des Händlers ist noch nicht bestätigt.',
    'parent-inactive': 'Die Kaffeemaschine ist nicht mehr im Angebot.',
    'already-returned': 'Die Kaffeemaschine ging gestern zurück.',
    'not-delivered': 'Die Kaffeemaschine ist noch unterwegs.',
    'marketplace-de': 'Derselbe Shop in Deutschland: Euro, Berliner Zeit, keine Stelle in der E-Mail.',
    'not-platform-fulfilled': 'Die Kaffeemaschine verschickt der Händler, nicht die Plattform.',
    'marketplace-not-supported': 'Ein Marktplatz ohne das Programm.',
    'api-down': 'Die Support-API ist nicht zu erreichen. Der Shop selbst läuft.',
    'api-slow': 'Jede Antwort braucht drei Sekunden.',
    'session-expired': 'Die erste Anforderung trifft auf eine abgelaufene Sitzung.',
    'link-expired': 'Der Link in der E-Mail ist zu alt.',
    'link-used': 'Der Link in der E-Mail wurde schon benutzt.',
    'link-invalid': 'Der Link in der E-Mail ist gefälscht.',
    'many-orders': 'Tausend Bestellungen, eine davon mit hundert Zeilen.',
    'large-catalogue': 'Ein Artikel mit fünfhundert Teilen, in denen man suchen muss.',
    'no-orders': 'Eine Kundin, die noch nie etwas gekauft hat.',
  },
  index: {
    title: 'Wegen einer Schraube muss kein Regal zurück.',
    lead: 'Das Product-Support-Kit bringt das kostenlose Ersatzteil dorthin, wo Kundinnen und Kunden ohnehin nachsehen. Kiteyard ist ein erfundener Shop, in dem Sie jede dieser Stellen ausprobieren.',
    start: 'Zu Ihren Bestellungen',
    startEmail: 'Mit der E-Mail beginnen',
    touchpointsTitle: 'Vier Stellen im Shop',
    touchpointsLead:
      'Je ein Element, in Seiten, die jeder Shop hat. Kommt ein Artikel nicht infrage, bleibt die Seite, wie sie war.',
    touchpoints: {
      email: {
        title: 'In der Zustell-E-Mail',
        text: 'Das Paket ist da, ein Scharnier nicht. Ein Klick führt zur Hilfe für den Artikel.',
        link: 'E-Mail und Mitteilung ansehen',
      },
      order: {
        title: 'Auf der Bestellseite',
        text: 'Neben dem Artikel, um den es geht, mit dem Stand früherer Anforderungen.',
        link: 'Bestellungen ansehen',
      },
      return: {
        title: 'Im Rückgabeformular',
        text: 'Ein Grund, gegen den ein Teil hilft, öffnet die Wahl. Die Rückgabe bleibt gleichwertig.',
        link: 'Etwas zurückgeben',
      },
      help: {
        title: 'Im Hilfebereich',
        text: 'Für alle, die mit einem Problem kommen: Bestellung wählen, Artikel wählen, Teil erhalten.',
        link: 'Hilfe holen',
      },
    },
    audienceTitle: 'Für wen ist das?',
    audiences: {
      designers: {
        kicker: 'Design',
        title: 'Jeden Zustand sehen',
        text: 'Jeder Zustand hat eine Adresse: Farbschema, Leserichtung, Sprache, Datum und Szenario stehen darin. Wer den Link bekommt, sieht dasselbe.',
        link: 'Zur Galerie',
      },
      qa: {
        kicker: 'QA',
        title: 'Abläufe durchspielen',
        text: 'Teil anfordern, im Backoffice verschicken, die Uhr vorstellen. Die Bühne am unteren Rand jeder Seite zeichnet Ereignisse und Anfragen auf.',
        link: 'Zum Backoffice',
      },
      storefronts: {
        kicker: 'Shop-Entwicklung',
        title: 'In die eigene Seite einbauen',
        text: 'Ein Provider um die Seite, ein Element an seine Stelle. Der Link darin geht, bevor es geladen ist, und ohne JavaScript.',
        link: 'In einer Bestellliste ansehen',
      },
    },
    scenariosTitle: 'Welten zum Betreten',
    scenariosLead:
      'In jeder geht es um den ersten Artikel der neuesten Bestellung. Was Sie dort tun, bleibt, bis Sie es zurücksetzen.',
    scenarioGroups: {
      day: 'An guten Tagen',
      unavailable: 'Wenn es nichts anzubieten gibt',
      trouble: 'Wenn etwas schiefgeht',
      scale: 'Wenige und viele',
    },
    current: 'Hier sind Sie',
    themeLink: 'In Ihren Farben ansehen',
  },
  orders: {
    title: 'Ihre Bestellungen',
    lead: (count) => (count === 1 ? '1 Bestellung' : `${count.toLocaleString('de')} Bestellungen`),
    placed: 'Bestellt',
    total: 'Summe',
    number: 'Bestellnummer',
    items: (count) => `${count} Artikel`,
    status: {
      ordered: 'Wird gepackt',
      dispatched: 'Unterwegs',
      delivered: 'Zugestellt',
      returned: 'Zurückgegeben',
      cancelled: 'Storniert',
      unknown: 'Wird geprüft',
    },
    deliveredOn: (date) => `Zugestellt am ${date}`,
    quantity: (count) => `Menge: ${count}`,
    returnItem: 'Artikel zurückgeben',
    more: 'Mehr Bestellungen zeigen',
    shown: (shown, all) => `${shown.toLocaleString('de')} von ${all.toLocaleString('de')}`,
    empty: 'Noch nichts bestellt',
    emptyText: 'Sobald Sie etwas kaufen, steht es hier.',
  },
  return: {
    title: 'Artikel zurückgeben',
    lead: 'Sagen Sie uns, was nicht stimmt. Oft geht es schneller, als alles zurückzuschicken.',
    steps: {
      item: 'Um welchen Artikel geht es?',
      reason: 'Was stimmt nicht?',
      refund: 'Wie möchten Sie Ihr Geld zurück?',
    },
    notFound: 'Diesen Artikel finden wir in Ihren Bestellungen nicht. Bitte wählen Sie unten einen aus.',
    change: 'Anderen Artikel wählen',
    more: 'Mehr Artikel zeigen',
    nothing: 'Nichts zurückzugeben',
    nothingText: 'Zurückgeben können Sie nur Artikel, die zugestellt wurden.',
    reasons: {
      'parts-missing': { label: 'Teile fehlen', hint: 'Etwas lag nicht im Karton' },
      'arrived-damaged': { label: 'Beschädigt angekommen', hint: 'Verkratzt, verbogen, gebrochen' },
      'does-not-work': { label: 'Funktioniert nicht', hint: 'Oder nicht mehr' },
      'does-not-fit': { label: 'Passt nicht', hint: 'Zu dem, was ich schon habe' },
      'changed-my-mind': { label: 'Ich möchte es doch nicht', hint: 'Der Artikel ist in Ordnung' },
      'found-it-cheaper': { label: 'Anderswo günstiger', hint: 'In einem anderen Shop' },
    },
    refunds: {
      card: {
        label: 'Auf die Karte, mit der Sie bezahlt haben',
        hint: 'Bis zu 5 Arbeitstage nach der Abgabe',
      },
      credit: { label: 'Als Kiteyard-Gutschein', hint: 'Per E-Mail, sobald Sie das Paket abgeben' },
    },
    submit: 'Rückgabe absenden',
    sentTitle: 'Das bekäme der Shop',
    sentText:
      'Kiteyard ist erfunden, deshalb wurde nichts gesendet. Die Daten des Formulars, samt denen des Hilfe-Elements:',
    field: 'Feld',
    value: 'Wert',
    again: 'Zurück zum Formular',
    partRequested: 'Ein Ersatzteil ist unterwegs, Sie müssen nichts zurückschicken.',
    submitPart: 'Ohne Rückgabe abschließen',
  },
  help: {
    title: 'Wie können wir helfen?',
    search: 'Hilfethemen durchsuchen',
    placeholder: 'Lieferung, Erstattung, Gutschein …',
    topicsTitle: 'Themen',
    none: (query) =>
      `„${query}“ kommt in keinem Thema vor. Versuchen Sie ein anderes Wort, oder wählen Sie unten Ihren Artikel.`,
    found: (count) => (count === 1 ? '1 Thema' : `${count} Themen`),
    supportDoor: 'Ein Teil fehlt oder ist beschädigt',
    supportTitle: 'Stimmt etwas mit einem Artikel nicht?',
    supportText:
      'Unvollständig, beschädigt, defekt oder unpassend: Wählen Sie den Artikel, und sehen Sie, was hilft.',
    topics: [
      {
        key: 'delivery',
        title: 'Lieferung',
        questions: [
          [
            'Wo ist mein Paket?',
            'Bei Ihren Bestellungen steht der Stand jedes Artikels. Wir schreiben, sobald ein Paket abgeht und sobald es angekommen ist.',
          ],
          [
            'Zugestellt, aber nichts ist da',
            'Fragen Sie zuerst nebenan. Ist das Paket nach einem Tag nicht aufgetaucht, schreiben Sie uns, und wir suchen es.',
          ],
        ],
      },
      {
        key: 'returns',
        title: 'Rückgabe',
        questions: [
          [
            'Wie lange kann ich etwas zurückgeben?',
            'Dreißig Tage ab der Zustellung, und länger, wenn Sie ein Ersatzteil anfordern.',
          ],
          ['Wer zahlt den Rückversand?', 'Wir. Drucken Sie das Etikett aus, und geben Sie das Paket ab.'],
        ],
      },
      {
        key: 'refunds',
        title: 'Zahlung und Erstattung',
        questions: [
          [
            'Wann bekomme ich mein Geld zurück?',
            'Spätestens fünf Arbeitstage nach der Abgabe des Pakets, auf die Karte, mit der Sie bezahlt haben.',
          ],
          [
            'Geht auch ein Gutschein?',
            'Ja. Wählen Sie ihn am Ende der Rückgabe; er kommt sofort per E-Mail.',
          ],
        ],
      },
      {
        key: 'parts',
        title: 'Ersatzteile',
        questions: [
          [
            'Kostet ein Ersatzteil etwas?',
            'Nein. Für Artikel, die infrage kommen, sind Teil und Versand kostenlos.',
          ],
          [
            'Kann ich ein Ersatzteil zurückgeben?',
            'Nein, aber den ganzen Artikel, bis seine Rückgabefrist endet.',
          ],
        ],
      },
      {
        key: 'account',
        title: 'Ihr Konto',
        questions: [
          [
            'Wie ändere ich meine Adresse?',
            'In Ihrem Konto unter Adressen. Pakete, die schon unterwegs sind, behalten die alte.',
          ],
        ],
      },
      {
        key: 'gift-cards',
        title: 'Gutscheine',
        questions: [
          ['Wie lange gilt ein Gutschein?', 'Unbegrenzt. Lösen Sie ihn auf einmal oder nach und nach ein.'],
        ],
      },
    ],
  },
  support: {
    title: 'Hilfe zum Artikel',
    lead: 'Sie haben einen Link zu einem Artikel geöffnet, den Sie gekauft haben. Dafür ist er da.',
    noLink: 'Sie sind ohne Link hier',
    noLinkText:
      'Hier kommen die Links aus der Zustell-E-Mail und aus der App an. Öffnen Sie einen davon, um es zu sehen.',
    toEmail: 'Zur E-Mail',
  },
  email: {
    title: 'Gleich nach der Zustellung',
    lead: 'Was Ada in ihrem Postfach und auf ihrem Telefon sieht. Beide Links führen zur Hilfe für den Artikel.',
    inbox: 'Posteingang',
    mailProgram: 'Ein Mailprogramm',
    frameTitle: 'Die Zustell-E-Mail',
    phone: 'Der Sperrbildschirm eines Telefons',
    app: 'Kiteyard',
    justNow: 'jetzt',
    from: 'Kiteyard',
    to: 'an Ada Moreno',
    others: [
      [
        'Bibliothek am Markt',
        'Zwei Bücher sind am Freitag fällig',
        'Verlängern Sie online, oder bringen Sie sie bis sechs zurück.',
      ],
      ['Jonas', 'Samstag?', 'Das Wetter soll halten. Ich nehme das Zelt mit, wenn du den Kocher bringst.'],
      ['Stadtwerke', 'Ihr Zählerstand im Juni', 'Vielen Dank. Die nächste Ablesung ist in einem Jahr.'],
    ],
    openNotification: 'Mitteilung öffnen',
    noneTitle: 'Hier kommt keine E-Mail',
    noneMarketplace: (marketplace) =>
      `Das Programm verschickt diese Nachrichten nur im Marktplatz US [S3]. Diese Welt liegt in ${marketplace}, deshalb gibt es nichts zu sehen.`,
    noneDelivered:
      'Die Nachricht geht gleich nach der Zustellung hinaus. In dieser Welt wurde nichts zugestellt, deshalb gibt es nichts zu sehen.',
    backToUs: 'Zum Marktplatz US',
    otherDoors: 'Bestellseite, Rückgabeformular und Hilfebereich stehen auch hier offen.',
  },
  backOffice,
  gallery,
  theme,
};
