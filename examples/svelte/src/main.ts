import { mount } from 'svelte';
import 'zhanbao';
import App from './App.svelte';
import './page.css';

mount(App, { target: document.getElementById('app')! });
