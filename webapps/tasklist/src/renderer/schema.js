// What a form's schema says about its fields.

const KEYED = new Set([
  'textfield', 'textarea', 'number', 'datetime', 'expression',
  'checkbox', 'checklist', 'radio', 'select', 'taglist',
]);

/**
 * All fields that carry a value, in the order of the form.
 * `list` is the dynamic list the field stands in, null outside lists.
 */
export function fieldsOf(schema) {
  return walk(schema.components ?? [], null);
}

/** The dynamic lists of a form. */
export function listsOf(schema) {
  return components(schema).filter((component) => component.type === 'dynamiclist');
}

/** The names under which a form's values are sent: field keys, and the paths of lists. */
export function keysOf(schema) {
  const outside = fieldsOf(schema).filter((field) => !field.list).map((field) => field.key);
  return new Set([...outside, ...listsOf(schema).map((list) => list.path)]);
}

/** Times are chosen on a 24-hour clock, lists always show all their rows. */
export function withHouseRules(schema) {
  const copy = structuredClone(schema);
  for (const component of components(copy)) {
    if (component.type === 'datetime') component.use24h ??= true;
    if (component.type === 'dynamiclist') component.disableCollapse = true;
  }
  return copy;
}

/** Without the lists in which nobody can add a row and none is given: a heading over nothing. */
export function withoutEmptyLists(schema, data) {
  const isEmpty = (component) => component.type === 'dynamiclist'
    && component.allowAddRemove === false && !data[component.path]?.length;
  const kept = (parent) => (parent.components
    ? { ...parent, components: parent.components.filter((child) => !isEmpty(child)).map(kept) }
    : parent);
  return kept(schema);
}

function walk(children, list) {
  return children.flatMap((component) => {
    if (component.components) {
      return walk(component.components, component.type === 'dynamiclist' ? component : list);
    }
    return KEYED.has(component.type) && component.key ? [{ ...component, list }] : [];
  });
}

function components(parent) {
  return (parent.components ?? []).flatMap((component) => [component, ...components(component)]);
}
