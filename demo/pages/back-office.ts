import { startPage } from '../shop/start-page.js';
import { backOffice } from './back-office/back-office.js';

void startPage({ name: 'back-office', open: backOffice });
