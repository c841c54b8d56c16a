import { configure } from "@testing-library/react";

// No test may fail because the machine is busy. A file that needs a DOM or a network declares that itself.
configure({ asyncUtilTimeout: 60_000 });
