/** The journeys of all who use the service, in one browser. */
import './decision.ts';
import './keyboard.ts';
import './no-script.ts';
import './pages.ts';
import './script.ts';
import './sign-in.ts';
import './year/year.ts';
