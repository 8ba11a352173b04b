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
    ['what it says of a sheet that is none', /"CSSResult is not constructable[^"]*"/, '"css"'],
    ['what it says of a value in a sheet', /"Value passed to 'css' function[^"]*"\+\w+\+"[^"]*"/, '"css"'],
  ],
  'lit-html.js': [
    TOLD,
    ['how old browsers are helped', /,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),/, ';'],
  ],
  'lit-element.js': [
    TOLD,
    // What hydrates a shop's own elements would render the kit's by another copy of Lit.
    [
      'how it is patched',
      /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);const (\w)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w\}\)/,
      '0',
    ],
  ],
  'reactive-element.js': [
    TOLD,
    ['how old browsers are helped', /,\w\?\.\(\{ReactiveElement:\w\}\)(?=,)/, ''],
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
      'where standard decorators leave it',
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
      '',
    ],
  ],
};

/**
 * Leaves out of Lit what the kit has no use for, in a file for pages without a bundler: style elements where sheets
 * can't be adopted (`light-dark()`, which the kit's looks need, came years later), attributes of kinds that no element
 * has, ways to declare properties that no element takes, and words for mistakes that the build has ruled out.
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
