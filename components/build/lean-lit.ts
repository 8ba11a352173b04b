import type { Plugin } from 'vite';

/** What goes of a module, and what takes its place. */
type Lean = readonly (readonly [what: string, from: RegExp, to: string])[];

/** A shop's Lit would warn of a second one, which is no fault of the shop's. */
const TOLD: Lean[number] = [
  'how it tells its version',
  /\(\w+\.(reactiveElement|litHtml|litElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  '0',
];

const MODULES: Readonly<Record<string, Lean>> = {
  'css-tag.js': [
    [
      'how it sees whether sheets can be adopted',
      /\w+\.ShadowRoot&&\(.*?"replace"in CSSStyleSheet\.prototype/,
      '!0',
    ],
    [
      'how it keeps sheets by their text',
      /const \w=this\.t;if\((\w)&&void 0===(\w)\)\{.*?\}return \2\}/,
      'if($1&&void 0===$2)(this.o=$2=new CSSStyleSheet).replaceSync(this.cssText);return $2}',
    ],
    ['what it says of a sheet that is none', /"CSSResult is not constructable[^"]*"/, '"css"'],
    ['what it says of a value in a sheet', /"Value passed to 'css' function[^"]*"\+\w+\+"[^"]*"/, '"css"'],
  ],
  'lit-html.js': [
    TOLD,
    ['how old browsers are helped', /,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),/, ';'],
    ['what it shows other packages', /\{M:\w,P:\w,A:\w,C:1,L:\w,R,D:\w,V:\w,I:(\w),[^}]*\}/, '{I:$1}'],
    ['what it says of a template that is none', /"invalid template strings array"/, '"html"'],
    [
      'how it finds tags',
      /\/<\(\?:\(!--\|\\\/\[\^a-zA-Z\]\)\|\(\\\/\?\[a-zA-Z\]\[\^>\\s\]\*\)\|\(\\\/\?\$\)\)\/g/,
      '/<(?:\\/?[a-zA-Z][^>\\s]*|\\/?$$)/g',
    ],
    // No template has comments, or a binding inside a text area.
    [
      'how it reads comments and text areas',
      /(\w===\w)\?"!--"===(\w)\[1\]\?(\w)=\w:void 0!==\2\[1\].*?void 0!==\2\[3\]&&\(\3=(\w)\):/,
      '$1?$3=$4:',
    ],
    ['how it leaves a tag', /\((\w)=\w\?\?(\w),(\w)=-1\)/, '($1=$2,$3=-1)'],
    [
      'how it leaves an attribute, a comment and a text area',
      /:(\w)===[\w$]\|\|\1===\w\?(\1=\w):\1===\w\|\|\1===\w\?\1=\w:\(\1=\w,\w=void 0\);/,
      ':$2;',
    ],
    ['how it sees whether there are attributes', /if\(\w\.hasAttributes\(\)\)(?=for)/, ''],
    ['what a template tells of its place', /get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
    [
      'what a part tells of its place',
      /get parentNode\(\)\{let \w=.*?\}get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}/,
      '',
    ],
    ['what an attribute tells of its place', /get tagName\(\)\{return this\.element\.tagName\}/, ''],
    [
      'how a part tells whether it is there',
      /get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/,
      '',
    ],
    ['how others tell whether they are there', /get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    ['how a part knows whether it is there', /,this\._\$Cv=\w\?\.isConnected\?\?!0/, ''],
    ['whom it would tell', /this\._\$AN=void 0,/g, ''],
    [
      'how it takes templates that were compiled',
      /,_\$litType\$:\w\}=(\w),(\w)="number"==typeof \w\?this\._\$AC\(\1\):\(.*?,\w\);/,
      '}=$1,$2=this._$AC($1);',
    ],
    [
      'how it renders before something',
      /const \w=(\w)\?\.renderBefore\?\?(\w);let (\w)=\w\._\$litPart\$;if\(void 0===\3\)\{.*?new (\w)\(\w\.insertBefore\((\w)\(\).*?\)\}(?=return)/,
      'let $3=$2._$$litPart$$;void 0===$3&&($2._$$litPart$$=$3=new $4($2.appendChild($5()),null,void 0,$1));',
    ],
    ['where a formula begins', /3===\w\?"<math>":""/, '""'],
    ['where a formula ends', /3===\w\?"<\/math>":""/, '""'],
    ['how it unwraps a formula', /(2===\w)\|\|3===\w/, '$1'],
    [
      'how it finds a binding to an element',
      /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\);/,
      '',
    ],
    ['how it makes a binding to an element', /:6===(\w)\.type&&\(\w=new \w\(\w,this,\w\)\)/, ':0'],
    [
      'what binds to an element',
      /class \w\{constructor\(\w,\w,\w\)\{this\.element=\w,this\.type=6,.*?\}\}(?=const)/,
      '',
    ],
    // For directives that wait for something, of which there are none.
    ['how it tells of its leaving', /setConnected\(\w\)\{void 0===.*?\)\}/, ''],
    ['how it tells of what is cleared', /for\(this\._\$AP\?\.\(!1,!0,\w\);/, 'for(;'],
    [
      'how it finds bindings inside a text area',
      /if\(\w\.test\(\w\.tagName\)\)\{const \w=\w\.textContent.*?\}\}(?=\}else if\(8)/,
      '',
    ],
    [
      'how it counts bindings inside a comment',
      /else\{let \w=-1;for\(;-1!==\(\w=\w\.data\.indexOf\(.*?\.length-1\}/,
      '',
    ],
  ],
  'lit-element.js': [
    TOLD,
    [
      'what it puts before style elements',
      /createRenderRoot\(\)\{const \w=super\.createRenderRoot\(\);return this\.renderOptions\.renderBefore.*?\}/,
      '',
    ],
    [
      'how it tells what it rendered of its leaving',
      /connectedCallback\(\)\{super\.connectedCallback\(\),.*?setConnected\(!1\)\}/,
      '',
    ],
    [
      'how it says that it is there',
      /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/,
      '',
    ],
    // What hydrates a shop's own elements would render the kit's by another copy of Lit.
    ['what it is called', /\w\._\$litElement\$=!0,/, ''],
    [
      'how it is patched',
      /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const (\w)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\)/,
      '0',
    ],
  ],
  'reactive-element.js': [
    TOLD,
    ['how old browsers are helped', /,\w\?\.\(\{ReactiveElement:\w\}\)(?=,)/, ''],
    [
      'what it takes of objects',
      /getOwnPropertyDescriptor:\w,getOwnPropertyNames:\w,getOwnPropertySymbols:\w,/,
      '',
    ],
    [
      'how it writes an attribute that holds nothing',
      /,\w=\w\.trustedTypes,(\w)=\w\?\w\.emptyScript:""/,
      ',$1=""',
    ],
    [
      'how it is told what there is instead',
      /requestUpdate\((\w),(\w),(\w),\w=!1,(\w)\)\{if\(void 0!==\1\)\{const (\w)=this\.constructor;if\(!1===\w&&\(\4=this\[\1\]\),/,
      'requestUpdate($1,$2,$3){if(void 0!==$1){const $5=this.constructor,$4=this[$1];if(',
    ],
    ['where their help is', /,\w=\w\.reactiveElementPolyfillSupport(?=,)/, ''],
    ['how it writes objects', /case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/, ''],
    [
      'how it reads numbers and objects',
      /case Number:\w=null===\w\?null:Number\(\w\);break;case Object:case Array:try\{\w=JSON\.parse\(\w\)\}catch\(\w\)\{\w=null\}/,
      '',
    ],
    [
      'how it takes a list of properties',
      /this\.hasOwnProperty\(\w\("properties"\)\)\)\{const \w=this\.properties,\w=\[[^\]]*\];for\(const \w of \w\)this\.createProperty\(\w,\w\[\w\]\)\}/,
      '0);',
    ],
    [
      'how it takes what standard decorators leave',
      /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?elementProperties\.set\(\w,\w\)\}/,
      '',
    ],
    [
      'how it lets others begin with it',
      /static addInitializer\(\w\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(\w\)\}/,
      '',
    ],
    ['how it inherits what begins with it', /void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
    ['how it begins', /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, ''],
    ['how it tells a controller of what comes', /this\._\$EO\?\.forEach\(\w=>\w\.hostUpdate\?\.\(\)\),/, ''],
    ['how it knows a state', /(\w)\.state&&\(\1\.attribute=!1\),/, ''],
    [
      'how it makes an accessor',
      /const\{get:(\w),set:(\w)\}=\w\(this\.prototype,\w\)\?\?\{get\(\)\{return this\[(\w)\]\},.*?set\((\w)\)\{const (\w)=\1\?\.call\(this\);\2\?\.call\(this,\4\)/,
      'return{get(){return this[$3]},set(given){const $5=this[$3];this[$3]=given',
    ],
    [
      'how it lets others wait longer',
      /return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{(?=return)/,
      '',
    ],
    [
      'how it lets others choose the time',
      /const (\w)=this\.scheduleUpdate\(\);return null!=\1&&await \1,(.*?)\}scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/,
      'return this.performUpdate(),$2}',
    ],
    ['how it lets a controller go', /removeController\(\w\)\{[^}]*\}/, ''],
    [
      'how it sees an accessor of an element’s own',
      /,this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\)/,
      '',
    ],
    [
      'how it takes what such an accessor holds',
      /const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(const\[\w,\w\]of \w\)\{const\{wrapped:.*?\}(?=\}let)/,
      '',
    ],
    [
      'how it compares with a default',
      /\|\|(\w)\.useDefault&&\1\.reflect&&.*?\(\w\._\$Eu\(\w,\1\)\)(?=\)\))/,
      '',
    ],
    ['how it goes back to a default', /\w\?\?this\._\$Ej\?\.get\(\w\)\?\?(\w)(?=,)/, '$1'],
    [
      'how it notes a change',
      /\{useDefault:\w,reflect:(\w),wrapped:\w\},\w\)\{.*?\|\|\((this\._\$AL\.has\(\w\))\|\|\(this\.hasUpdated\|\|\w\|\|/,
      '{reflect:$1}){($2||(this.hasUpdated||',
    ],
    [
      'how it reads by an element’s own converter',
      /"function"==typeof (\w)\.converter\?\{fromAttribute:\1\.converter\}:void 0!==\1\.converter\?\.fromAttribute\?\1\.converter:(\w)/,
      '$2',
    ],
    [
      'how it writes by an element’s own converter',
      /\(void 0!==(\w)\.converter\?\.toAttribute\?\1\.converter:(\w)\)/,
      '$2',
    ],
    [
      'how it asks whether to update',
      /(\w)=this\.shouldUpdate\(\w\),\1\?\((.*?)\):this\._\$EM\(\)/,
      '$1=!0,$2',
    ],
    ['how it would not update', /shouldUpdate\(\w\)\{return!0\}/, ''],
    [
      'how it tells of the first update',
      /this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\(\w\)\)/,
      '$1',
    ],
    ['what it does after the first update', /firstUpdated\(\w\)\{\}/, ''],
    ['how it lets others rename', /\b\w\("(elementProperties|finalized|properties)"\)/g, '"$1"'],
    [
      'where standard decorators leave it',
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
      '',
    ],
  ],
};

/**
 * Leaves out of Lit what the kit has no use for, in a file for pages without a bundler: style elements where sheets
 * can't be adopted (`light-dark()`, which the kit's looks need, came years later), attributes of kinds that no element
 * has, ways to declare properties and to bind that no element and no template takes, and words for mistakes that the
 * build has ruled out.
 */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    apply: 'build',
    transform: {
      filter: { id: /[\\/](reactive-element[\\/]css-tag|reactive-element|lit-html|lit-element)\.js$/ },
      handler(code, id) {
        const [, lean = []] = Object.entries(MODULES).find(([name]) => id.endsWith(name)) ?? [];
        let less = code;
        for (const [what, from, to] of lean) {
          if (!from.test(less)) this.error(`Lit has changed ${what}.`);
          less = less.replace(from, to);
        }
        return { code: less, map: null };
      },
    },
  };
}
