import { expect } from '@open-wc/testing';
import { openStore } from '../../../mocks/browser.js';
import { signLink, verifyLink } from '../../../mocks/world/deep-links.js';
import { createWorld } from '../../../mocks/world/scenarios.js';
import type { World } from '../../../mocks/world/schema.js';
import { createStore } from '../../../mocks/world/store.js';

const later = '2026-08-01T12:00:00Z';

describe('a store', () => {
  it('replaces its world whole, and saves it', () => {
    const world = createWorld('default');
    const saved: string[] = [];
    const store = createStore({ world, save: ({ now }) => saved.push(now) });
    store.update((current) => ({ ...current, now: later }));
    expect([store.world.now, world.now, saved]).to.deep.equal([later, '2026-06-16T17:00:00Z', [later]]);
  });

  it('starts from what was saved, and takes over what is saved elsewhere', () => {
    let kept = { ...createWorld('default'), now: later };
    const store = createStore({ world: createWorld('default'), load: () => kept });
    expect(store.world.now).to.equal(later);
    kept = createWorld('no-orders');
    store.reload();
    expect(store.world).to.equal(kept);
  });

  it('keeps its world where the change cannot be saved', () => {
    const world = createWorld('default');
    const save = () => {
      throw new Error('The disk is full.');
    };
    const store = createStore({ world, save });
    const change = () => store.update((current) => ({ ...current, now: later }));
    expect(change).to.throw('The disk is full.');
    expect(() => store.atomically(change)).to.throw('The disk is full.');
    expect(store.world).to.equal(world);
  });

  it('makes several updates one change: saved once, or none holds', () => {
    const saved: string[] = [];
    const store = createStore({
      world: createWorld('default'),
      save: ({ now, sequence }) => saved.push(`${now} ${sequence}`),
    });
    const twice = (fail: boolean) =>
      store.atomically(() => {
        store.update((world) => ({ ...world, now: later }));
        // What is within another one is part of it.
        store.atomically(() => store.update((world) => ({ ...world, sequence: 7 })));
        if (fail) throw new Error('Not understood.');
        return store.world.sequence;
      });
    const { world } = store;
    expect(() => twice(true)).to.throw('Not understood.');
    expect([store.world, saved]).to.deep.equal([world, []]);
    expect([twice(false), saved]).to.deep.equal([7, [`${later} 7`]]);
    store.update((current) => ({ ...current, sequence: 8 }));
    expect(saved).to.deep.equal([`${later} 7`, `${later} 8`]);
    expect([store.atomically(() => 'nothing'), saved.length]).to.deep.equal(['nothing', 2]);
  });

  it('tells who watches of each change from elsewhere, and of none of its own', () => {
    let kept: World | undefined;
    const store = createStore({ world: createWorld('default'), load: () => kept });
    const heard: string[] = [];
    const watcher = () => heard.push(store.world.now);
    const end = store.watch(watcher);
    store.watch(watcher);
    store.update((world) => ({ ...world, sequence: 2 }));
    store.reload();
    expect(heard).to.deep.equal([]);
    kept = { ...createWorld('default'), now: later };
    store.reload();
    expect(heard).to.deep.equal([later, later]);
    end();
    store.reload();
    expect(heard).to.deep.equal([later, later, later]);
  });
});

describe('the demo’s store', () => {
  afterEach(() => sessionStorage.clear());

  it('survives a reload for the same scenario and moment, and for no other', () => {
    const storage = sessionStorage;
    openStore({ scenario: 'default', storage }).update((world) => ({ ...world, now: later }));
    expect(openStore({ scenario: 'default', storage }).world.now).to.equal(later);
    expect(openStore({ storage }).world.now).to.equal(later);
    expect(openStore({ scenario: 'many-orders', storage }).world.now).to.not.equal(later);
    expect(openStore({ scenario: 'default', now: '2026-07-01T00:00:00Z', storage }).world.now).to.not.equal(
      later,
    );
    expect(openStore({ scenario: 'default' }).world.now).to.not.equal(later);
  });

  it('starts anew where what was kept is no world, and says what is wrong with it', () => {
    for (const [text, path] of [
      ['{', ''],
      ['{"now":7}', '/now'],
      ['null', ''],
      [JSON.stringify({ ...createWorld('default'), marketplace: 'XX' }), '/marketplace'],
    ] as const) {
      sessionStorage.setItem('product-support-mock:default:2026-06-16T17:00:00Z', text);
      const faults: string[] = [];
      const refused = (found: readonly { path: string }[]) =>
        faults.push(...found.map((fault) => fault.path));
      expect(openStore({ storage: sessionStorage, refused }).world).to.deep.equal(createWorld('default'));
      expect(faults).to.include(path);
    }
  });

  it('goes on where storage throws', () => {
    const broken: Storage = {
      length: 0,
      clear: () => undefined,
      key: () => null,
      removeItem: () => undefined,
      getItem: () => {
        throw new DOMException('No access.', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      },
    };
    const store = openStore({ storage: broken });
    store.update((world) => ({ ...world, now: later }));
    expect(store.world.now).to.equal(later);
  });

  it('follows a change that another page makes', () => {
    const store = openStore({ storage: sessionStorage });
    const key = 'product-support-mock:default:2026-06-16T17:00:00Z';
    sessionStorage.setItem(key, JSON.stringify({ ...store.world, now: later }));
    dispatchEvent(new StorageEvent('storage', { key: 'another', storageArea: sessionStorage }));
    expect(store.world.now).to.not.equal(later);
    dispatchEvent(new StorageEvent('storage', { key, storageArea: sessionStorage }));
    expect(store.world.now).to.equal(later);
  });

  it('starts from a world of one’s own', () => {
    const world = { ...createWorld('default'), now: later };
    expect(openStore({ world, storage: sessionStorage }).world).to.equal(world);
  });
});

describe('a deep-link token', () => {
  const claims = { jti: 'link-1', orderId: 'o', itemId: 'i', marketplace: 'US' } as const;
  const now = '2026-06-16T17:00:00Z';

  it('carries its claims, by the world’s clock and not the machine’s', async () => {
    for (const then of ['2001-01-01T00:00:00Z', now, '2099-01-01T00:00:00Z']) {
      const token = await signLink(claims, { now: then, days: 1 });
      expect(await verifyLink(token, then)).to.deep.equal({ ok: true, claims });
    }
  });

  it('ends after its days', async () => {
    const token = await signLink(claims, { now, days: 30 });
    expect(await verifyLink(token, '2026-07-16T17:00:00Z')).to.deep.equal({
      ok: false,
      problem: 'link-expired',
    });
    expect((await verifyLink(token, '2026-07-16T16:59:59Z')).ok).to.equal(true);
  });

  it('is invalid when a stranger signed it, or it is none', async () => {
    const forged = await signLink(claims, { now, days: 1, forged: true });
    for (const token of [forged, 'a.b.c', '']) {
      expect(await verifyLink(token, now)).to.deep.equal({ ok: false, problem: 'link-invalid' });
    }
  });
});
