import Testing

@Suite struct WorkbenchTests {}
