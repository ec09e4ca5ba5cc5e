import { findArea, type FoundArea, type PackedAreas } from '../../domain/area/areas.ts';
import type { ChannelChoice, Filters, FinderData } from '../../domain/finder/finder.ts';
import { fillIn } from '../../domain/text/sentences.ts';
import type { Audience, ChosenArea } from '../../vocabulary/audience.ts';

/** What a reader typed and chose. */
export interface Asked {
  /** Without spaces around it; empty for none. */
  query: string;
  filters: Filters;
  /** What the first half of a postcode led to, if one was typed. */
  found?: FoundArea | undefined;
}

/** The fields that offer a choice, by their marks. */
type Choice = 'way' | 'area';

/** True if two readings of the fields say the same. */
export function isSameAsked(one: Asked, other: Asked): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** True if anything was typed or chosen that changes what is shown. */
export function isAskedFor({ query, filters }: Asked): boolean {
  return query !== '' || Object.values(filters).some(Boolean);
}

/** Reads the fields of a panel. The first half of a postcode counts before a chosen area. */
export function readFields(panel: Element, packed: PackedAreas): Asked {
  const valueOf = (name: string) => findField(panel, name)?.value.trim() ?? '';
  const outcode = valueOf('outcode');
  const found = outcode === '' ? undefined : findArea(outcode, packed);
  const chosen = valueOf('area') as ChosenArea | '';
  const open = findField(panel, 'open');
  return {
    query: valueOf('query'),
    filters: {
      who: listSides(panel).find(({ checked }) => checked)?.value as Audience | undefined,
      channel: (valueOf('way') as ChannelChoice | '') || undefined,
      areas: (found && listAreas(found)) ?? (chosen === '' ? undefined : [chosen]),
      isOpen: (open instanceof HTMLInputElement && open.checked) || undefined,
    },
    found,
  };
}

const FIELDS = ['query', 'way', 'area', 'outcode', 'who', 'open'] as const;

/** Empties fields of a panel, or all of them. */
export function clearFields(panel: Element, names: readonly string[] = FIELDS): void {
  for (const name of names)
    for (const field of listFields(panel, name))
      if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = false;
      else field.value = '';
}

/** Chooses whom it is about in a panel, instead of what was chosen before. */
export function chooseSide(panel: Element, side: Audience): void {
  for (const box of listSides(panel)) box.checked = box.value === side;
}

/**
 * Keeps one choice of whom it is about if several were pressed before the script came: the one with
 * the focus, which was pressed last, or none, so that it is asked.
 */
export function keepOneSide(panel: Element): void {
  const chosen = listSides(panel).filter(({ checked }) => checked);
  if (chosen.length < 2) return;
  for (const box of chosen) box.checked = box === document.activeElement;
}

function listSides(panel: Element): HTMLInputElement[] {
  return listFields(panel, 'who').filter((field) => field instanceof HTMLInputElement);
}

/** What a panel offered when it was sent, since options that are taken out have to be restored. */
const offered = new WeakMap<HTMLSelectElement, readonly HTMLOptionElement[]>();

/**
 * Takes out of a panel what would change nothing or leave nothing, and restores the rest.
 *
 * @param works whether a choice would narrow what the other filters leave
 */
export function offerChoices(panel: Element, works: (choice: Filters) => boolean): void {
  const filterOf = (name: Choice, value: string): Filters =>
    name === 'area' ? { areas: [value as ChosenArea] } : { channel: value as ChannelChoice };
  for (const name of ['way', 'area'] as const) {
    const select = findField(panel, name);
    if (!(select instanceof HTMLSelectElement)) continue;
    const all = offered.get(select) ?? [...select.options];
    offered.set(select, all);
    const { value } = select;
    const left = all.filter(
      (option) =>
        option.value === '' || option.value === value || works(filterOf(name, option.value)),
    );
    if (left.length !== select.options.length) {
      select.replaceChildren(...left);
      select.value = value;
    }
    hide(select, left.length === 1);
    const outcode = findField(panel, 'outcode');
    if (name === 'area' && outcode) hide(outcode, left.length === 1 && outcode.value === '');
  }
  const open = findField(panel, 'open');
  if (open instanceof HTMLInputElement) hide(open, !open.checked && !works({ isOpen: true }));
}

/** Says what the first half of a postcode led to. */
export function describeArea(
  panel: Element,
  found: FoundArea | undefined,
  words: PostcodeWords,
): void {
  const note = panel.querySelector('[data-note]');
  const select = findField(panel, 'area');
  if (!note || !(select instanceof HTMLSelectElement)) return;
  const labels = offered.get(select) ?? [...select.options];
  if (found && found.kind !== 'unknown') select.value = '';
  note.textContent = found
    ? sayArea(found, (area) => labels.find(({ value }) => value === area)?.label ?? '', words)
    : '';
}

type PostcodeWords = FinderData['words']['postcode'];

function sayArea(
  found: FoundArea,
  name: (area: ChosenArea) => string,
  words: PostcodeWords,
): string {
  switch (found.kind) {
    case 'unknown':
    case 'outside':
      return words[found.kind];
    case 'one': {
      const area = fillIn(words.one, { area: name(found.area) });
      return 'note' in found ? `${area} ${words.doubt}` : area;
    }
    case 'several':
      return fillIn(words.several, { areas: found.areas.map(name).join('; ') });
  }
}

function listAreas(found: FoundArea): readonly ChosenArea[] | undefined {
  switch (found.kind) {
    case 'one':
      return [found.area];
    case 'several':
      return found.areas;
    case 'outside':
      return ['elsewhere'];
    case 'unknown':
      return undefined;
  }
}

function hide(field: HTMLElement, isHidden: boolean): void {
  const block = field.closest<HTMLElement>('.finder > div, .filters > div');
  if (block) block.hidden = isHidden;
}

type Field = HTMLInputElement | HTMLSelectElement;

function findField(panel: Element, name: string): Field | null {
  return panel.querySelector<Field>(`[data-field="${name}"]`);
}

function listFields(panel: Element, name: string): Field[] {
  return [...panel.querySelectorAll<Field>(`[data-field="${name}"]`)];
}
