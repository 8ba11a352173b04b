import type {} from 'product-support-kit/types/react';
import type { JSX } from 'react';

/** Each line marked as wrong is a mistake that the compiler has to find. */
export const wrong: readonly JSX.Element[] = [
  <product-support-order-item order-id={5} />, // wrong: a number
  <product-support-order-item orderId={5} />, // wrong: a number
  <product-support-order-item collapse="yes" />, // wrong: no boolean
  <product-support-order-item order="114" />, // wrong: no such attribute
  <product-support-order-item option={{ available: true }} />, // wrong: half an option
  <product-support-provider getToken="token" />, // wrong: no function
  <product-support-provider getToken={() => 5} />, // wrong: a token that is no text
  <product-support-journey touchpoint="shop" />, // wrong: no touchpoint
  <product-support-journey reason="late" />, // wrong: no reason
  <product-support-journey presentation="popup" />, // wrong: no presentation
  <product-support-return-offer reasonMap={{ LATE: 'late' }} />, // wrong: no reason
  <product-support-requests heading-hidden="no" />, // wrong: no boolean
  <product-support-order-item onproduct-support-requested="track()" />, // wrong: no function
  <product-support-order-item onproduct-support-requested={({ detail }) => detail.address} />, // wrong: no such detail
  <product-support-order-item onproduct-support-failed={(event: MouseEvent) => event.x} />, // wrong: another event
  <product-support-orders />, // wrong: no such element
];
