/**
 * What a scenario is made of.
 *
 * @module
 */
export type { Answer } from './answer.ts';
export {
  defineScenario,
  endsIn,
  succeeds,
  type Plan,
  type Refusal,
  type Scenario,
  type ScenarioCall,
  type Timing,
} from './scenario.ts';
export { brokenJson, cut, hang, htmlPage, reset, slowly, withField } from './tamper.ts';
