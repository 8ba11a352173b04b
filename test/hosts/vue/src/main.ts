import 'product-support-kit/define.js';
import 'product-support-kit/reserve.css';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
