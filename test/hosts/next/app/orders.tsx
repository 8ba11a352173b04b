'use client';

import type { ProductSupportRequestedEvent } from 'product-support-kit';
import type {} from 'product-support-kit/types/react';
import type { ProductSupportOrderItem } from 'product-support-kit/order-item';
import type { ProductSupportProvider } from 'product-support-kit/provider';
import { useEffect, useRef, useState } from 'react';
import { accessToken, knownOption } from './shop';

export function Orders() {
  const provider = useRef<ProductSupportProvider>(null);
  const knownLine = useRef<ProductSupportOrderItem>(null);
  const [requestId, setRequestId] = useState<string>();

  // Where React takes over what the server rendered it sets no properties, and hears only events that it knows.
  useEffect(() => {
    const shown = provider.current;
    if (!shown) return;
    const hear = (event: ProductSupportRequestedEvent) => setRequestId(event.detail.requestId);
    shown.addEventListener('product-support-requested', hear);
    shown.getToken = accessToken;
    if (knownLine.current) knownLine.current.option = knownOption;
    void import('product-support-kit/define.js');
    return () => shown.removeEventListener('product-support-requested', hear);
  }, []);

  return (
    <>
      <product-support-provider ref={provider} api-base="/api" marketplace="US">
        <h2>Aroma 3 coffee machine</h2>
        <product-support-order-item order-id="114-7702615" item-id="114-7702615-1">
          <a href="/help">Help with this item</a>
        </product-support-order-item>
        <h2>Breeze blender 1.5 l</h2>
        <product-support-order-item
          ref={knownLine}
          order-id={knownOption.orderId}
          item-id={knownOption.itemId}
        >
          <a href="/help">Help with this item</a>
        </product-support-order-item>
      </product-support-provider>
      <footer>The shop</footer>
      {requestId && <output>Part requested: {requestId}</output>}
    </>
  );
}
