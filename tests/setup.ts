import { vi } from "vitest";

// Nothing is set up for all test files but patience: properties are tried on many inputs, and no test may
// fail because the machine is busy. A file that needs a page or a network says so itself.
vi.setConfig({ testTimeout: 120_000 });
