import { HttpResponse } from 'msw/http';
import { delay } from 'msw/utils/delay';
import type { ApiCall } from '../world/calls.js';
import type { Fault } from '../world/schema.js';
import type { Store } from '../world/store.js';
import type { Answer } from './call.js';
import { problem } from './problems.js';
import { respond } from './respond.js';

/** Takes the faults that hit a call now: every delay, and the first other one. */
export function takeFaults(store: Store, call: ApiCall): Fault[] {
  const taken: Fault[] = [];
  for (const fault of store.world.faults) {
    if (fault.call !== '*' && fault.call !== call) continue;
    taken.push(fault);
    if (fault.kind !== 'delay') break;
  }
  if (taken.some(({ times }) => times !== undefined)) {
    store.update((world) => ({
      ...world,
      faults: world.faults.flatMap((fault) => (taken.includes(fault) ? usedOnce(fault) : [fault])),
    }));
  }
  return taken;
}

/** Answers a call with its faults around it. */
export async function withFaults(
  faults: readonly Fault[],
  carryOut: () => Answer | Promise<Answer>,
): Promise<Response> {
  const before = faults.filter(({ after }) => after === undefined);
  const stopped = await meet(before);
  if (stopped) return stopped;
  const carriedOut = await carryOut();
  const lost = await meet(faults.filter(({ after }) => after !== undefined));
  return lost ?? respond(carriedOut);
}

async function meet(faults: readonly Fault[]): Promise<Response | undefined> {
  for (const fault of faults) {
    switch (fault.kind) {
      case 'delay':
        await delay(fault.delayMs);
        break;
      case 'network-error':
        return HttpResponse.error();
      case 'status':
        return respond(
          fault.problem
            ? problem(fault.problem, { status: fault.status })
            : { status: fault.status, body: { type: 'about:blank', status: fault.status } },
        );
      case 'body':
        return new HttpResponse(fault.body, {
          status: fault.status ?? 200,
          headers: { 'content-type': fault.contentType ?? 'application/json' },
        });
    }
  }
  return undefined;
}

function usedOnce(fault: Fault): Fault[] {
  if (fault.times === undefined) return [fault];
  return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
}
