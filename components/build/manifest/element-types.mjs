import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One a framework. As texts: what they import exists only in the package, and in a shop's project. */
const TEMPLATES = 'components/build/types';
/** What a type may be made of that needs no import. */
const PLAIN = /^(\s|\||string|number|boolean|null|undefined|'[^']*')+$/;

/** Writes `elements.d.ts`: what a page may set on each element, and hear from it; beside it one file a framework. */
export function elementTypes({ outdir }) {
  return {
    name: 'element-types',
    packageLinkPhase({ customElementsManifest }) {
      const events = new Map();
      const elements = [];
      for (const { path: file, declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (declaration.tagName) elements.push({ ...declaration, file });
          else events.set(declaration.name, file);
        }
      }
      mkdirSync(outdir, { recursive: true });
      writeFileSync(path.join(outdir, 'elements.d.ts'), typesOf(elements, events, outdir));
      for (const file of readdirSync(TEMPLATES)) {
        copyFileSync(path.join(TEMPLATES, file), path.join(outdir, file.replace(/\.txt$/, '')));
      }
    },
  };
}

function typesOf(elements, events, outdir) {
  const used = new Set(elements.flatMap(({ events: own = [] }) => own.map(({ type }) => type?.text ?? '')));
  const imports = [
    ...elements.map(({ name, file }) => [name, file]),
    ...[...events].filter(([name]) => used.has(name)),
  ].map(([name, file]) => `import type { ${name} } from '${path.posix.relative(outdir, file)}';`);
  return `${imports.sort().join('\n')}

/** Every element by its tag: its class, what a page may set on it, and what it tells. */
export interface Elements {
${elements.map((element) => entryOf(element)).join('\n')}
}

/** The attributes of an element; \`null\` takes one away. */
export type Attributes<Tag extends keyof Elements> = Partial<Elements[Tag]['attributes']>;
/** The properties of an element that a page may set. */
export type Properties<Tag extends keyof Elements> = Partial<Elements[Tag]['properties']>;
/** The events of an element by name. */
export type Events<Tag extends keyof Elements> = Elements[Tag]['events'];
/** Listeners for the events of an element, each name after a prefix such as \`on\`. */
export type Listeners<Tag extends keyof Elements, Prefix extends string> = {
  [Name in keyof Events<Tag> & string as \`\${Prefix}\${Name}\`]?: ((event: Events<Tag>[Name]) => void) | undefined;
};
`;
}

function entryOf({ tagName, name, description, attributes = [], members = [], events = [] }) {
  const settable = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const list = (what, of) => `    ${what}: {\n${of.join('')}    };`;
  return [
    `${comment(description, 2)}  '${tagName}': {`,
    `    element: ${name};`,
    list(
      'attributes',
      attributes.map((attribute) =>
        line(attribute.name, attributeType(name, attribute), attribute.description),
      ),
    ),
    list(
      'properties',
      settable.map((member) =>
        line(member.name, `${name}['${member.name}'] | undefined`, member.description),
      ),
    ),
    list(
      'events',
      events.map((event) => line(event.name, event.type.text, event.description)),
    ),
    '  };',
  ].join('\n');
}

function attributeType(element, { type, fieldName }) {
  const own = PLAIN.test(type?.text ?? '') ? type.text.split(/\s*\|\s*/) : [`${element}['${fieldName}']`];
  return [...new Set([...own, 'null', 'undefined'])].join(' | ');
}

const line = (name, type, description) => `${comment(description, 6)}      '${name}': ${type};\n`;

function comment(text, indent) {
  if (!text) return '';
  const space = ' '.repeat(indent);
  const [first, ...more] = text.replaceAll('*/', '*\\/').split('\n');
  if (more.length === 0) return `${space}/** ${first} */\n`;
  return `${space}/**\n${[first, ...more].map((one) => `${space} * ${one}`).join('\n')}\n${space} */\n`;
}
