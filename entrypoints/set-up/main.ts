import '@fontsource-variable/atkinson-hyperlegible-next';
import { mount } from 'svelte';
import '../../components/styles/base.css';
import App from './App.svelte';

const target = document.getElementById('set-up');
if (target) mount(App, { target });
