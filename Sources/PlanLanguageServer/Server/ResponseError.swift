import PlanJSON

/// Why a request has no result (LSP 3.17, "ResponseError").
struct ResponseError: Error, Equatable {
    let code: Int
    let message: String

    static func parseError(_ message: String) -> ResponseError { ResponseError(code: -32700, message: message) }
    static func invalidRequest(_ message: String) -> ResponseError { ResponseError(code: -32600, message: message) }
    static func methodNotFound(_ method: String) -> ResponseError { ResponseError(code: -32601, message: "no method \(method)") }
    static func invalidParams(_ message: String) -> ResponseError { ResponseError(code: -32602, message: message) }
    static let notInitialized = ResponseError(code: -32002, message: "the first request is initialize")
    static let cancelled = ResponseError(code: -32800, message: "cancelled")
    /// What was asked can't be done, and the message says why to a person.
    static func failed(_ message: String) -> ResponseError { ResponseError(code: -32803, message: message) }

    var json: JSON { ["code": .int(code), "message": .string(message)] }
}
