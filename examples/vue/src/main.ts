import { createApp } from 'vue';
import 'zhanbao';
// 模板里各标签的类型，给 vue-tsc。
import type {} from 'zhanbao/vue';
import App from './App.vue';
import './page.css';

createApp(App).mount('#app');
