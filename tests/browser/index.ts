export { addElement, type ElementToAdd } from './add-element.ts';
export { objectionsOfAxe } from './axe.ts';
export { launchChromium } from './chromium.ts';
export { freePort } from './free-port.ts';
export { type Host, type HostOptions, serveHost, STRICT_CSP, TRUSTED_TYPES_CSP } from './host.ts';
export { type Service, type ServiceOptions, startService } from './service.ts';
export { setStage, type Stage, type Visit, type VisitOptions } from './stage.ts';
export { type Misconduct, NO_MISCONDUCT, watchPage, type Witness } from './witness.ts';
