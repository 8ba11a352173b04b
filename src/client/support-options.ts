import { read } from '../contract/read/reader.js';
import { readSupportOption } from '../contract/read/support-options.js';
import type { Touchpoint } from '../contract/scalars.js';
import type { SupportOption } from '../contract/support-options.js';
import { ask } from './asked-options.js';
import type { Connection } from './connection.js';
import type { OrderItemIds } from './order-item.js';
import type { Result } from './result.js';

// Apart from the asking, so that a page which only shows options does not load what reads the whole of them.
export { forgetOption, forgetOptions, watchOption, watchOptions } from './option-watchers.js';

const unknownOption = ({ orderId, itemId }: OrderItemIds): SupportOption => ({
  orderId,
  itemId,
  available: false,
  code: 'unknown',
  solutions: [],
});

/**
 * Whether an order item has product support at a touchpoint. All that is asked for until `whenReady` flushes goes out
 * in one request of up to 100 items a touchpoint; an answer is shared for 60 s. An item that the API leaves out, or
 * whose ids cannot exist, is not available, code `unknown`.
 */
export async function askForOption(
  connection: Connection,
  item: OrderItemIds & { touchpoint: Touchpoint },
): Promise<Result<SupportOption>> {
  const result = await ask(connection, item);
  return result.ok
    ? { ok: true, value: read(readSupportOption, result.value) ?? unknownOption(item) }
    : result;
}
