import { en as backOffice } from './back-office/en.js';
import type { Texts } from './en.js';
import { en as gallery } from './gallery/en.js';
import { en as theme } from './theme/en.js';

const plural = new Intl.PluralRules('sv');

/** A count with its noun. */
const counted = (count: number, one: string, other: string) =>
  `${count.toLocaleString('sv')} ${plural.select(count) === 'one' ? one : other}`;

/** The shop's own texts in Swedish. */
export const sv: Texts = {
  shop: {
    name: 'Kiteyard',
    claim: 'Bra saker för hemmet, leken och livet utomhus.',
    skip: 'Hoppa till innehållet',
    navigation: { label: 'Butik', orders: 'Dina köp', return: 'Returer', help: 'Hjälp' },
    home: 'Kiteyard, rundturen',
    account: 'Ada',
    accountLabel: 'Inloggad som Ada',
    footerAbout:
      'Kiteyard är en påhittad butik. Varor, köp och kunder finns inte på riktigt, och inget av det du gör här lämnar din webbläsare.',
    footerShop: 'I butiken',
    footerBackstage: 'Bakom kulisserna',
  },
  pages: {
    index: 'Rundturen',
    email: 'Mejl och app',
    support: 'Länkarnas landningssida',
    orders: 'Dina köp',
    return: 'Returnera en vara',
    help: 'Hjälpcenter',
    'back-office': 'Backoffice',
    gallery: 'Galleri',
    theme: 'Temaredigerare',
  },
  parameters: {
    scenario: 'Scenario',
    now: 'Datum',
    lang: 'Språk',
    dir: 'Läsriktning',
    theme: 'Tema',
  },
  fault: {
    title: 'Något i sidans adress stämmer inte',
    refused: (value) => `”${value}” är inte tillåtet.`,
    allowed: (values) => `Tillåtet: ${values}.`,
    moment: 'Tillåtet: en tidpunkt som 2026-06-16T17:00:00Z eller en dag som 2026-06-16.',
    instead: 'Standardinställningen används i stället.',
    world: 'Världen som webbläsaren har sparat är inte giltig',
  },
  starting: 'Demobutiken förbereds',
  notStarted: {
    title: 'Demobutiken kunde inte starta',
    noWorker:
      'Det här webbläsarfönstret har inga service workers. Demobutiken behöver en för sitt påhittade support-API.',
    page: 'Support-API:et svarar, men den här sidan kunde inte byggas upp.',
    failed: 'Den service worker som svarar i stället för support-API:et startade inte.',
    advice:
      'Öppna demobutiken på localhost eller via https, inte i ett privat fönster, och låt webbplatsen spara data.',
    reason: (reason) => `Webbläsaren meddelar: ${reason}`,
    again: 'Försök igen',
  },
  plainLink: 'Saknas något, eller är något skadat? Få hjälp',
  scenarios: {
    default: 'En kaffemaskin kom för två dagar sedan. Alla reservdelar finns i lager, men en är snart slut.',
    'part-out-of-stock': 'Vattentanken är slut i lager. De andra reservdelarna går fortfarande att beställa.',
    'part-expected': 'Vattentanken är slut i lager, men fler kommer om en vecka.',
    'all-parts-out-of-stock':
      'Alla reservdelar är slut. Därför erbjuds de ingenstans, och returer fungerar som vanligt.',
    'nothing-in-stock-expected': 'Alla reservdelar är slut, men en av dem kommer in igen om en vecka.',
    'stock-runs-out': 'De sista reservdelarna tar slut mellan valet och beställningen.',
    'photo-required': 'En skadad del ersätts bara om det finns en bild på den.',
    'window-closed': 'Returtiden gick ut för två veckor sedan.',
    'limit-reached': 'Varje reservdel har redan skickats en gång, och fler gånger går det inte.',
    'not-offered': 'Programmet erbjuder inga reservdelar till den här kunden.',
    'not-registered': 'Säljarens registrering är inte bekräftad än.',
    'parent-inactive': 'Kaffemaskinen säljs inte längre.',
    'already-returned': 'Kaffemaskinen skickades tillbaka i går.',
    'not-delivered': 'Kaffemaskinen är fortfarande på väg.',
    'marketplace-de': 'Samma butik i Tyskland: euro, Berlintid och inget leveransmejl.',
    'not-platform-fulfilled': 'Det är säljaren, inte plattformen, som skickar kaffemaskinen.',
    'marketplace-not-supported': 'En marknadsplats utan programmet.',
    'api-down': 'Support-API:et går inte att nå. Själva butiken fungerar.',
    'api-slow': 'Varje svar tar tre sekunder.',
    'session-expired': 'Vid den första beställningen har sessionen gått ut.',
    'link-expired': 'Länken i mejlet har gått ut.',
    'link-used': 'Länken i mejlet har redan använts.',
    'link-invalid': 'Länken i mejlet är förfalskad.',
    'many-orders': 'Tusen köp, varav ett med hundra rader.',
    'large-catalogue': 'En vara med femhundra reservdelar att leta bland.',
    'no-orders': 'En kund som aldrig har köpt något.',
  },
  index: {
    title: 'Man skickar inte tillbaka en hel bokhylla för en skruv.',
    lead: 'Product Support Kit erbjuder en gratis reservdel där kunderna redan tittar. Kiteyard är en påhittad butik där du kan prova alltihop.',
    start: 'Till dina köp',
    startEmail: 'Börja med mejlet',
    touchpointsTitle: 'Fyra ställen i butiken',
    touchpointsLead:
      'Ett element på varje ställe, på sidor som alla butiker har. Om en vara inte omfattas ser sidan ut som förut.',
    touchpoints: {
      email: {
        title: 'I leveransmejlet',
        text: 'Paketet är här, men inte gångjärnet. Ett klick leder till hjälpen med varan.',
        link: 'Se mejlet och notisen',
      },
      order: {
        title: 'Bland dina köp',
        text: 'Bredvid varan det gäller, med status för det som redan är beställt.',
        link: 'Se dina köp',
      },
      return: {
        title: 'I returformuläret',
        text: 'När en reservdel kan lösa problemet får man välja. Det är lika lätt att gå vidare med returen.',
        link: 'Returnera något',
      },
      help: {
        title: 'I hjälpcentret',
        text: 'För alla som kommer med ett problem: välj köpet, välj varan, få reservdelen.',
        link: 'Få hjälp',
      },
    },
    audienceTitle: 'Kom in, vem du än är',
    audiences: {
      designers: {
        kicker: 'Design',
        title: 'Se alla tillstånd',
        text: 'Varje tillstånd har en egen adress, med tema, läsriktning, språk, datum och scenario. Skicka länken, så ser andra det du ser.',
        link: 'Öppna galleriet',
      },
      qa: {
        kicker: 'QA',
        title: 'Testa hela flödet',
        text: 'Beställ en reservdel, skicka den i backoffice, ställ fram klockan. Demopanelen längst ner på varje sida loggar händelser och anrop.',
        link: 'Öppna backoffice',
      },
      storefronts: {
        kicker: 'Utveckling',
        title: 'Bygg in det på din sida',
        text: 'Lägg en provider runt sidan och ett element där det hör hemma. Länken i elementet fungerar innan det har laddats, och även utan JavaScript.',
        link: 'Se det i en lista med köp',
      },
    },
    scenariosTitle: 'Världar att kliva in i',
    scenariosLead:
      'Varje värld handlar om den första varan i det senaste köpet. Det du gör där finns kvar tills du återställer det.',
    scenarioGroups: {
      day: 'En bra dag',
      unavailable: 'När det inte finns något att erbjuda',
      trouble: 'När något går fel',
      scale: 'Få och många',
    },
    current: 'Du är här',
    themeLink: 'Prova dina egna färger',
  },
  orders: {
    title: 'Dina köp',
    lead: (count) => `${count.toLocaleString('sv')} köp`,
    placed: 'Köpt',
    total: 'Summa',
    number: 'Ordernummer',
    items: (count) => counted(count, 'vara', 'varor'),
    status: {
      ordered: 'Packas',
      dispatched: 'På väg',
      delivered: 'Levererad',
      returned: 'Returnerad',
      cancelled: 'Avbeställd',
      unknown: 'Kontrolleras',
    },
    deliveredOn: (date) => `Levererad den ${date}`,
    quantity: (count) => `Antal: ${count}`,
    returnItem: 'Returnera varan',
    more: 'Visa fler köp',
    shown: (shown, all) => `${shown.toLocaleString('sv')} av ${all.toLocaleString('sv')}`,
    empty: 'Inga köp än',
    emptyText: 'När du har köpt något visas det här.',
  },
  return: {
    title: 'Returnera en vara',
    lead: 'Berätta vad som är fel. Ofta finns det ett snabbare sätt än att skicka tillbaka allt.',
    steps: {
      item: 'Vilken vara gäller det?',
      reason: 'Vad är det för fel?',
      refund: 'Hur vill du få pengarna tillbaka?',
    },
    notFound: 'Vi hittar inte varan bland dina köp. Välj en här nedanför.',
    change: 'Välj en annan vara',
    more: 'Visa fler varor',
    nothing: 'Inget att returnera',
    nothingText: 'Du kan bara returnera varor som har levererats.',
    reasons: {
      'parts-missing': { label: 'Det saknas delar', hint: 'Något låg inte i kartongen' },
      'arrived-damaged': { label: 'Den var skadad när den kom', hint: 'Repad, böjd eller trasig' },
      'does-not-work': { label: 'Den fungerar inte', hint: 'Eller har slutat fungera' },
      'does-not-fit': { label: 'Den passar inte', hint: 'Till det jag redan har' },
      'changed-my-mind': { label: 'Jag har ångrat mig', hint: 'Det är inget fel på varan' },
      'found-it-cheaper': { label: 'Jag hittade den billigare', hint: 'I en annan butik' },
    },
    refunds: {
      card: {
        label: 'Till kortet du betalade med',
        hint: 'Inom 5 arbetsdagar efter att du har lämnat in paketet',
      },
      credit: {
        label: 'Som presentkort hos Kiteyard',
        hint: 'Via mejl, så snart du har lämnat in paketet',
      },
    },
    submit: 'Registrera returen',
    sentTitle: 'Det här skulle butiken få',
    sentText:
      'Kiteyard finns inte på riktigt, så inget har skickats. Här är formulärets uppgifter, även de från hjälpelementet:',
    field: 'Fält',
    value: 'Värde',
    again: 'Tillbaka till formuläret',
    partRequested: 'En reservdel är på väg. Du behöver inte skicka tillbaka något.',
    submitPart: 'Avsluta utan retur',
  },
  help: {
    title: 'Vad kan vi hjälpa dig med?',
    search: 'Sök bland hjälpämnena',
    placeholder: 'Leverans, återbetalning, presentkort …',
    topicsTitle: 'Ämnen',
    none: (query) => `Inget ämne matchar ”${query}”. Prova ett annat ord, eller välj din vara här nedanför.`,
    found: (count) => counted(count, 'ämne', 'ämnen'),
    supportDoor: 'En del saknas eller är skadad',
    supportTitle: 'Är det något fel på en vara?',
    supportText:
      'Något som saknas, är skadat, inte fungerar eller inte passar? Välj varan och se vad som hjälper.',
    topics: [
      {
        key: 'delivery',
        title: 'Leverans',
        questions: [
          [
            'Var är mitt paket?',
            'Bland dina köp ser du status för varje vara. Vi mejlar så snart ett paket skickas, och igen när det har kommit fram.',
          ],
          [
            'Det står ”levererad”, men jag har inte fått något',
            'Fråga grannarna först. Har paketet inte dykt upp efter en dag? Mejla oss, så letar vi efter det.',
          ],
        ],
      },
      {
        key: 'returns',
        title: 'Returer',
        questions: [
          [
            'Hur länge kan jag returnera något?',
            'Trettio dagar från leveransen, och längre om du beställer en reservdel.',
          ],
          ['Vem betalar returfrakten?', 'Det gör vi. Skriv ut returetiketten och lämna in paketet.'],
        ],
      },
      {
        key: 'refunds',
        title: 'Betalning och återbetalning',
        questions: [
          [
            'När får jag pengarna tillbaka?',
            'Inom fem arbetsdagar efter att du har lämnat in paketet, till kortet du betalade med.',
          ],
          [
            'Kan jag få ett presentkort i stället?',
            'Ja. Välj det i slutet av returen, så kommer det direkt via mejl.',
          ],
        ],
      },
      {
        key: 'parts',
        title: 'Reservdelar',
        questions: [
          [
            'Kostar en reservdel något?',
            'Nej. För varor som omfattas är både reservdelen och leveransen gratis.',
          ],
          [
            'Kan jag returnera en reservdel?',
            'Nej, men du kan fortfarande returnera hela varan tills returtiden går ut.',
          ],
        ],
      },
      {
        key: 'account',
        title: 'Ditt konto',
        questions: [
          [
            'Hur ändrar jag min adress?',
            'I ditt konto, under Adresser. Paket som redan är på väg går till den gamla adressen.',
          ],
        ],
      },
      {
        key: 'gift-cards',
        title: 'Presentkort',
        questions: [
          [
            'Hur länge gäller ett presentkort?',
            'Hur länge som helst. Använd hela på en gång eller lite i taget.',
          ],
        ],
      },
    ],
  },
  support: {
    title: 'Hjälp med varan',
    lead: 'Du har öppnat en länk om något du har köpt. Det här kan du göra med den.',
    noLink: 'Du är här utan länk',
    noLinkText:
      'Hit leder länkarna i leveransmejlet och i appen. Öppna en av dem för att se hur det fungerar.',
    toEmail: 'Till mejlet',
  },
  email: {
    title: 'Direkt efter leveransen',
    lead: 'Det här ser Ada i sin inkorg och på sin telefon. Båda länkarna leder till hjälpen med varan.',
    inbox: 'Inkorg',
    mailProgram: 'Ett mejlprogram',
    frameTitle: 'Leveransmejlet',
    phone: 'Låsskärmen på en telefon',
    app: 'Kiteyard',
    justNow: 'nu',
    from: 'Kiteyard',
    to: 'till Ada Moreno',
    others: [
      [
        'Björkbackens bibliotek',
        'Två böcker ska lämnas tillbaka på fredag',
        'Låna om dem på nätet, eller lämna dem före klockan sex.',
      ],
      ['Jonas', 'På lördag?', 'Det ska bli fint väder. Jag tar med tältet om du tar med stormköket.'],
      ['Stadens vatten', 'Din avläsning i juni', 'Tack! Nästa avläsning är om ett år.'],
    ],
    openNotification: 'Öppna notisen',
    noneTitle: 'Inget mejl här',
    noneMarketplace: (marketplace) =>
      `Programmet skickar de här meddelandena bara på marknadsplatsen US [S3]. Den här världen hör till ${marketplace}, så det finns inget att visa.`,
    noneDelivered:
      'Meddelandet skickas direkt efter leveransen. I den här världen har inget levererats, så det finns inget att visa.',
    backToUs: 'Till marknadsplatsen US',
    otherDoors: 'Dina köp, returformuläret och hjälpcentret finns här också.',
  },
  backOffice,
  gallery,
  theme,
};
