import { Orders } from './orders';

export default function Home() {
  return (
    <main>
      <h1>Your orders</h1>
      <Orders />
    </main>
  );
}
