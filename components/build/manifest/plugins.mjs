/** Tags and their classes: the define files name them, by a function that the analyzer does not know. */
export function definitions() {
  /** @type {Map<string, string>} */
  const tags = new Map();
  return {
    name: 'definitions',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (!tag || !element || !ts.isStringLiteral(tag)) return;
      tags.set(element.getText(), tag.text);
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.getText() },
      });
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { path, declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          const tagName = tags.get(declaration.name);
          if (!tagName) continue;
          Object.assign(declaration, { tagName, customElement: true });
          for (const { exports = [] } of customElementsManifest.modules)
            for (const { kind, name, declaration: defined } of exports)
              if (kind === 'custom-element-definition' && name === tagName) defined.module = path;
        }
      }
    },
  };
}

/**
 * Leaves what a shop may use: the elements, and the events with their types. A class hides members that only the kit's
 * own code calls by the tag `@hides`, as a list of names; `@attr` says more of an attribute than its field does.
 */
export function publicApi() {
  /** @type {Map<string, string[]>} */
  const hidden = new Map();
  /** @type {Map<string, Map<string, object>>} */
  const narrowed = new Map();
  return {
    name: 'public-api',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const textsOf = (tag) =>
        ts
          .getJSDocTags(node)
          .filter(({ tagName }) => tagName.text === tag)
          .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
      hidden.set(
        node.name.text,
        textsOf('hides').flatMap((names) => names.split(/[\s,]+/)),
      );
      const attributes = textsOf('attr').flatMap((text) => {
        const [, type, name, description] = /^\{(.*)\} ([\w-]+) - (.*)$/s.exec(text) ?? [];
        return name ? [[name, { type: { text: type }, description }]] : [];
      });
      narrowed.set(node.name.text, new Map(attributes));
    },
    packageLinkPhase({ customElementsManifest }) {
      const modules = customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
      const superclasses = new Map(
        modules
          .flatMap(({ declarations = [] }) => declarations)
          .map(({ name, superclass }) => [name, superclass?.name]),
      );
      const hiddenBy = (name) =>
        name ? [...(hidden.get(name) ?? []), ...hiddenBy(superclasses.get(name))] : [];
      for (const module of modules) {
        const { declarations = [], exports = [] } = module;
        module.declarations = declarations.filter(
          ({ tagName, name }) => tagName || /^ProductSupport\w+Event$/.test(name),
        );
        const kept = new Set(module.declarations.map(({ name }) => name));
        module.exports = exports.filter(
          ({ kind, name }) => kind === 'custom-element-definition' || kept.has(name),
        );
        for (const declaration of module.declarations) {
          const isHidden = new Set(hiddenBy(declaration.name));
          declaration.members = declaration.members?.filter(
            ({ name, privacy, static: isStatic }) =>
              !isStatic && privacy !== 'private' && privacy !== 'protected' && !isHidden.has(name),
          );
          for (const attribute of declaration.attributes ?? [])
            Object.assign(attribute, narrowed.get(declaration.name)?.get(attribute.name));
          for (const member of declaration.members ?? [])
            member.description ??= declaration.attributes?.find(
              ({ fieldName }) => fieldName === member.name,
            )?.description;
          // The kit's own signals between its elements have no description.
          declaration.events = declaration.events?.filter(({ description }) => description);
        }
      }
      customElementsManifest.modules = modules.filter(
        ({ declarations, exports }) => declarations.length + exports.length > 0,
      );
    },
  };
}

const published = (path) => path.replace(/\.ts$/, '.js').replace(/^(?=components|src)/, 'dist/');

/** Names the modules as the package holds them. */
export function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      const visit = (node) => {
        if (typeof node !== 'object' || node === null) return;
        for (const [key, value] of Object.entries(node)) {
          if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = published(value);
          else visit(value);
        }
      };
      visit(customElementsManifest);
    },
  };
}
