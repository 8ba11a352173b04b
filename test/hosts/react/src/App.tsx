import type {} from 'product-support-kit/types/react';
import { useState } from 'react';
import { accessToken, knownOption } from './shop.ts';

export default function App() {
  const [requestId, setRequestId] = useState<string>();
  return (
    <main>
      <h1>Your orders</h1>
      <product-support-provider
        api-base="/api"
        marketplace="US"
        getToken={accessToken}
        onproduct-support-requested={(event) => setRequestId(event.detail.requestId)}
      >
        <h2>Aroma 3 coffee machine</h2>
        <product-support-order-item order-id="114-7702615" item-id="114-7702615-1">
          <a href="/help">Help with this item</a>
        </product-support-order-item>
        <h2>Breeze blender 1.5 l</h2>
        <product-support-order-item
          order-id={knownOption.orderId}
          item-id={knownOption.itemId}
          option={knownOption}
        >
          <a href="/help">Help with this item</a>
        </product-support-order-item>
      </product-support-provider>
      <footer>The shop</footer>
      {requestId && <output>Part requested: {requestId}</output>}
    </main>
  );
}
