import type { MockRoute } from './call.js';
import { listingRoutes } from './listings.js';
import { platformRoutes } from './platform.js';
import { registrationRoutes } from './registrations.js';
import { reportRoutes } from './reports.js';
import { sellerReturnRoutes } from './seller-returns.js';

/** The seller's side of the programme (L, R, O, M), and what the platform does about it. */
export const sellerRoutes: readonly MockRoute[] = [
  ...listingRoutes,
  ...registrationRoutes,
  ...reportRoutes,
  ...sellerReturnRoutes,
  ...platformRoutes,
];
