import { configure } from "@testing-library/react";

// No test may fail because the machine is busy. A file that needs a page or a network says so itself.
configure({ asyncUtilTimeout: 30_000 });
