import { createApp } from 'vue';
import 'zhanbao';
import App from './App.vue';
import './page.css';

createApp(App).mount('#app');
