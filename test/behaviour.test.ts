import { describeBehaviour } from './support/behaviour.ts';
import { direct, http, httpBehindPrism, mswInNode } from './support/transports.ts';

describeBehaviour(direct);
describeBehaviour(mswInNode);
describeBehaviour(http);
describeBehaviour(httpBehindPrism);
