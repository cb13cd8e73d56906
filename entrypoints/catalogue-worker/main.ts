import { expose } from 'comlink';
import { catalogueDesk } from './catalogue-desk';

expose(catalogueDesk());
