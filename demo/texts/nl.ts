import { en as backOffice } from './back-office/en.js';
import type { Texts } from './en.js';
import { en as gallery } from './gallery/en.js';
import { en as theme } from './theme/en.js';

const plural = new Intl.PluralRules('nl');

/** A count with its noun. */
const counted = (count: number, one: string, other: string) =>
  `${count.toLocaleString('nl')} ${plural.select(count) === 'one' ? one : other}`;

/** The shop's own texts in Dutch. */
export const nl: Texts = {
  shop: {
    name: 'Kiteyard',
    claim: 'Mooie dingen voor binnen, buiten en om mee te spelen.',
    skip: 'Naar de inhoud',
    navigation: { label: 'Winkel', orders: 'Bestellingen', return: 'Retouren', help: 'Hulp' },
    home: 'Kiteyard, de rondleiding',
    account: 'Ada',
    accountLabel: 'Ingelogd als Ada',
    footerAbout:
      'Kiteyard is een verzonnen winkel. Artikelen, bestellingen en klanten zijn bedacht, en niets van wat je hier doet, verlaat je browser.',
    footerShop: 'In de winkel',
    footerBackstage: 'Achter de schermen',
  },
  pages: {
    index: 'De rondleiding',
    email: 'E-mail en app',
    support: 'Landingspagina van de links',
    orders: 'Je bestellingen',
    return: 'Een artikel terugsturen',
    help: 'Helpcentrum',
    'back-office': 'Backoffice',
    gallery: 'Galerij',
    theme: 'Thema-editor',
  },
  parameters: {
    scenario: 'Scenario',
    now: 'Datum',
    lang: 'Taal',
    dir: 'Leesrichting',
    theme: 'Thema',
  },
  fault: {
    title: 'Er klopt iets niet in het adres van deze pagina',
    refused: (value) => `“${value}” is niet toegestaan.`,
    allowed: (values) => `Toegestaan: ${values}.`,
    moment: 'Toegestaan: een tijdstip zoals 2026-06-16T17:00:00Z of een dag zoals 2026-06-16.',
    instead: 'In plaats daarvan geldt de standaardinstelling.',
    world: 'De wereld die deze browser heeft bewaard, is niet geldig',
  },
  starting: 'De demo wordt klaargezet',
  notStarted: {
    title: 'De demo kon niet starten',
    noWorker:
      'In dit browservenster werken geen service workers. De demo heeft er een nodig voor zijn verzonnen support-API.',
    page: 'De support-API antwoordt, maar deze pagina kon niet worden opgebouwd.',
    failed: 'De service worker die namens de support-API antwoordt, is niet gestart.',
    advice:
      'Open de demo op localhost of via https, niet in een privévenster, en sta toe dat de site gegevens opslaat.',
    reason: (reason) => `De browser meldt: ${reason}`,
    again: 'Opnieuw proberen',
  },
  plainLink: 'Ontbreekt er iets of is er iets beschadigd? Hulp krijgen',
  scenarios: {
    default:
      'Twee dagen geleden is een koffiemachine bezorgd. Alle onderdelen zijn op voorraad, één raakt bijna op.',
    'part-out-of-stock': 'Het waterreservoir is niet op voorraad; de andere onderdelen kun je nog aanvragen.',
    'part-expected': 'Het waterreservoir is niet op voorraad, maar komt over een week weer binnen.',
    'all-parts-out-of-stock':
      'Alle onderdelen zijn op: er wordt nergens een aangeboden, en terugsturen gaat zoals altijd.',
    'nothing-in-stock-expected': 'Alle onderdelen zijn op, maar één komt er over een week weer binnen.',
    'stock-runs-out': 'De laatste onderdelen gaan weg tussen het kiezen en het aanvragen.',
    'photo-required': 'Een beschadigd onderdeel wordt alleen vervangen met een foto erbij.',
    'window-closed': 'De retourtermijn is twee weken geleden afgelopen.',
    'limit-reached': 'Elk onderdeel is al één keer gestuurd, en vaker kan niet.',
    'not-offered': 'Het programma biedt deze klant geen onderdelen aan.',
    'not-registered': 'De aanmelding van de verkoper is nog niet bevestigd.',
    'parent-inactive': 'De koffiemachine wordt niet meer verkocht.',
    'already-returned': 'De koffiemachine is gisteren teruggestuurd.',
    'not-delivered': 'De koffiemachine is nog onderweg.',
    'marketplace-de': 'Dezelfde winkel in Duitsland: euro’s, Berlijnse tijd en geen bezorgmail.',
    'not-platform-fulfilled': 'De verkoper verstuurt de koffiemachine, niet het platform.',
    'marketplace-not-supported': 'Een marketplace zonder het programma.',
    'api-down': 'De support-API is niet bereikbaar. De winkel zelf werkt wel.',
    'api-slow': 'Elk antwoord duurt drie seconden.',
    'session-expired': 'Bij de eerste aanvraag blijkt de sessie verlopen.',
    'link-expired': 'De link in de e-mail is verlopen.',
    'link-used': 'De link in de e-mail is al gebruikt.',
    'link-invalid': 'De link in de e-mail is vervalst.',
    'many-orders': 'Duizend bestellingen, waarvan één met honderd regels.',
    'large-catalogue': 'Een artikel met vijfhonderd onderdelen om in te zoeken.',
    'no-orders': 'Een klant die nog nooit iets heeft gekocht.',
  },
  index: {
    title: 'Om één schroefje stuur je geen boekenkast terug.',
    lead: 'De Product Support Kit brengt het gratis vervangende onderdeel naar de plekken waar klanten toch al kijken. Kiteyard is een verzonnen winkel waarin je al die plekken kunt uitproberen.',
    start: 'Naar je bestellingen',
    startEmail: 'Beginnen bij de e-mail',
    touchpointsTitle: 'Vier plekken in de winkel',
    touchpointsLead:
      'Per plek één element, op pagina’s die elke winkel heeft. Komt een artikel niet in aanmerking, dan verandert er niets aan de pagina.',
    touchpoints: {
      email: {
        title: 'In de bezorgmail',
        text: 'Het pakket is er, een scharnier niet. Met één klik ben je bij de hulp voor dat artikel.',
        link: 'E-mail en melding bekijken',
      },
      order: {
        title: 'Bij je bestellingen',
        text: 'Naast het artikel waar het om gaat, met de status van eerdere aanvragen.',
        link: 'Bestellingen bekijken',
      },
      return: {
        title: 'In het retourformulier',
        text: 'Kan een onderdeel het probleem oplossen, dan heb je de keuze. Doorgaan met je retour is net zo makkelijk.',
        link: 'Iets terugsturen',
      },
      help: {
        title: 'In het helpcentrum',
        text: 'Voor iedereen die met een probleem komt: kies de bestelling, kies het artikel, ontvang het onderdeel.',
        link: 'Hulp vragen',
      },
    },
    audienceTitle: 'Kom binnen, wie je ook bent',
    audiences: {
      designers: {
        kicker: 'Design',
        title: 'Elke toestand bekijken',
        text: 'Elke toestand heeft een eigen adres: thema, leesrichting, taal, datum en scenario staan erin. Stuur de link door, en anderen zien wat jij ziet.',
        link: 'Naar de galerij',
      },
      qa: {
        kicker: 'QA',
        title: 'Van begin tot eind testen',
        text: 'Vraag een onderdeel aan, verstuur het in de backoffice, zet de klok vooruit. De demobalk onder aan elke pagina houdt gebeurtenissen en API-verzoeken bij.',
        link: 'Naar de backoffice',
      },
      storefronts: {
        kicker: 'Ontwikkeling',
        title: 'In je eigen pagina inbouwen',
        text: 'Zet een provider om je pagina en een element op zijn plek. De link erin werkt al voordat het geladen is, en ook zonder JavaScript.',
        link: 'In een lijst met bestellingen bekijken',
      },
    },
    scenariosTitle: 'Werelden om in rond te kijken',
    scenariosLead:
      'In elke wereld gaat het om het eerste artikel van de nieuwste bestelling. Wat je er doet, blijft bewaard totdat je de wereld terugzet.',
    scenarioGroups: {
      day: 'Op een goede dag',
      unavailable: 'Als er niets aan te bieden is',
      trouble: 'Als er iets misgaat',
      scale: 'Weinig en veel',
    },
    current: 'Je bent hier',
    themeLink: 'In je eigen kleuren bekijken',
  },
  orders: {
    title: 'Je bestellingen',
    lead: (count) => counted(count, 'bestelling', 'bestellingen'),
    placed: 'Besteld op',
    total: 'Totaal',
    number: 'Bestelnummer',
    items: (count) => counted(count, 'artikel', 'artikelen'),
    status: {
      ordered: 'Wordt ingepakt',
      dispatched: 'Onderweg',
      delivered: 'Bezorgd',
      returned: 'Teruggestuurd',
      cancelled: 'Geannuleerd',
      unknown: 'Wordt gecontroleerd',
    },
    deliveredOn: (date) => `Bezorgd op ${date}`,
    quantity: (count) => `Aantal: ${count}`,
    returnItem: 'Dit artikel terugsturen',
    more: 'Meer bestellingen tonen',
    shown: (shown, all) => `${shown.toLocaleString('nl')} van ${all.toLocaleString('nl')}`,
    empty: 'Nog niets besteld',
    emptyText: 'Zodra je iets koopt, zie je het hier.',
  },
  return: {
    title: 'Een artikel terugsturen',
    lead: 'Vertel ons wat er mis is. Vaak kan het sneller dan door alles terug te sturen.',
    steps: {
      item: 'Om welk artikel gaat het?',
      reason: 'Wat is er mis?',
      refund: 'Hoe wil je je geld terugkrijgen?',
    },
    notFound: 'We kunnen dit artikel niet vinden in je bestellingen. Kies er hieronder een.',
    change: 'Ander artikel kiezen',
    more: 'Meer artikelen tonen',
    nothing: 'Niets om terug te sturen',
    nothingText: 'Je kunt alleen artikelen terugsturen die al zijn bezorgd.',
    reasons: {
      'parts-missing': { label: 'Er ontbreken onderdelen', hint: 'Er zat iets niet in de doos' },
      'arrived-damaged': { label: 'Het kwam beschadigd aan', hint: 'Bekrast, verbogen of gebroken' },
      'does-not-work': { label: 'Het werkt niet', hint: 'Of niet meer' },
      'does-not-fit': { label: 'Het past niet', hint: 'Bij wat ik al heb' },
      'changed-my-mind': { label: 'Ik wil het toch niet', hint: 'Er is niets mis mee' },
      'found-it-cheaper': { label: 'Het is ergens anders goedkoper', hint: 'In een andere winkel' },
    },
    refunds: {
      card: {
        label: 'Op de kaart waarmee je hebt betaald',
        hint: 'Binnen 5 werkdagen nadat je het pakket hebt ingeleverd',
      },
      credit: { label: 'Als cadeaubon van Kiteyard', hint: 'Per e-mail, zodra je het pakket inlevert' },
    },
    submit: 'Retour aanmelden',
    sentTitle: 'Dit zou de winkel ontvangen',
    sentText:
      'Kiteyard is verzonnen, dus er is niets verstuurd. Dit zijn de gegevens uit het formulier, ook die van het hulpelement:',
    field: 'Veld',
    value: 'Waarde',
    again: 'Terug naar het formulier',
    partRequested: 'Er is een onderdeel onderweg. Je hoeft niets terug te sturen.',
    submitPart: 'Afronden zonder retour',
  },
  help: {
    title: 'Waarmee kunnen we helpen?',
    search: 'Zoeken in de hulponderwerpen',
    placeholder: 'Bezorging, terugbetaling, cadeaubon …',
    topicsTitle: 'Onderwerpen',
    none: (query) =>
      `Geen onderwerp gevonden voor “${query}”. Probeer een ander woord of kies hieronder je artikel.`,
    found: (count) => counted(count, 'onderwerp', 'onderwerpen'),
    supportDoor: 'Een onderdeel ontbreekt of is beschadigd',
    supportTitle: 'Is er iets mis met een artikel?',
    supportText:
      'Ontbreekt er iets, is er iets beschadigd of defect, of past het niet? Kies het artikel en kijk wat helpt.',
    topics: [
      {
        key: 'delivery',
        title: 'Bezorging',
        questions: [
          [
            'Waar is mijn pakket?',
            'Bij je bestellingen zie je de status van elk artikel. We mailen je zodra een pakket vertrekt, en nog een keer als het is aangekomen.',
          ],
          [
            'Er staat “bezorgd”, maar ik heb niets ontvangen',
            'Vraag het eerst bij de buren. Is het pakket na een dag nog niet terecht? Mail ons, dan gaan we ernaar op zoek.',
          ],
        ],
      },
      {
        key: 'returns',
        title: 'Retouren',
        questions: [
          [
            'Hoelang kan ik iets terugsturen?',
            'Tot dertig dagen na de bezorging, en langer als je een vervangend onderdeel aanvraagt.',
          ],
          [
            'Wie betaalt het terugsturen?',
            'Wij. Je hoeft alleen het retourlabel af te drukken en het pakket in te leveren.',
          ],
        ],
      },
      {
        key: 'refunds',
        title: 'Betaling en terugbetaling',
        questions: [
          [
            'Wanneer krijg ik mijn geld terug?',
            'Binnen vijf werkdagen nadat je het pakket hebt ingeleverd, op de kaart waarmee je hebt betaald.',
          ],
          [
            'Kan ik ook een cadeaubon krijgen?',
            'Ja. Kies die aan het eind van je retour; je krijgt hem meteen per e-mail.',
          ],
        ],
      },
      {
        key: 'parts',
        title: 'Vervangende onderdelen',
        questions: [
          [
            'Kost een vervangend onderdeel iets?',
            'Nee. Voor artikelen die in aanmerking komen, zijn het onderdeel en de bezorging gratis.',
          ],
          [
            'Kan ik een onderdeel terugsturen?',
            'Nee, maar het hele artikel nog wel, tot het einde van de retourtermijn.',
          ],
        ],
      },
      {
        key: 'account',
        title: 'Je account',
        questions: [
          [
            'Hoe wijzig ik mijn adres?',
            'In je account, bij Adressen. Pakketten die al onderweg zijn, gaan nog naar het oude adres.',
          ],
        ],
      },
      {
        key: 'gift-cards',
        title: 'Cadeaubonnen',
        questions: [
          ['Hoelang is een cadeaubon geldig?', 'Onbeperkt. Besteed hem in één keer of beetje bij beetje.'],
        ],
      },
    ],
  },
  support: {
    title: 'Hulp bij je artikel',
    lead: 'Je hebt een link geopend over iets wat je hebt gekocht. Dit kun je ermee doen.',
    noLink: 'Je bent hier zonder link',
    noLinkText:
      'Hier kom je terecht via de links in de bezorgmail en in de app. Open er een om te zien hoe het werkt.',
    toEmail: 'Naar de e-mail',
  },
  email: {
    title: 'Vlak na de bezorging',
    lead: 'Wat Ada in haar inbox en op haar telefoon ziet. Beide links leiden naar de hulp bij haar artikel.',
    inbox: 'Inbox',
    mailProgram: 'Een mailprogramma',
    frameTitle: 'De bezorgmail',
    phone: 'Het vergrendelscherm van een telefoon',
    app: 'Kiteyard',
    justNow: 'nu',
    from: 'Kiteyard',
    to: 'aan Ada Moreno',
    others: [
      [
        'Bibliotheek aan de Singel',
        'Twee boeken moeten vrijdag terug',
        'Verleng ze online of breng ze voor zes uur terug.',
      ],
      ['Jonas', 'Zaterdag?', 'Het wordt mooi weer. Ik neem de tent mee als jij de brander meeneemt.'],
      ['Stadswater', 'Je meterstand van juni', 'Bedankt. Over een jaar vragen we je weer om je meterstand.'],
    ],
    openNotification: 'Melding openen',
    noneTitle: 'Hier is geen e-mail',
    noneMarketplace: (marketplace) =>
      `Het programma verstuurt deze berichten alleen in de marketplace US [S3]. Deze wereld ligt in ${marketplace}, dus er is niets te zien.`,
    noneDelivered:
      'Het bericht gaat vlak na de bezorging de deur uit. In deze wereld is niets bezorgd, dus er is niets te zien.',
    backToUs: 'Naar de marketplace US',
    otherDoors: 'Je bestellingen, het retourformulier en het helpcentrum zijn ook hier open.',
  },
  backOffice,
  gallery,
  theme,
};
