import Vue from 'vue';
import 'zhanbao';
import App from './App.vue';
import './page.css';

Vue.config.ignoredElements = ['indicator-report', 'coverage-gauge', 'indicator-value'];

new Vue({ render: (h) => h(App) }).$mount('#app');
