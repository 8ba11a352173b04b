import { en as backOffice } from './back-office/en.js';
import type { Texts } from './en.js';
import { en as gallery } from './gallery/en.js';
import { en as theme } from './theme/en.js';

const plural = new Intl.PluralRules('it');

/** A count with its noun. */
const counted = (count: number, one: string, other: string) =>
  `${count.toLocaleString('it')} ${plural.select(count) === 'one' ? one : other}`;

/** A day with its article: before 8 (otto) and 11 (undici) it loses its vowel. */
const withArticle = (day: string) => (/^(8|11)\b/.test(day) ? `l’${day}` : `il ${day}`);

/** The shop's own texts in Italian. */
export const it: Texts = {
  shop: {
    name: 'Kiteyard',
    claim: 'Cose fatte bene per la casa, il gioco e l’aria aperta.',
    skip: 'Vai al contenuto',
    navigation: { label: 'Negozio', orders: 'Ordini', return: 'Resi', help: 'Assistenza' },
    home: 'Kiteyard, il tour',
    account: 'Ada',
    accountLabel: 'Accesso effettuato come Ada',
    footerAbout:
      'Kiteyard è un negozio inventato. Articoli, ordini e clienti non esistono, e nulla di ciò che fai qui esce dal tuo browser.',
    footerShop: 'Nel negozio',
    footerBackstage: 'Dietro le quinte',
  },
  pages: {
    index: 'Il tour',
    email: 'E-mail e app',
    support: 'Pagina di arrivo dei link',
    orders: 'I tuoi ordini',
    return: 'Restituisci un articolo',
    help: 'Centro assistenza',
    'back-office': 'Back office',
    gallery: 'Galleria',
    theme: 'Editor del tema',
  },
  parameters: {
    scenario: 'Scenario',
    now: 'Data',
    lang: 'Lingua',
    dir: 'Direzione di lettura',
    theme: 'Tema',
  },
  fault: {
    title: 'Qualcosa non va nell’indirizzo della pagina',
    refused: (value) => `«${value}» non è un valore valido.`,
    allowed: (values) => `Valori ammessi: ${values}.`,
    moment: 'Valori ammessi: un istante come 2026-06-16T17:00:00Z o un giorno come 2026-06-16.',
    instead: 'Vale quindi l’impostazione predefinita.',
    world: 'Il mondo salvato in questo browser non è valido',
  },
  starting: 'Stiamo preparando la demo',
  notStarted: {
    title: 'Non è stato possibile avviare la demo',
    noWorker:
      'In questa finestra del browser i service worker non sono disponibili. La demo ne usa uno per la sua API di assistenza inventata.',
    page: 'L’API di assistenza risponde, ma non è stato possibile preparare questa pagina.',
    failed: 'Il service worker che risponde al posto dell’API di assistenza non si è avviato.',
    advice:
      'Apri la demo su localhost o tramite https, non in una finestra privata, e consenti al sito di salvare dati.',
    reason: (reason) => `Il browser segnala: ${reason}`,
    again: 'Riprova',
  },
  plainLink: 'Manca un pezzo o è danneggiato? Ottieni assistenza',
  scenarios: {
    default:
      'Due giorni fa è arrivata una macchina da caffè. Tutti i ricambi sono disponibili, di uno restano gli ultimi pezzi.',
    'part-out-of-stock':
      'Il serbatoio dell’acqua è esaurito; gli altri ricambi si possono ancora richiedere.',
    'part-expected': 'Il serbatoio dell’acqua è esaurito, ma torna disponibile tra una settimana.',
    'all-parts-out-of-stock':
      'I ricambi sono tutti esauriti: nessuna pagina ne propone, e i resi funzionano come prima.',
    'nothing-in-stock-expected': 'I ricambi sono tutti esauriti, ma uno torna disponibile tra una settimana.',
    'stock-runs-out': 'Gli ultimi pezzi finiscono tra la scelta e la richiesta.',
    'photo-required': 'Un pezzo danneggiato viene sostituito solo se c’è una foto.',
    'window-closed': 'Il termine per il reso è scaduto due settimane fa.',
    'limit-reached': 'Ogni ricambio è già stato inviato una volta, e di più non si può.',
    'not-offered': 'Il programma non offre ricambi a questa cliente.',
    'not-registered': 'La registrazione del venditore non è ancora stata confermata.',
    'parent-inactive': 'La macchina da caffè non è più in vendita.',
    'already-returned': 'La macchina da caffè è stata restituita ieri.',
    'not-delivered': 'La macchina da caffè è ancora in viaggio.',
    'marketplace-de':
      'Lo stesso negozio in Germania: prezzi in euro, ora di Berlino, nessuna e-mail di consegna.',
    'not-platform-fulfilled': 'La macchina da caffè la spedisce il venditore, non la piattaforma.',
    'marketplace-not-supported': 'Un marketplace senza il programma.',
    'api-down': 'L’API di assistenza non è raggiungibile. Il negozio, invece, funziona.',
    'api-slow': 'Ogni risposta impiega tre secondi.',
    'session-expired': 'La prima richiesta trova la sessione scaduta.',
    'link-expired': 'Il link nell’e-mail è scaduto.',
    'link-used': 'Il link nell’e-mail è già stato usato.',
    'link-invalid': 'Il link nell’e-mail è contraffatto.',
    'many-orders': 'Mille ordini, di cui uno con cento righe.',
    'large-catalogue': 'Un articolo con cinquecento ricambi tra cui cercare.',
    'no-orders': 'Una cliente che non ha ancora comprato nulla.',
  },
  index: {
    title: 'Per una vite che manca non si restituisce una libreria.',
    lead: 'Il Product Support Kit porta il ricambio gratuito nei punti del negozio in cui i clienti guardano già. Kiteyard è un negozio inventato dove puoi provarli tutti.',
    start: 'Vai ai tuoi ordini',
    startEmail: 'Inizia dall’e-mail',
    touchpointsTitle: 'Quattro punti in cui trovarlo',
    touchpointsLead:
      'Un elemento per ciascuno, in pagine che ogni negozio ha già. Se un articolo non è idoneo, la pagina resta com’era.',
    touchpoints: {
      email: {
        title: 'Nell’e-mail di consegna',
        text: 'Il pacco c’è, una cerniera no. Un clic porta all’assistenza per l’articolo.',
        link: 'Guarda l’e-mail e la notifica',
      },
      order: {
        title: 'Nella pagina degli ordini',
        text: 'Accanto all’articolo in questione, con lo stato delle richieste già fatte.',
        link: 'Guarda gli ordini',
      },
      return: {
        title: 'Nel modulo di reso',
        text: 'Se un ricambio può risolvere il problema, compare la scelta. Continuare con il reso resta altrettanto facile.',
        link: 'Restituisci un articolo',
      },
      help: {
        title: 'Nel centro assistenza',
        text: 'Per chi parte da un problema: scegli l’ordine, scegli l’articolo, ricevi il ricambio.',
        link: 'Ottieni assistenza',
      },
    },
    audienceTitle: 'Entra, chiunque tu sia',
    audiences: {
      designers: {
        kicker: 'Design',
        title: 'Guarda ogni stato',
        text: 'Ogni stato ha un indirizzo: tema, direzione di lettura, lingua, data e scenario sono tutti lì. Invia il link, e gli altri vedono quello che vedi tu.',
        link: 'Apri la galleria',
      },
      qa: {
        kicker: 'QA',
        title: 'Prova i percorsi',
        text: 'Richiedi un ricambio, spediscilo dal back office, porta avanti l’orologio. La barra della demo, in fondo a ogni pagina, registra eventi e chiamate.',
        link: 'Apri il back office',
      },
      storefronts: {
        kicker: 'Sviluppo',
        title: 'Mettilo nella tua pagina',
        text: 'Racchiudi la pagina in un provider e metti un elemento dove serve. Il link al suo interno funziona prima del caricamento, e anche senza JavaScript.',
        link: 'Guardalo in un elenco di ordini',
      },
    },
    scenariosTitle: 'Mondi da esplorare',
    scenariosLead:
      'Al centro di ognuno c’è il primo articolo dell’ordine più recente. Ciò che fai resta salvato finché non lo azzeri.',
    scenarioGroups: {
      day: 'Quando va tutto bene',
      unavailable: 'Quando non c’è nulla da offrire',
      trouble: 'Quando qualcosa va storto',
      scale: 'Pochi e tanti',
    },
    current: 'Sei qui',
    themeLink: 'Provalo con i tuoi colori',
  },
  orders: {
    title: 'I tuoi ordini',
    lead: (count) => counted(count, 'ordine', 'ordini'),
    placed: 'Data dell’ordine',
    total: 'Totale',
    number: 'Numero d’ordine',
    items: (count) => counted(count, 'articolo', 'articoli'),
    status: {
      ordered: 'In preparazione',
      dispatched: 'In viaggio',
      delivered: 'Consegnato',
      returned: 'Restituito',
      cancelled: 'Annullato',
      unknown: 'In verifica',
    },
    deliveredOn: (date) => `Consegnato ${withArticle(date)}`,
    quantity: (count) => `Quantità: ${count}`,
    returnItem: 'Restituisci l’articolo',
    more: 'Mostra altri ordini',
    shown: (shown, all) => `${shown.toLocaleString('it')} di ${all.toLocaleString('it')}`,
    empty: 'Non hai ancora ordini',
    emptyText: 'Appena compri qualcosa, lo trovi qui.',
  },
  return: {
    title: 'Restituisci un articolo',
    lead: 'Dicci cosa non va. Spesso c’è un modo più rapido che rispedire tutto.',
    steps: {
      item: 'Di quale articolo si tratta?',
      reason: 'Cosa non va?',
      refund: 'Come preferisci il rimborso?',
    },
    notFound: 'Non troviamo questo articolo nei tuoi ordini. Scegline uno qui sotto.',
    change: 'Scegli un altro articolo',
    more: 'Mostra altri articoli',
    nothing: 'Nulla da restituire',
    nothingText: 'Si possono restituire solo gli articoli già consegnati.',
    reasons: {
      'parts-missing': { label: 'Mancano dei pezzi', hint: 'Nella scatola non c’era tutto' },
      'arrived-damaged': { label: 'È arrivato danneggiato', hint: 'Graffiato, piegato, rotto' },
      'does-not-work': { label: 'Non funziona', hint: 'O ha smesso di funzionare' },
      'does-not-fit': { label: 'Non si adatta', hint: 'A quello che ho già' },
      'changed-my-mind': { label: 'Ho cambiato idea', hint: 'L’articolo non ha difetti' },
      'found-it-cheaper': { label: 'L’ho trovato a meno', hint: 'In un altro negozio' },
    },
    refunds: {
      card: {
        label: 'Sulla carta con cui hai pagato',
        hint: 'Entro 5\u00a0giorni lavorativi dalla spedizione del pacco',
      },
      credit: { label: 'Come buono regalo Kiteyard', hint: 'Per e-mail, appena spedisci il pacco' },
    },
    submit: 'Conferma il reso',
    sentTitle: 'Ecco cosa riceverebbe il negozio',
    sentText:
      'Kiteyard è un negozio inventato, quindi non è stato inviato nulla. I dati del modulo, compresi quelli dell’elemento di assistenza:',
    field: 'Campo',
    value: 'Valore',
    again: 'Torna al modulo',
    partRequested: 'Un ricambio è in arrivo: non devi rispedire nulla.',
    submitPart: 'Termina senza reso',
  },
  help: {
    title: 'Come possiamo aiutarti?',
    search: 'Cerca tra gli argomenti',
    placeholder: 'Consegna, rimborso, buono regalo…',
    topicsTitle: 'Argomenti',
    none: (query) =>
      `Nessun argomento contiene «${query}». Prova con un’altra parola o scegli il tuo articolo qui sotto.`,
    found: (count) => counted(count, 'argomento', 'argomenti'),
    supportDoor: 'Un pezzo manca o è danneggiato',
    supportTitle: 'C’è un problema con un articolo?',
    supportText:
      'Un pezzo manca, è danneggiato, è difettoso o non si adatta: scegli l’articolo e scopri cosa possiamo fare.',
    topics: [
      {
        key: 'delivery',
        title: 'Consegna',
        questions: [
          [
            'Dov’è il mio pacco?',
            'Nei tuoi ordini trovi lo stato di ogni articolo. Ti scriviamo appena un pacco parte, e di nuovo quando è arrivato.',
          ],
          [
            'Risulta consegnato, ma non l’ho ricevuto',
            'Chiedi prima ai vicini. Se dopo un giorno non è saltato fuori, scrivici e lo cerchiamo noi.',
          ],
        ],
      },
      {
        key: 'returns',
        title: 'Resi',
        questions: [
          [
            'Quanto tempo ho per restituire un articolo?',
            'Trenta giorni dalla consegna, e di più se richiedi un ricambio.',
          ],
          ['Chi paga la spedizione del reso?', 'Noi. Stampa l’etichetta e spedisci il pacco.'],
        ],
      },
      {
        key: 'refunds',
        title: 'Pagamento e rimborsi',
        questions: [
          [
            'Quando ricevo il rimborso?',
            'Entro cinque giorni lavorativi dalla spedizione del pacco, sulla carta con cui hai pagato.',
          ],
          [
            'Posso avere invece un buono regalo?',
            'Sì. Sceglilo alla fine del reso: arriva subito per e-mail.',
          ],
        ],
      },
      {
        key: 'parts',
        title: 'Ricambi',
        questions: [
          ['I ricambi si pagano?', 'No. Per gli articoli idonei, il ricambio e la consegna sono gratis.'],
          [
            'Posso restituire un ricambio?',
            'No, ma puoi restituire l’intero articolo fino all’ultimo giorno per il reso.',
          ],
        ],
      },
      {
        key: 'account',
        title: 'Il tuo account',
        questions: [
          [
            'Come cambio il mio indirizzo?',
            'Nel tuo account, alla voce Indirizzi. Per i pacchi già in viaggio resta quello vecchio.',
          ],
        ],
      },
      {
        key: 'gift-cards',
        title: 'Buoni regalo',
        questions: [
          ['Quanto dura un buono regalo?', 'Non scade. Usalo tutto in una volta o un po’ alla volta.'],
        ],
      },
    ],
  },
  support: {
    title: 'Assistenza per l’articolo',
    lead: 'Hai aperto un link che riguarda un tuo acquisto. Ecco a cosa serve.',
    noLink: 'Sei qui senza un link',
    noLinkText:
      'A questa pagina portano i link dell’e-mail di consegna e dell’app. Aprine uno per vederla all’opera.',
    toEmail: 'Vai all’e-mail',
  },
  email: {
    title: 'Subito dopo la consegna',
    lead: 'Ciò che Ada vede nella posta in arrivo e sul telefono. Entrambi i link portano all’assistenza per l’articolo.',
    inbox: 'Posta in arrivo',
    mailProgram: 'Un programma di posta',
    frameTitle: 'L’e-mail di consegna',
    phone: 'La schermata di blocco di un telefono',
    app: 'Kiteyard',
    justNow: 'adesso',
    from: 'Kiteyard',
    to: 'ad Ada Moreno',
    others: [
      [
        'Biblioteca dei Tigli',
        'Due libri da restituire entro venerdì',
        'Rinnova il prestito online o riportali entro le 18.',
      ],
      ['Jonas', 'Sabato?', 'Danno bel tempo. Io porto la tenda se tu porti il fornello.'],
      ['Acquedotto Comunale', 'La tua autolettura di giugno', 'Grazie. La prossima sarà tra un anno.'],
    ],
    openNotification: 'Apri la notifica',
    noneTitle: 'Qui non arriva nessuna e-mail',
    noneMarketplace: (marketplace) =>
      `Il programma invia questi messaggi solo nel marketplace US [S3]. Questo mondo si trova nel marketplace ${marketplace}, quindi non c’è nulla da vedere.`,
    noneDelivered:
      'Il messaggio parte subito dopo la consegna. In questo mondo non è stato consegnato nulla, quindi non c’è niente da vedere.',
    backToUs: 'Vai al marketplace US',
    otherDoors: 'La pagina degli ordini, il modulo di reso e il centro assistenza sono aperti anche qui.',
  },
  backOffice,
  gallery,
  theme,
};
