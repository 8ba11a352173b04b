import type { Reason } from '../../contract/scalars.js';
import type { SupportPage } from '../../testing/index.js';

/** What most requests have in common: from the support page to the last look before it is sent. */
export async function goesToTheReview(
  support: SupportPage,
  {
    reason = 'damaged',
    reasonIsGiven = false,
    note,
  }: { reason?: Reason; reasonIsGiven?: boolean; note?: string } = {},
): Promise<string> {
  await support.requestsAPart();
  if (!reasonIsGiven) {
    await support.says(reason);
    await support.continues();
  }
  const part = await support.needsPart();
  await support.continues();
  if (note !== undefined) await support.notes(note);
  await support.hasNothingToAdd();
  await support.reviewsIt();
  return part;
}
