/// The version that reports and data carry.
public enum PlancVersion {
    public static let current = "0.1.0"
}
