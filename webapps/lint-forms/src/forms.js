import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../../forms/', import.meta.url));

/** Every form of the product as `{ stem, schema }`, by file name. */
export function readForms() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.form'))
    .sort()
    .map((file) => ({ stem: file.slice(0, -'.form'.length), schema: JSON.parse(readFileSync(FOLDER + file, 'utf8')) }));
}

/** All components of a form, depth first, each with the lists it stands in. */
export function components(schema, lists = []) {
  return (schema.components ?? []).flatMap((component) => [
    { ...component, lists },
    ...components(component, component.type === 'dynamiclist' ? [...lists, component.path] : lists),
  ]);
}

/** The name under which a component's value travels; nothing for text, groups and lines. */
export function nameOf(component) {
  return component.type === 'dynamiclist' ? component.path : component.key;
}

/** What the person reads as the component's name. */
export function labelOf(component) {
  return component.subtype === 'time' ? component.timeLabel : component.dateLabel ?? component.label;
}
