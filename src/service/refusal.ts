/** Tells a user why something that they asked for is not done; anything else that is thrown is a fault of ours. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
