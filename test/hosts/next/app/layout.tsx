import type { Metadata } from 'next';
import 'product-support-kit/reserve.css';

export const metadata: Metadata = {
  title: 'Your orders',
};

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
