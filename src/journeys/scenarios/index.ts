import type { Scenario } from '../scenario.js';
import { cancelsBeforeDispatch, itDidNotHelp, itHelped, partNeverArrives } from './after-a-request.js';
import {
  answerLost,
  apiGoneAndBack,
  doublePress,
  goesBackAndForth,
  neverArrived,
  offlineAndBack,
  sessionExpired,
} from './interruptions.js';
import { linkForAnotherMarketplace } from './link-for-another-marketplace.js';
import { linksThatDoNotWork } from './links-that-do-not-work.js';
import { nothingIsOffered } from './nothing-is-offered.js';
import { orderFoundInTheHelpCentre } from './order-found-in-the-help-centre.js';
import { partFromTheEmailLink } from './part-from-the-email-link.js';
import { partFromTheHelpCentre } from './part-from-the-help-centre.js';
import { partFromTheOrderPage } from './part-from-the-order-page.js';
import { partFromTheReturnFlow } from './part-from-the-return-flow.js';
import { returnGoesOn } from './return-goes-on.js';
import { piecesOfABag, severalParts } from './several-parts.js';
import { stockRunsOutOtherPart, stockRunsOutReturn } from './stock-runs-out.js';
import { waitsForAPart } from './waits-for-a-part.js';

/** Every scenario, in the order in which they are gone. */
export const SCENARIOS: readonly Scenario[] = [
  partFromTheOrderPage,
  partFromTheReturnFlow,
  partFromTheEmailLink,
  partFromTheHelpCentre,
  severalParts,
  piecesOfABag,
  returnGoesOn,
  stockRunsOutOtherPart,
  stockRunsOutReturn,
  waitsForAPart,
  cancelsBeforeDispatch,
  partNeverArrives,
  itHelped,
  itDidNotHelp,
  doublePress,
  answerLost,
  neverArrived,
  apiGoneAndBack,
  offlineAndBack,
  sessionExpired,
  goesBackAndForth,
  orderFoundInTheHelpCentre,
  linkForAnotherMarketplace,
  ...linksThatDoNotWork,
  ...nothingIsOffered,
];
