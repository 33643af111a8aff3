import PlanSyntax
import ArgumentParser
import Mustache
struct P: ParsableCommand { mutating func run() { print(probe()); print((try? MustacheTemplate(string: "a{{b}}"))?.render(["b": "c"]) as Any) } }
P.main()
