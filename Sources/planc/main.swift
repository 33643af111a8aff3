import PlanSemantics
import PlanText

let path = CommandLine.arguments[1]
let source = Source(path: path, bytes: [])
print(PlanCompiler.compile(source).plan.sections.count)
