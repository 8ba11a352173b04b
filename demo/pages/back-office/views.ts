export const BACK_OFFICE_VIEWS = ['orders', 'returns', 'stock', 'registrations', 'reports', 'why'] as const;
export type BackOfficeView = (typeof BACK_OFFICE_VIEWS)[number];

/** The view that an address names, `#reports`; the first one where it names none. */
export function viewOf(hash: string): BackOfficeView {
  return BACK_OFFICE_VIEWS.find((view) => hash === `#${view}`) ?? 'orders';
}
