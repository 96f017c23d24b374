/** The service that the journeys around an application share, as it is today. */
import { setScene } from './stage.ts';

export const { service, visit, visitByKeyboard, mailTo, askToSignIn, signIn } = setScene();
