import { browser } from 'wxt/browser';
import { UserFacingError } from '../../lib/model/user-facing-error';
import type { Answer, AnswerOf, Request } from '../../lib/protocol/messages';

/** Asks the background from a page of the extension; throws words for the user where it cannot answer. */
export async function askBackground<T extends Request['type']>(
  request: Extract<Request, { type: T }>,
): Promise<AnswerOf[T]> {
  const answer = (await browser.runtime.sendMessage(request)) as Answer<T>;
  if (answer.ok) return answer.value;
  throw new UserFacingError(answer.failure);
}
