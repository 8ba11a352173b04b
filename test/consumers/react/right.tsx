import type {} from 'product-support-kit/types/react';
import type { ProductSupportOrderItem } from 'product-support-kit/order-item';
import { useRef, type JSX } from 'react';

/** What a shop writes: attributes, properties and events, each with its own type. */
export function OrderLine({ orderId, itemId }: { orderId: string; itemId: string }): JSX.Element {
  const line = useRef<ProductSupportOrderItem>(null);
  return (
    <product-support-provider
      api-base="https://api.shop.example/support"
      marketplace="US"
      getToken={() => 'token'}
      onproduct-support-session-expired={(event) => console.log(event.type)}
    >
      <product-support-order-item
        ref={line}
        className="line"
        order-id={orderId}
        item-id={itemId}
        collapse
        option={{ orderId, itemId, available: false, code: 'not-offered', solutions: [] }}
        onproduct-support-requested={({ detail }) =>
          console.log(detail.requestId, detail.returnWindowEndsOn?.toUpperCase())
        }
        onproduct-support-return-chosen={(event) => {
          event.preventDefault();
          console.log(event.detail.orderId, event.detail.note.length, event.detail.reason);
        }}
      >
        <a href="/help">Help with this item</a>
      </product-support-order-item>
      <product-support-journey order-id={orderId} item-id={itemId} touchpoint="return" reason="missing" />
      <product-support-return-offer
        order-id={orderId}
        item-id={itemId}
        reason="PARTS_MISSING"
        reasonMap={{ PARTS_MISSING: 'missing' }}
      />
      <product-support-requests order-id={orderId} heading-hidden />
      <product-support-help-centre lang="de" />
      <product-support-deep-link token={null} />
    </product-support-provider>
  );
}
