export { addElement } from './add-element.ts';
export { objectionsOfAxe } from './axe.ts';
export { launchChromium } from './chromium.ts';
export { freePort } from './free-port.ts';
export { serveHost, STRICT_CSP, TRUSTED_TYPES_CSP } from './host.ts';
export { type Service, startService } from './service.ts';
export { setStage, type Stage, type Visit } from './stage.ts';
export { NO_MISCONDUCT, watchPage, type Witness } from './witness.ts';
