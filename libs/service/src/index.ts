export {
  CONFIGURATION_VARIABLES,
  type ConfigurationVariable,
  type ConfigurationVariableName,
} from './configuration/configuration-variables.ts';
export { type ConfigurationProblem, explainConfigurationProblem } from './configuration/configuration-problem.ts';
export { type Configuration, type ConfigurationReading, readConfiguration, ROOT_FOLDER } from './configuration/configuration.ts';
export { orderFromCommand, type OrderSetting, statusForCommand } from './orders/order-from-command.ts';
export { ControlFailure } from './control/control-client.ts';
export { explainEnding } from './orders/explain-ending.ts';
export { isDone, type Order, type OrderEnding, type ServiceStatus } from './orders/order.ts';
export { type Progress, type ProgressEvent, progressTo, silentProgress } from './progress/progress.ts';
export { ProgressLines } from './progress/progress-lines.ts';
export { runService } from './run/run-service.ts';
export type { ApplicationMaker, HttpApplication, ServiceParts } from './run/service-parts.ts';
export { explainStartProblem } from './start/explain-start-problem.ts';
export { exitCodeOf, StartFailure, type StartProblem } from './start/start-problem.ts';
export { OrderlyStop } from './stop/orderly-stop.ts';
