// Test support offers the listing of a model too; the fuzzer uses it without Foundation.
@_exported import PlanListing
