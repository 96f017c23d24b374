/** The journeys of all who use the service, on one service and in one browser. */
import './curs.ts';
import './decision.ts';
import './keyboard.ts';
import './no-script.ts';
import './pages.ts';
import './script.ts';
import './sign-in.ts';
