import { en as backOffice } from './back-office/en.js';
import type { Texts } from './en.js';
import { en as gallery } from './gallery/en.js';
import { en as theme } from './theme/en.js';

const plural = new Intl.PluralRules('es');

/** A count with its noun. */
const counted = (count: number, one: string, other: string) =>
  `${count.toLocaleString('es')} ${plural.select(count) === 'one' ? one : other}`;

/** The shop's own texts in Spanish, as in Spain. */
export const es: Texts = {
  shop: {
    name: 'Kiteyard',
    claim: 'Cosas bien hechas para la casa, el juego y el aire libre.',
    skip: 'Ir al contenido',
    navigation: { label: 'Tienda', orders: 'Pedidos', return: 'Devoluciones', help: 'Ayuda' },
    home: 'Kiteyard, la visita guiada',
    account: 'Ada',
    accountLabel: 'Sesión iniciada como Ada',
    footerAbout:
      'Kiteyard es una tienda inventada. Sus artículos, pedidos y clientes no existen, y nada de lo que hagas aquí sale de tu navegador.',
    footerShop: 'En la tienda',
    footerBackstage: 'Entre bastidores',
  },
  pages: {
    index: 'La visita guiada',
    email: 'Correo y app',
    support: 'Página de destino de los enlaces',
    orders: 'Tus pedidos',
    return: 'Devolver un artículo',
    help: 'Centro de ayuda',
    'back-office': 'Back office',
    gallery: 'Galería',
    theme: 'Editor de temas',
  },
  parameters: {
    scenario: 'Escenario',
    now: 'Fecha',
    lang: 'Idioma',
    dir: 'Sentido de lectura',
    theme: 'Tema',
  },
  fault: {
    title: 'Hay algo mal en la dirección de la página',
    refused: (value) => `«${value}» no es un valor válido.`,
    allowed: (values) => `Valores posibles: ${values}.`,
    moment: 'Valores posibles: un instante como 2026-06-16T17:00:00Z o un día como 2026-06-16.',
    instead: 'En su lugar se usa la opción predeterminada.',
    world: 'El mundo guardado en este navegador no es válido',
  },
  starting: 'Preparando la demo',
  notStarted: {
    title: 'No se ha podido iniciar la demo',
    noWorker:
      'En esta ventana del navegador no hay service workers. La demo necesita uno para su API de soporte inventada.',
    page: 'La API de soporte responde, pero esta página no se ha podido preparar.',
    failed: 'El service worker que responde en lugar de la API de soporte no se ha iniciado.',
    advice:
      'Abre la demo en localhost o por https, fuera de una ventana privada, y permite que el sitio guarde datos.',
    reason: (reason) => `El navegador indica: ${reason}`,
    again: 'Reintentar',
  },
  plainLink: '¿Falta una pieza o ha llegado dañada? Obtener ayuda',
  scenarios: {
    default:
      'Hace dos días llegó una cafetera. Todas las piezas están disponibles; de una quedan pocas unidades.',
    'part-out-of-stock': 'El depósito de agua está agotado; las demás piezas aún se pueden solicitar.',
    'part-expected': 'El depósito de agua está agotado, pero llegarán más dentro de una semana.',
    'all-parts-out-of-stock':
      'Todas las piezas están agotadas: no se ofrecen en ningún sitio y las devoluciones siguen como antes.',
    'nothing-in-stock-expected':
      'Todas las piezas están agotadas, pero de una llegarán más dentro de una semana.',
    'stock-runs-out': 'Las últimas unidades se agotan entre la elección y la solicitud.',
    'photo-required': 'Una pieza dañada solo se sustituye si hay una foto.',
    'window-closed': 'El plazo de devolución terminó hace dos semanas.',
    'limit-reached': 'Cada pieza ya se ha enviado una vez, y ese es el límite.',
    'not-offered': 'El programa no ofrece piezas a esta clienta.',
    'not-registered': 'El registro del vendedor sigue pendiente de confirmación.',
    'parent-inactive': 'La cafetera ya no está a la venta.',
    'already-returned': 'La cafetera se devolvió ayer.',
    'not-delivered': 'La cafetera sigue en camino.',
    'marketplace-de':
      'La misma tienda en Alemania: precios en euros, hora de Berlín y sin correo de entrega.',
    'not-platform-fulfilled': 'La cafetera la envía el vendedor, no la plataforma.',
    'marketplace-not-supported': 'Un marketplace sin el programa.',
    'api-down': 'No se puede acceder a la API de soporte. La tienda sí funciona.',
    'api-slow': 'Cada respuesta tarda tres segundos.',
    'session-expired': 'La primera solicitud se encuentra con la sesión caducada.',
    'link-expired': 'El enlace del correo ha caducado.',
    'link-used': 'El enlace del correo ya se ha usado.',
    'link-invalid': 'El enlace del correo es falso.',
    'many-orders': 'Mil pedidos, uno de ellos con cien líneas.',
    'large-catalogue': 'Un artículo con quinientas piezas entre las que buscar.',
    'no-orders': 'Una clienta que todavía no ha comprado nada.',
  },
  index: {
    title: 'Por un tornillo que falta no se devuelve una estantería.',
    lead: 'El Product Support Kit lleva la pieza de recambio gratis a los sitios de la tienda donde los clientes ya miran. Kiteyard es una tienda inventada en la que puedes probarlos todos.',
    start: 'Ver tus pedidos',
    startEmail: 'Empezar por el correo',
    touchpointsTitle: 'Cuatro sitios donde encontrarlo',
    touchpointsLead:
      'Un elemento para cada uno, en páginas que toda tienda tiene. Si un artículo no cumple los requisitos, la página se queda como estaba.',
    touchpoints: {
      email: {
        title: 'En el correo de entrega',
        text: 'El paquete ha llegado, una bisagra no. Un clic lleva a la ayuda con el artículo.',
        link: 'Ver el correo y la notificación',
      },
      order: {
        title: 'En la página de pedidos',
        text: 'Junto al artículo en cuestión, con el estado de las solicitudes ya hechas.',
        link: 'Ver los pedidos',
      },
      return: {
        title: 'En el formulario de devolución',
        text: 'Si el problema se arregla con una pieza, aparece esa opción. Seguir con la devolución es igual de fácil.',
        link: 'Devolver un artículo',
      },
      help: {
        title: 'En el centro de ayuda',
        text: 'Para quien llega con un problema: elige el pedido, elige el artículo y recibe la pieza.',
        link: 'Obtener ayuda',
      },
    },
    audienceTitle: 'Pasa, seas quien seas',
    audiences: {
      designers: {
        kicker: 'Diseño',
        title: 'Ver cada estado',
        text: 'Cada estado tiene su dirección: en ella están el tema, el sentido de lectura, el idioma, la fecha y el escenario. Envía el enlace y los demás verán lo mismo que tú.',
        link: 'Abrir la galería',
      },
      qa: {
        kicker: 'QA',
        title: 'Probar los recorridos',
        text: 'Solicita una pieza, envíala desde el back office, adelanta el reloj. La barra de la demo, al pie de cada página, registra los eventos y las peticiones.',
        link: 'Abrir el back office',
      },
      storefronts: {
        kicker: 'Desarrollo',
        title: 'Ponerlo en tu página',
        text: 'Envuelve tu página en un provider y coloca un elemento donde corresponda. Su enlace funciona antes de que cargue, y también sin JavaScript.',
        link: 'Verlo en una lista de pedidos',
      },
    },
    scenariosTitle: 'Mundos por explorar',
    scenariosLead:
      'Todos giran en torno al primer artículo del pedido más reciente. Lo que hagas en ellos se conserva hasta que lo restablezcas.',
    scenarioGroups: {
      day: 'Cuando todo va bien',
      unavailable: 'Cuando no hay nada que ofrecer',
      trouble: 'Cuando algo sale mal',
      scale: 'Pocos y muchos',
    },
    current: 'Estás aquí',
    themeLink: 'Probar con tus colores',
  },
  orders: {
    title: 'Tus pedidos',
    lead: (count) => counted(count, 'pedido', 'pedidos'),
    placed: 'Realizado el',
    total: 'Total',
    number: 'Número de pedido',
    items: (count) => counted(count, 'artículo', 'artículos'),
    status: {
      ordered: 'En preparación',
      dispatched: 'En camino',
      delivered: 'Entregado',
      returned: 'Devuelto',
      cancelled: 'Cancelado',
      unknown: 'En comprobación',
    },
    deliveredOn: (date) => `Entregado el ${date}`,
    quantity: (count) => `Cantidad: ${count}`,
    returnItem: 'Devolver este artículo',
    more: 'Mostrar más pedidos',
    shown: (shown, all) => `${shown.toLocaleString('es')} de ${all.toLocaleString('es')}`,
    empty: 'Todavía no tienes pedidos',
    emptyText: 'En cuanto compres algo, aparecerá aquí.',
  },
  return: {
    title: 'Devolver un artículo',
    lead: 'Cuéntanos qué pasa. A menudo hay una solución más rápida que devolverlo todo.',
    steps: {
      item: '¿De qué artículo se trata?',
      reason: '¿Qué le pasa?',
      refund: '¿Cómo prefieres el reembolso?',
    },
    notFound: 'No encontramos ese artículo en tus pedidos. Elige uno aquí abajo.',
    change: 'Elegir otro artículo',
    more: 'Mostrar más artículos',
    nothing: 'Nada que devolver',
    nothingText: 'Solo se pueden devolver los artículos ya entregados.',
    reasons: {
      'parts-missing': { label: 'Faltan piezas', hint: 'Algo no venía en la caja' },
      'arrived-damaged': { label: 'Ha llegado dañado', hint: 'Rayado, doblado, roto' },
      'does-not-work': { label: 'No funciona', hint: 'O ha dejado de funcionar' },
      'does-not-fit': { label: 'No encaja', hint: 'Con lo que ya tengo' },
      'changed-my-mind': { label: 'He cambiado de opinión', hint: 'El artículo está bien' },
      'found-it-cheaper': { label: 'Lo he encontrado más barato', hint: 'En otra tienda' },
    },
    refunds: {
      card: {
        label: 'En la tarjeta con la que pagaste',
        hint: 'En los 5\u00a0días laborables siguientes al envío del paquete',
      },
      credit: {
        label: 'En una tarjeta regalo de Kiteyard',
        hint: 'Por correo electrónico, en cuanto envíes el paquete',
      },
    },
    submit: 'Confirmar la devolución',
    sentTitle: 'Esto es lo que recibiría la tienda',
    sentText:
      'Kiteyard es una tienda inventada, así que no se ha enviado nada. Los datos del formulario, incluidos los del elemento de ayuda:',
    field: 'Campo',
    value: 'Valor',
    again: 'Volver al formulario',
    partRequested: 'Te enviamos una pieza: no tienes que devolver nada.',
    submitPart: 'Terminar sin devolución',
  },
  help: {
    title: '¿Cómo podemos ayudarte?',
    search: 'Buscar en los temas de ayuda',
    placeholder: 'Entrega, reembolso, tarjeta regalo…',
    topicsTitle: 'Temas',
    none: (query) =>
      `Ningún tema menciona «${query}». Prueba con otra palabra o elige tu artículo más abajo.`,
    found: (count) => counted(count, 'tema', 'temas'),
    supportDoor: 'Falta una pieza o está dañada',
    supportTitle: '¿Algún problema con un artículo?',
    supportText:
      'Si una pieza falta, está dañada, es defectuosa o no encaja, elige el artículo y mira qué podemos hacer.',
    topics: [
      {
        key: 'delivery',
        title: 'Entrega',
        questions: [
          [
            '¿Dónde está mi paquete?',
            'En tus pedidos ves el estado de cada artículo. Te escribimos en cuanto sale un paquete, y otra vez cuando ha llegado.',
          ],
          [
            'Figura como entregado, pero no lo he recibido',
            'Pregunta primero a tus vecinos. Si en un día no ha aparecido, escríbenos y lo buscamos.',
          ],
        ],
      },
      {
        key: 'returns',
        title: 'Devoluciones',
        questions: [
          [
            '¿Cuánto tiempo tengo para devolver un artículo?',
            'Treinta días desde la entrega, y más si solicitas una pieza de recambio.',
          ],
          ['¿Quién paga el envío de la devolución?', 'Nosotros. Imprime la etiqueta y envía el paquete.'],
        ],
      },
      {
        key: 'refunds',
        title: 'Pago y reembolsos',
        questions: [
          [
            '¿Cuándo recibiré el reembolso?',
            'En los cinco días laborables siguientes al envío del paquete, en la tarjeta con la que pagaste.',
          ],
          [
            '¿Puede ser en una tarjeta regalo?',
            'Sí. Elígela al final de la devolución; te llega al momento por correo electrónico.',
          ],
        ],
      },
      {
        key: 'parts',
        title: 'Piezas de recambio',
        questions: [
          [
            '¿Hay que pagar por una pieza de recambio?',
            'No. Para los artículos que cumplen los requisitos, la pieza y su entrega son gratis.',
          ],
          [
            '¿Puedo devolver una pieza?',
            'No, pero puedes devolver el artículo completo hasta que termine su plazo de devolución.',
          ],
        ],
      },
      {
        key: 'account',
        title: 'Tu cuenta',
        questions: [
          [
            '¿Cómo cambio mi dirección?',
            'En tu cuenta, en el apartado Direcciones. Los paquetes que ya están en camino mantienen la anterior.',
          ],
        ],
      },
      {
        key: 'gift-cards',
        title: 'Tarjetas regalo',
        questions: [
          ['¿Cuánto tiempo vale una tarjeta regalo?', 'No caduca. Gástala de una vez o poco a poco.'],
        ],
      },
    ],
  },
  support: {
    title: 'Ayuda con tu artículo',
    lead: 'Has abierto un enlace sobre algo que compraste. Esto es para lo que sirve.',
    noLink: 'Has llegado sin un enlace',
    noLinkText:
      'Aquí llevan los enlaces del correo de entrega y de la app. Abre uno para ver cómo funciona la página.',
    toEmail: 'Ver el correo',
  },
  email: {
    title: 'Justo después de la entrega',
    lead: 'Lo que Ada ve en su bandeja de entrada y en su móvil. Los dos enlaces llevan a la ayuda con el artículo.',
    inbox: 'Bandeja de entrada',
    mailProgram: 'Un programa de correo',
    frameTitle: 'El correo de entrega',
    phone: 'La pantalla de bloqueo de un móvil',
    app: 'Kiteyard',
    justNow: 'ahora',
    from: 'Kiteyard',
    to: 'para Ada Moreno',
    others: [
      [
        'Biblioteca de la Alameda',
        'Tienes dos libros que devolver el viernes',
        'Renuévalos en línea o tráelos antes de las seis.',
      ],
      ['Jonas', '¿El sábado?', 'Dan buen tiempo. Yo llevo la tienda de campaña si tú llevas el hornillo.'],
      ['Aguas de la Ciudad', 'Tu lectura de junio', 'Gracias. La próxima lectura será dentro de un año.'],
    ],
    openNotification: 'Abrir la notificación',
    noneTitle: 'Aquí no hay ningún correo',
    noneMarketplace: (marketplace) =>
      `El programa solo envía estos mensajes en el marketplace US [S3]. Este mundo está en el marketplace ${marketplace}, así que no hay nada que ver.`,
    noneDelivered:
      'El mensaje sale justo después de la entrega. En este mundo no se ha entregado nada, así que no hay nada que ver.',
    backToUs: 'Ir al marketplace US',
    otherDoors:
      'La página de pedidos, el formulario de devolución y el centro de ayuda también están abiertos aquí.',
  },
  backOffice,
  gallery,
  theme,
};
