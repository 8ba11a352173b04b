import 'product-support-kit/define.js';
import 'product-support-kit/reserve.css';
import { mount } from 'svelte';
import App from './App.svelte';

const app = mount(App, {
  target: document.getElementById('app')!,
});

export default app;
