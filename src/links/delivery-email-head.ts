/**
 * What belongs into the `<head>` of the delivery e-mail: mail programs that know dark mode or narrow screens read it
 * there. Without it the block stays light and whole.
 */
export const DELIVERY_EMAIL_HEAD = `<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<style>
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .product-support-inset { padding: 16px !important; }
  .product-support-foot { padding-bottom: 8px !important; }
  .product-support-picture { width: 72px !important; padding-right: 14px !important; }
  .product-support-picture img { width: 72px !important; font-size: 10px !important; }
  .product-support-button, .product-support-button a { width: 100% !important; box-sizing: border-box !important; }
}
@media (prefers-color-scheme: dark) {
  .product-support-card { background-color: #1b212a !important; border-color: #3a4452 !important; }
  .product-support-foot { background-color: #232b36 !important; border-color: #3a4452 !important; }
  .product-support-strong { color: #f4f6f9 !important; }
  .product-support-text { color: #d3dae3 !important; }
  .product-support-quiet, .product-support-picture img { color: #a9b5c4 !important; }
  .product-support-button td { background-color: #8cc4ff !important; }
  .product-support-button a { color: #08192b !important; }
}
[data-ogsb] .product-support-card { background-color: #1b212a !important; }
[data-ogsb] .product-support-foot { background-color: #232b36 !important; }
[data-ogsc] .product-support-strong { color: #f4f6f9 !important; }
[data-ogsc] .product-support-text { color: #d3dae3 !important; }
[data-ogsc] .product-support-quiet { color: #a9b5c4 !important; }
[data-ogsb] .product-support-button td { background-color: #8cc4ff !important; }
[data-ogsc] .product-support-button a { color: #08192b !important; }
</style>`;
