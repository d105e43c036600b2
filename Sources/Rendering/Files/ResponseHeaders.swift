/// What a web server is to say with every answer, whatever the server.
enum ResponseHeaders {
  /// A page runs and shows what comes from its own site, and nothing else; no page stands in another
  /// site's frame; no other site learns which page somebody came from.
  static let everywhere = [
    (name: "Content-Security-Policy", value: policy),
    (name: "X-Content-Type-Options", value: "nosniff"),
    (name: "X-Frame-Options", value: "DENY"),
    (name: "Referrer-Policy", value: "same-origin"),
    (
      name: "Permissions-Policy",
      value: "camera=(), geolocation=(), microphone=(), payment=()"
    ),
  ]

  /// Everything of the built-in theme is a file of the site, nothing stands in a page's own markup.
  /// `connect-src` is for the index of the search.
  private static let policy = [
    "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'",
    "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  /// For a file whose name is made from its bytes.
  static let kept = (name: "Cache-Control", value: "public, max-age=31536000, immutable")
  /// For any other: asked for again each time, and sent again only where it has changed.
  static let asked = (name: "Cache-Control", value: "no-cache")

  /// The path of a file whose name is made from its bytes, those of earlier builds too.
  static let keptPath = "^/assets/[a-z]+-[0-9a-f]{10}[.](css|js)$"

  /// Files that are for the server itself.
  static let hiddenPath = "^/(_headers|_redirects|security-headers[.][a-z]+[.]conf)$"
}
