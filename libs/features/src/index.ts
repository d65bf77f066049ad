export { CatalogueReader } from './catalogue/catalogue-reader.ts';
