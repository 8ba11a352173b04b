import type { Driver, Sought } from '../../src/testing/driver.js';
import { Person } from '../../src/testing/person.js';
import type { Step } from '../../src/testing/step.js';
import { Words } from '../../src/testing/words.js';

/** A page that shows things by role and name, and notes what is done with them. */
export class APage implements Driver {
  readonly done: string[] = [];

  constructor(
    readonly things: { role: string; name: string }[] = [],
    readonly texts: string[] = [],
  ) {}

  count = async ({ role, name }: Sought): Promise<number> =>
    this.things.filter((thing) => thing.role === role && isCalled(thing.name, name)).length;
  countOf = async (): Promise<number> => 0;
  textsOf = async (): Promise<readonly string[]> => this.texts;
  reads = async (text: string | RegExp): Promise<boolean> =>
    this.texts.some((one) => (typeof text === 'string' ? one.includes(text) : text.test(one)));
  describe = async (): Promise<string> => this.things.map(({ role, name }) => `${role} "${name}"`).join(', ');
  press = async ({ role, name }: Sought, { twice }: { twice: boolean }): Promise<void> =>
    void this.done.push(`${twice ? 'double ' : ''}press ${role} ${String(name)}`);
  pressAt = async (within: readonly string[]): Promise<void> =>
    void this.done.push(`press ${within.join(' ')}`);
  tick = async ({ role, name }: Sought): Promise<void> => void this.done.push(`tick ${role} ${String(name)}`);
  tickAt = async (within: readonly string[]): Promise<void> =>
    void this.done.push(`tick ${within.join(' ')}`);
  fill = async ({ name }: Sought, text: string): Promise<void> =>
    void this.done.push(`fill ${String(name)} ${text}`);
  pick = async ({ name }: Sought, value: string): Promise<void> =>
    void this.done.push(`pick ${String(name)} ${value}`);
}

function isCalled(name: string, wanted: string | RegExp | undefined): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/** A person at a page, with little patience, and what was told of the steps. */
export function aPerson(
  page: Driver,
  { language = 'en', timeout = 120 }: { language?: string; timeout?: number } = {},
): { person: Person; steps: Step[] } {
  const steps: Step[] = [];
  const person = new Person(page, new Words(language), {
    timeout,
    onStep: (step) => void steps.push(step),
  });
  return { person, steps };
}
