/** A sentence for whoever typed the command, without a stack. */
export class Refusal extends Error {}
