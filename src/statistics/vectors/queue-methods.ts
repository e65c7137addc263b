import { erlangA } from '../queues/erlang-a.ts';
import { erlangB } from '../queues/erlang-b.ts';
import { erlangC, erlangCService } from '../queues/erlang-c.ts';
import { hybridFrontier } from '../queues/hybrid-frontier.ts';
import { mm1, mm1Feedback, mm1Retrial, mm1TimeBeyond } from '../queues/mm1.ts';
import { erlangARedial } from '../queues/redial.ts';
import { agentsForAbandonment, agentsForServiceLevel } from '../queues/staffing.ts';
import { isRecord, number, record, text } from './inputs.ts';
import type { Inputs, Method } from './inputs.ts';

interface Room {
  readonly lambda: number;
  readonly mu: number;
  readonly servers: number;
  readonly theta: number;
}

function room(i: Inputs): Room {
  return { lambda: number(i, 'lam'), mu: number(i, 'mu'), servers: number(i, 'c'), theta: number(i, 'theta') };
}

function serviceLevel(i: Inputs): unknown {
  const result = erlangCService({
    lambda: number(i, 'calls_per_half_hour') / 1800,
    mu: 1 / number(i, 'aht_s'),
    servers: number(i, 'agents'),
    target: number(i, 'target_s'),
  });
  return { pw: result.pWait, asa_s: result.meanWait, sl: result.serviceLevel, occupancy: result.occupancy };
}

function singleServer(i: Inputs): unknown {
  const [lambda, mu] = [number(i, 'lam'), number(i, 'mu')];
  const result = mm1(lambda, mu);
  return {
    L: result.inSystem,
    Lq: result.inQueue,
    W: result.timeInSystem,
    Wq: result.timeInQueue,
    P_W_gt_5: mm1TimeBeyond(lambda, mu, 5),
  };
}

function impatient(i: Inputs): unknown {
  const result = erlangA(room(i));
  return {
    pw: result.pWait,
    pab: result.pAbandon,
    wq: result.meanWait,
    lq: result.queueLength,
    occ: result.occupancy,
  };
}

const TARGET = /([\d.]+)\s*% in ([\d.]+)\s*s\b.*abandonment\s*<=\s*([\d.]+)\s*%.*patience\s*([\d.]+)\s*min/;

function leastAgents(i: Inputs): unknown {
  const match = TARGET.exec(text(i, 'target'));
  if (match === null) throw new TypeError('input target must name a service level and an abandonment cap');
  const [level, seconds, cap, patience] = match.slice(1).map(Number);
  const perMinute = { lambda: number(i, 'lam_per_h') / 60, mu: 1 / number(i, 'aht_min') };
  return {
    erlang_c: agentsForServiceLevel({ ...perMinute, target: seconds! / 60 }, level! / 100),
    erlang_a: agentsForAbandonment({ ...perMinute, theta: 1 / patience! }, cap! / 100),
  };
}

function feedback(i: Inputs): unknown {
  const result = mm1Feedback(number(i, 'lam'), number(i, 'mu'), number(i, 'p_return'));
  return {
    lam_eff: result.lambda,
    rho: result.load,
    L: result.inSystem,
    sojourn_per_customer: result.sojournPerCustomer,
    sojourn_per_visit: result.sojournPerVisit,
  };
}

function redial(i: Inputs): unknown {
  const { value } = erlangARedial(room(i), number(i, 'redial'));
  return value === null ? null : { lam_eff: value.lambda, pab: value.pAbandon };
}

function frontier(i: Inputs): unknown {
  const intents = Object.values(record(i, 'intents')).map((intent) => {
    if (!isRecord(intent)) throw new TypeError('an intent must be an object');
    return { ratePerHour: number(intent, 'lam'), correct: number(intent, 'q'), escalated: number(intent, 'e') };
  });
  const desk = {
    returnPropensity: number(i, 'return_propensity'),
    perHour: number(i, 'human_per_hour'),
    patiencePerHour: number(i, 'patience_rate_per_h'),
    maxAbandon: number(i, 'max_abandon'),
  };
  return hybridFrontier(intents, desk).map((row) => [row.routed, row.humanPerHour, row.agents, row.wrongPerHour]);
}

/** QUEUE_METHODS: queueing closed forms and staffing. */
export const QUEUE_METHODS: Readonly<Record<string, Method>> = {
  erlang_b: (i) => erlangB(number(i, 'A'), number(i, 'c')),
  erlang_c: (i) => erlangC(number(i, 'A'), number(i, 'c')),
  erlang_c_service_level: serviceLevel,
  mm1: singleServer,
  erlang_a: impatient,
  min_agents: leastAgents,
  mm1_bernoulli_feedback: feedback,
  mm1_retrial_orbit: (i) => {
    const { pBlock, orbit } = mm1Retrial(number(i, 'lam'), number(i, 'mu'), number(i, 'nu'));
    return { p_block: pBlock, orbit };
  },
  erlang_a_redial_fixed_point: redial,
  hybrid_frontier: frontier,
};
