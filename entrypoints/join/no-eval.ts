import { config } from 'zod';

// zod tries out whether it may make code from text; under the policy of this page that is told to every console. It is
// asked as each schema is made, so this stands before all of them.
config({ jitless: true });
