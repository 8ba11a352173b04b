import { en as backOffice } from './back-office/en.js';
import type { Texts } from './en.js';
import { en as gallery } from './gallery/en.js';
import { en as theme } from './theme/en.js';

const plural = new Intl.PluralRules('fr');

/** A count with its noun; in French 0 takes the singular. */
const counted = (count: number, one: string, other: string) =>
  `${count.toLocaleString('fr')} ${plural.select(count) === 'one' ? one : other}`;

/** The shop's own texts in French. */
export const fr: Texts = {
  shop: {
    name: 'Kiteyard',
    claim: 'De belles choses pour la maison, le jeu et le grand air.',
    skip: 'Aller au contenu',
    navigation: { label: 'Boutique', orders: 'Commandes', return: 'Retours', help: 'Aide' },
    home: 'Kiteyard, la visite',
    account: 'Ada',
    accountLabel: 'Connectée en tant qu’Ada',
    footerAbout:
      'Kiteyard est une boutique fictive. Articles, commandes, clients\u00a0: tout est inventé, et rien de ce que vous faites ici ne quitte votre navigateur.',
    footerShop: 'Dans la boutique',
    footerBackstage: 'En coulisses',
  },
  pages: {
    index: 'La visite',
    email: 'E-mail et application',
    support: 'Page d’arrivée des liens',
    orders: 'Vos commandes',
    return: 'Retourner un article',
    help: 'Centre d’aide',
    'back-office': 'Back-office',
    gallery: 'Galerie',
    theme: 'Éditeur de thème',
  },
  parameters: {
    scenario: 'Scénario',
    now: 'Date',
    lang: 'Langue',
    dir: 'Sens de lecture',
    theme: 'Thème',
  },
  fault: {
    title: 'Quelque chose ne va pas dans l’adresse de la page',
    refused: (value) => `«\u00a0${value}\u00a0» n’est pas accepté.`,
    allowed: (values) => `Valeurs possibles\u00a0: ${values}.`,
    moment: 'Valeurs possibles\u00a0: un instant comme 2026-06-16T17:00:00Z, ou un jour comme 2026-06-16.',
    instead: 'Le réglage par défaut s’applique.',
    world: 'Le monde conservé par ce navigateur n’est pas valide',
  },
  starting: 'Préparation de la démo',
  notStarted: {
    title: 'La démo n’a pas pu démarrer',
    noWorker:
      'Cette fenêtre de navigateur ne propose pas de service workers. C’est là que la démo fait tourner son API de support fictive.',
    page: 'L’API de support répond, mais cette page n’a pas pu être préparée.',
    failed: 'Le service worker qui répond à la place de l’API de support n’a pas démarré.',
    advice:
      'Ouvrez la démo sur localhost ou en https, hors navigation privée, et autorisez le site à enregistrer des données.',
    reason: (reason) => `Le navigateur indique\u00a0: ${reason}`,
    again: 'Réessayer',
  },
  plainLink: 'Pièce manquante ou endommagée\u202f? Obtenir de l’aide',
  scenarios: {
    default:
      'Une machine à café est arrivée il y a deux jours. Toutes ses pièces sont disponibles, l’une d’elles en stock limité.',
    'part-out-of-stock':
      'Le réservoir d’eau est en rupture de stock\u202f; les autres pièces peuvent encore être demandées.',
    'part-expected': 'Le réservoir d’eau est en rupture de stock, mais il revient dans une semaine.',
    'all-parts-out-of-stock':
      'Toutes les pièces sont épuisées\u00a0: rien n’est proposé nulle part, et les retours se font comme avant.',
    'nothing-in-stock-expected':
      'Toutes les pièces sont épuisées, mais l’une d’elles revient dans une semaine.',
    'stock-runs-out': 'Les dernières pièces partent entre le choix et la demande.',
    'photo-required': 'Une pièce endommagée n’est remplacée que photo à l’appui.',
    'window-closed': 'Le délai de retour est dépassé depuis deux semaines.',
    'limit-reached': 'Chaque pièce a déjà été envoyée une fois, et c’est le maximum.',
    'not-offered': 'Le programme ne propose pas de pièces à cette cliente.',
    'not-registered': 'L’inscription du vendeur n’est pas encore confirmée.',
    'parent-inactive': 'La machine à café n’est plus en vente.',
    'already-returned': 'La machine à café a été retournée hier.',
    'not-delivered': 'La machine à café est encore en route.',
    'marketplace-de':
      'La même boutique en Allemagne\u00a0: en euros, à l’heure de Berlin, sans e-mail de livraison.',
    'not-platform-fulfilled': 'C’est le vendeur, et non la plateforme, qui expédie la machine à café.',
    'marketplace-not-supported': 'Une place de marché sans le programme.',
    'api-down': 'L’API de support est injoignable. La boutique, elle, fonctionne.',
    'api-slow': 'Chaque réponse prend trois secondes.',
    'session-expired': 'La première demande tombe sur une session expirée.',
    'link-expired': 'Le lien de l’e-mail a expiré.',
    'link-used': 'Le lien de l’e-mail a déjà été utilisé.',
    'link-invalid': 'Le lien de l’e-mail est falsifié.',
    'many-orders': 'Mille commandes, dont une de cent lignes.',
    'large-catalogue': 'Un article de cinq cents pièces\u00a0: à vous de trouver la bonne.',
    'no-orders': 'Une cliente qui n’a encore rien acheté.',
  },
  index: {
    title: 'On ne renvoie pas une étagère pour une vis qui manque.',
    lead: 'Le Product Support Kit amène la pièce de rechange gratuite là où vos clients regardent déjà. Kiteyard est une boutique fictive où vous pouvez tout essayer.',
    start: 'Voir vos commandes',
    startEmail: 'Commencer par l’e-mail',
    touchpointsTitle: 'Quatre endroits dans la boutique',
    touchpointsLead:
      'Un élément pour chacun, dans des pages que toute boutique possède. Si un article ne remplit pas les conditions, la page reste telle quelle.',
    touchpoints: {
      email: {
        title: 'Dans l’e-mail de livraison',
        text: 'Le colis est là, mais il manque une charnière. Un clic mène à l’aide pour cet article.',
        link: 'Voir l’e-mail et la notification',
      },
      order: {
        title: 'Sur la page des commandes',
        text: 'À côté de l’article concerné, avec le suivi des demandes déjà faites.',
        link: 'Voir les commandes',
      },
      return: {
        title: 'Dans le formulaire de retour',
        text: 'Si une pièce peut régler le problème, le choix s’affiche. Poursuivre le retour reste tout aussi simple.',
        link: 'Retourner un article',
      },
      help: {
        title: 'Dans le centre d’aide',
        text: 'Quand on part d’un problème\u00a0: choisir la commande, choisir l’article, recevoir la pièce.',
        link: 'Obtenir de l’aide',
      },
    },
    audienceTitle: 'Entrez, qui que vous soyez',
    audiences: {
      designers: {
        kicker: 'Design',
        title: 'Voir tous les états',
        text: 'Chaque état a son adresse\u00a0: thème, sens de lecture, langue, date et scénario y figurent. Envoyez le lien, et les autres voient ce que vous voyez.',
        link: 'Ouvrir la galerie',
      },
      qa: {
        kicker: 'QA',
        title: 'Tester les parcours',
        text: 'Demandez une pièce, expédiez-la dans le back-office, avancez l’horloge. La barre de démo, en bas de chaque page, consigne les événements et les requêtes.',
        link: 'Ouvrir le back-office',
      },
      storefronts: {
        kicker: 'Développement',
        title: 'L’intégrer à votre page',
        text: 'Entourez votre page d’un provider, et placez un élément là où il faut. Son lien fonctionne avant le chargement, et sans JavaScript.',
        link: 'Le voir dans une liste de commandes',
      },
    },
    scenariosTitle: 'Des mondes à explorer',
    scenariosLead:
      'Tout s’y joue autour du premier article de la dernière commande. Ce que vous y faites est conservé jusqu’à la réinitialisation.',
    scenarioGroups: {
      day: 'Quand tout va bien',
      unavailable: 'Quand il n’y a rien à proposer',
      trouble: 'Quand quelque chose se passe mal',
      scale: 'Très peu ou beaucoup',
    },
    current: 'Vous êtes ici',
    themeLink: 'Essayer vos couleurs',
  },
  orders: {
    title: 'Vos commandes',
    lead: (count) => counted(count, 'commande', 'commandes'),
    placed: 'Passée le',
    total: 'Total',
    number: 'Numéro de commande',
    items: (count) => counted(count, 'article', 'articles'),
    status: {
      ordered: 'En préparation',
      dispatched: 'En route',
      delivered: 'Livré',
      returned: 'Retourné',
      cancelled: 'Annulé',
      unknown: 'En cours de vérification',
    },
    deliveredOn: (date) => `Livré le ${date}`,
    quantity: (count) => `Quantité\u00a0: ${count}`,
    returnItem: 'Retourner cet article',
    more: 'Afficher plus de commandes',
    shown: (shown, all) => `${shown.toLocaleString('fr')} sur ${all.toLocaleString('fr')}`,
    empty: 'Aucune commande pour le moment',
    emptyText: 'Dès votre premier achat, il s’affichera ici.',
  },
  return: {
    title: 'Retourner un article',
    lead: 'Dites-nous ce qui ne va pas. Il y a souvent plus rapide que de tout renvoyer.',
    steps: {
      item: 'De quel article s’agit-il\u202f?',
      reason: 'Qu’est-ce qui ne va pas\u202f?',
      refund: 'Quel remboursement préférez-vous\u202f?',
    },
    notFound: 'Cet article ne figure pas dans vos commandes. Choisissez-en un ci-dessous.',
    change: 'Choisir un autre article',
    more: 'Afficher plus d’articles',
    nothing: 'Rien à retourner',
    nothingText: 'Seuls les articles livrés peuvent être retournés.',
    reasons: {
      'parts-missing': { label: 'Il manque des pièces', hint: 'Quelque chose n’était pas dans le carton' },
      'arrived-damaged': { label: 'Il est arrivé endommagé', hint: 'Rayé, tordu, cassé' },
      'does-not-work': { label: 'Il ne fonctionne pas', hint: 'Ou ne fonctionne plus' },
      'does-not-fit': { label: 'Il n’est pas compatible', hint: 'Avec ce que j’ai déjà' },
      'changed-my-mind': { label: 'J’ai changé d’avis', hint: 'L’article n’a aucun défaut' },
      'found-it-cheaper': { label: 'Je l’ai trouvé moins cher', hint: 'Dans une autre boutique' },
    },
    refunds: {
      card: {
        label: 'Sur la carte utilisée pour le paiement',
        hint: 'Dans les 5\u00a0jours ouvrés après le dépôt du colis',
      },
      credit: { label: 'En carte cadeau Kiteyard', hint: 'Par e-mail, dès le dépôt du colis' },
    },
    submit: 'Confirmer le retour',
    sentTitle: 'Voici ce que la boutique recevrait',
    sentText:
      'Kiteyard est une boutique fictive\u00a0: rien n’a été envoyé. Les données du formulaire, y compris celles de l’élément d’aide\u00a0:',
    field: 'Champ',
    value: 'Valeur',
    again: 'Revenir au formulaire',
    partRequested: 'Une pièce de rechange est en route. Vous n’avez rien à retourner.',
    submitPart: 'Terminer sans retour',
  },
  help: {
    title: 'Comment pouvons-nous vous aider\u202f?',
    search: 'Rechercher dans les rubriques d’aide',
    placeholder: 'Livraison, remboursement, carte cadeau…',
    topicsTitle: 'Rubriques',
    none: (query) =>
      `Aucune rubrique ne mentionne «\u00a0${query}\u00a0». Essayez un autre mot, ou choisissez votre article ci-dessous.`,
    found: (count) => counted(count, 'rubrique', 'rubriques'),
    supportDoor: 'Une pièce manque ou est endommagée',
    supportTitle: 'Un problème avec un article\u202f?',
    supportText:
      'Pièce manquante, endommagée, défectueuse ou incompatible\u00a0: choisissez l’article, et voyez ce que nous pouvons faire.',
    topics: [
      {
        key: 'delivery',
        title: 'Livraison',
        questions: [
          [
            'Où est mon colis\u202f?',
            'Vos commandes indiquent où en est chaque article. Nous vous écrivons dès qu’un colis part, puis à son arrivée.',
          ],
          [
            'Mon colis est indiqué comme livré, mais je n’ai rien reçu',
            'Demandez d’abord à vos voisins. Si le colis n’a pas reparu au bout d’une journée, écrivez-nous, et nous le chercherons.',
          ],
        ],
      },
      {
        key: 'returns',
        title: 'Retours',
        questions: [
          [
            'Combien de temps ai-je pour retourner un article\u202f?',
            'Trente jours à compter de la livraison, et davantage si vous demandez une pièce de rechange.',
          ],
          ['Qui paie les frais de retour\u202f?', 'C’est nous. Imprimez l’étiquette, et déposez le colis.'],
        ],
      },
      {
        key: 'refunds',
        title: 'Paiement et remboursement',
        questions: [
          [
            'Quand vais-je recevoir mon remboursement\u202f?',
            'Dans les cinq jours ouvrés après le dépôt du colis, sur la carte utilisée pour le paiement.',
          ],
          [
            'Puis-je avoir une carte cadeau à la place\u202f?',
            'Oui. Choisissez-la à la fin du retour\u202f; vous la recevez aussitôt par e-mail.',
          ],
        ],
      },
      {
        key: 'parts',
        title: 'Pièces de rechange',
        questions: [
          [
            'Une pièce de rechange est-elle payante\u202f?',
            'Non. Pour les articles concernés, la pièce et sa livraison sont gratuites.',
          ],
          [
            'Puis-je retourner une pièce\u202f?',
            'Non, mais vous pouvez retourner tout l’article jusqu’à la fin de son délai de retour.',
          ],
        ],
      },
      {
        key: 'account',
        title: 'Votre compte',
        questions: [
          [
            'Comment modifier mon adresse\u202f?',
            'Dans votre compte, à la rubrique Adresses. Les colis déjà en route gardent l’ancienne.',
          ],
        ],
      },
      {
        key: 'gift-cards',
        title: 'Cartes cadeaux',
        questions: [
          [
            'Combien de temps une carte cadeau est-elle valable\u202f?',
            'Sans limite. Utilisez-la en une fois ou petit à petit.',
          ],
        ],
      },
    ],
  },
  support: {
    title: 'Aide pour cet article',
    lead: 'Vous avez ouvert un lien à propos d’un de vos achats. Voici à quoi il sert.',
    noLink: 'Vous êtes ici sans lien',
    noLinkText:
      'C’est ici que mènent les liens de l’e-mail de livraison et de l’application. Ouvrez l’un d’eux pour voir la page en action.',
    toEmail: 'Voir l’e-mail',
  },
  email: {
    title: 'Juste après la livraison',
    lead: 'Ce qu’Ada voit dans sa boîte de réception et sur son téléphone. Les deux liens mènent à l’aide pour son article.',
    inbox: 'Boîte de réception',
    mailProgram: 'Une messagerie',
    frameTitle: 'L’e-mail de livraison',
    phone: 'L’écran verrouillé d’un téléphone',
    app: 'Kiteyard',
    justNow: 'à l’instant',
    from: 'Kiteyard',
    to: 'à Ada Moreno',
    others: [
      [
        'Bibliothèque des Tilleuls',
        'Deux livres à rendre vendredi',
        'Prolongez-les en ligne, ou rapportez-les avant 18\u00a0h.',
      ],
      ['Jonas', 'Samedi\u202f?', 'Ils annoncent du beau temps. J’apporte la tente si tu prends le réchaud.'],
      ['Eaux de la Ville', 'Votre relevé de juin', 'Merci. Le prochain relevé aura lieu dans un an.'],
    ],
    openNotification: 'Ouvrir la notification',
    noneTitle: 'Pas d’e-mail ici',
    noneMarketplace: (marketplace) =>
      `Le programme n’envoie ces messages que sur la place de marché US [S3]. Ce monde se trouve sur la place de marché ${marketplace}\u00a0: il n’y a donc rien à voir.`,
    noneDelivered:
      'Le message part juste après la livraison. Dans ce monde, rien n’a été livré\u00a0: il n’y a donc rien à voir.',
    backToUs: 'Aller sur la place de marché US',
    otherDoors:
      'La page des commandes, le formulaire de retour et le centre d’aide restent accessibles ici aussi.',
  },
  backOffice,
  gallery,
  theme,
};
