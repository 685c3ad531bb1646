import { bootstrapApplication } from '@angular/platform-browser';
import 'zhanbao';
import { App } from './app';

bootstrapApplication(App);
